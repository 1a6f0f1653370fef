package org.motus.ui.patient.overview;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Goal;
import org.motus.store.PatientRules;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** The goal in the patient's words, being typed; and the goals before it, with the day they were reached. */
final class GoalFields {

    private final TextField field;
    private final PrimaryButton reached;
    private final PrimaryButton another;
    private final Composite others;
    private @Nullable OverviewModel model;
    private String current = EpisodeEdits.newId();
    private String episode = "";
    private List<String> listed = List.of();

    GoalFields(Composite parent) {
        var row = Lines.box(parent, 3);
        field = new TextField(row, Messages.goal, "overview.goal", false);
        field.limit(PatientRules.PARAGRAPH);
        field.onType(this::typed);
        reached = button(row, Messages.goal_reached, "overview.goal.reached");
        reached.setIcon(Icon.CHECK);
        reached.addListener(SWT.Selection, event -> markReached());
        another = button(row, Messages.goal_another, "overview.goal.another");
        another.setIcon(Icon.PLUS);
        another.addListener(SWT.Selection, event -> begin());
        others = Lines.box(parent, 3);
        others.setData("id", "overview.goals");
    }

    private static PrimaryButton button(Composite row, String words, String id) {
        var button = LookOnly.button(new PrimaryButton(row, words, false));
        button.setData("id", id);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.END).applyTo(button);
        return button;
    }

    private void typed(String words) {
        var now = model;
        if (now != null) {
            now.edits().goal(current, words);
        }
    }

    private void markReached() {
        field.flush();
        var now = model;
        if (now != null) {
            now.episode().flatMap(of -> EpisodeWords.goal(of, current))
                    .ifPresent(goal -> now.edits().reached(goal, true));
        }
    }

    /** Leaves the goal as it is and begins another one. */
    private void begin() {
        field.flush();
        current = EpisodeEdits.newId();
        var now = model;
        if (now != null) {
            now.episode().ifPresent(of -> list(now, of));
        }
        field.setFocus();
    }

    void show(OverviewModel next, Episode of) {
        var id = Objects.requireNonNullElse(of.getId(), "");
        if (model != next || !id.equals(episode)) {
            current = EpisodeWords.goal(of).map(Goal::getId).orElseGet(EpisodeEdits::newId);
        } else if (EpisodeWords.goal(of, current).filter(goal -> goal.getReachedOn() != null).isPresent()) {
            current = EpisodeWords.goal(of).map(Goal::getId).orElseGet(EpisodeEdits::newId);
        }
        model = next;
        episode = id;
        list(next, of);
    }

    private void list(OverviewModel now, Episode of) {
        var goal = EpisodeWords.goal(of, current);
        field.show(goal.map(Goal::getText).orElse(""));
        reached.setEnabled(goal.isPresent());
        another.setEnabled(goal.isPresent());
        var before = of.getGoals().stream().filter(one -> !current.equals(one.getId())).toList();
        var signature = before.stream().map(one -> one.getId() + one.getReachedOn() + one.getText()).toList();
        if (signature.equals(listed)) {
            return;
        }
        listed = signature;
        for (var child : others.getChildren()) {
            child.dispose();
        }
        before.reversed().forEach(one -> row(now, one));
        Lines.shown(others, !before.isEmpty());
        ScrollColumn.reflow(others);
    }

    private void row(OverviewModel now, Goal goal) {
        Lines.wrapped(others, TypeStyle.BODY, ColorToken.TEXT2)
                .setText(Objects.requireNonNullElse(goal.getText(), "").replace("&", "&&"));
        var day = goal.getReachedOn();
        Lines.single(others, TypeStyle.SMALL, ColorToken.TEXT2).setText(day == null
                ? Messages.goal_open
                : NLS.bind(Messages.goal_reached_on, Days.words(day, now.today())));
        var words = day == null ? Messages.goal_reached : Messages.goal_reopen;
        var link = LookOnly.button(
                new LinkButton(others, words, NLS.bind(Messages.goal_spoken, words, goal.getText())));
        link.addListener(SWT.Selection, event -> now.edits().reached(goal, day == null));
    }

    void flush() {
        field.flush();
    }

    void focus() {
        field.setFocus();
    }
}
