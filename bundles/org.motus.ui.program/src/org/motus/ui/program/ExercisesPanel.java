package org.motus.ui.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.Registration;
import org.motus.model.library.Exercise;
import org.motus.model.library.PainLocation;
import org.motus.ui.ColorToken;
import org.motus.ui.ExerciseList;
import org.motus.ui.ExerciseSearch;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.motus.ui.program.ExerciseRow.Fit;

/** The exercises of the library, with search and filters, to add to the program in the editor. */
@NonNullByDefault({})
final class ExercisesPanel {

    private final ExerciseFits fits = new ExerciseFits();
    private ProgramWork work;
    private Registration library;
    private final ExerciseSearch search;
    private Button onlyLocation;
    private Button atHome;
    private Label count;
    private final ExerciseList table;
    private List<ExerciseRow> rows = List.of();

    ExercisesPanel(Composite parent, ProgramDesk desk) {
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var head = Parts.strip(parent, 1, false);
        search = new ExerciseSearch(head, "exercises", this::show);
        createFilters(head);
        table = new ExerciseList(parent, Messages.exercises_name, this::add);
        table.control().setData("id", "exercises.table");
        table.onSpace(exercise -> row(exercise).ifPresent(this::details));
        search.lead(() -> rows.stream().filter(row -> !row.used()).findFirst().map(ExerciseRow::exercise)
                .ifPresent(this::add), table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        var foot = Parts.strip(parent, 1, true);
        Parts.label(foot, Messages.exercises_keys, TypeStyle.SMALL, ColorToken.TEXT2);
        new WorkFollower(parent, desk, this::work, this::show).follow();
        parent.addDisposeListener(event -> Optional.ofNullable(library).ifPresent(Registration::close));
    }

    void focus() {
        search.focus();
    }

    private void createFilters(Composite head) {
        onlyLocation = check(head, "", "exercises.location", true);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(onlyLocation);
        atHome = check(head, Messages.exercises_home, "exercises.home", false);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(atHome);
        count = Parts.label(head, "", TypeStyle.SMALL, ColorToken.TEXT2);
        count.setData("id", "exercises.count");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
    }

    private Button check(Composite parent, String text, String id, boolean on) {
        var check = new Button(parent, SWT.CHECK);
        check.setText(text);
        check.setSelection(on);
        check.setData("id", id);
        Theme.style(check, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        check.addListener(SWT.Selection, event -> show());
        return check;
    }

    private void work(ProgramWork next) {
        work = next;
        Optional.ofNullable(library).ifPresent(Registration::close);
        // The clinic may write an exercise of its own meanwhile.
        library = next == null
                ? null
                : next.care().own().onChange(() -> OnScreen.later(table.control(), this::show));
    }

    private void show() {
        if (table == null || table.control().isDisposed()) {
            return;
        }
        if (work == null) {
            rows = List.of();
            table.show(List.of());
            return;
        }
        var name = Optional.ofNullable(work.document().program().getLocationText()).map(PainLocation::getPatientName)
                .filter(text -> !text.isBlank()).orElse(Messages.exercises_location_this);
        var only = NLS.bind(Messages.exercises_location, name.toLowerCase(Locale.getDefault()));
        if (!only.equals(onlyLocation.getText())) {
            onlyLocation.setText(only);
            onlyLocation.setToolTipText(only);
        }
        rows = filter().rows(work, fits);
        table.show(rows.stream().map(ExerciseRow::entry).toList());
        var blocked = rows.stream().filter(row -> row.fit() == Fit.BLOCKED).count();
        Parts.show(count, blocked == 0
                ? NLS.bind(Messages.exercises_found, rows.size())
                : NLS.bind(Messages.exercises_found_blocked, rows.size(), blocked));
    }

    private ExerciseFilter filter() {
        return new ExerciseFilter(search.text(), onlyLocation.getSelection(), search.position(), search.kind(),
                atHome.getSelection());
    }

    private Optional<ExerciseRow> row(Exercise exercise) {
        return rows.stream().filter(row -> row.exercise() == exercise).findFirst();
    }

    private void add(Exercise exercise) {
        if (work != null && row(exercise).filter(row -> !row.used()).isPresent()) {
            new CardActions(work).add(exercise);
        }
    }

    private void details(ExerciseRow row) {
        var popover = new Popover(table.control(), row.exercise().getName());
        new ExerciseDetails(popover.body(), row);
        popover.openBeside(table.control());
    }
}
