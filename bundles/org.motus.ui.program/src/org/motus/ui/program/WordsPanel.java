package org.motus.ui.program;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.motus.model.program.Prescription;
import org.motus.ui.DateField;
import org.motus.ui.FormGrid;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.TextField;

/** The words of a program beside its plans: goal, next review, note, and note and times of the selected exercise. */
final class WordsPanel {

    private static final int LONGEST = 500;

    private final ProgramWork work;
    private final TextField goal;
    private final DateField review;
    private final TextField note;
    private final TextField times;
    private final TextField own;
    private final int place;

    WordsPanel(Composite parent, ProgramWork work) {
        this.work = work;
        this.place = work.selected();
        var metrics = Metrics.of(parent.getDisplay());
        var grid = LookOnly.fields(new FormGrid(parent, 2));
        GridDataFactory.fillDefaults().grab(true, true).indent(metrics.px(10), 0).applyTo(grid);
        goal = text(grid, Messages.words_goal, "words.goal");
        goal.onType(text -> work.document().words().goal(text));
        review = new DateField(grid, Messages.words_review, "words.review");
        review.onChange(day -> work.document().words().reviewOn(day));
        note = text(grid, Messages.words_note, "words.note");
        note.onType(text -> work.document().words().note(text));
        times = text(grid, Messages.words_times, "words.times");
        times.hint(Messages.words_times_hint);
        times.onType(text -> work.document().dose().times(place, text));
        own = text(grid, Messages.words_own, "words.own");
        own.onType(text -> work.document().dose().note(place, text));
    }

    private static TextField text(Composite parent, String label, String id) {
        var field = new TextField(parent, label, id, false);
        field.limit(LONGEST);
        return field;
    }

    void show() {
        var program = work.document().program();
        goal.show(Objects.requireNonNullElse(program.getGoal(), ""));
        review.show(program.getReviewOn());
        note.show(Objects.requireNonNullElse(program.getNote(), ""));
        var selected = Optional.of(work.document().prescriptions()).filter(all -> place >= 0 && place < all.size())
                .map(all -> all.get(place));
        times.setVisible(selected.isPresent());
        own.setVisible(selected.isPresent());
        times.show(selected.map(prescription -> String.join(", ", prescription.getTimes())).orElse(""));
        own.show(selected.map(Prescription::getNote).filter(Objects::nonNull).orElse(""));
    }

    void focus() {
        goal.control().setFocus();
    }
}
