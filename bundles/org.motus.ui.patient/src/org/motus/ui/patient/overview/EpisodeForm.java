package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Irritability;
import org.motus.store.PatientRules;
import org.motus.ui.ChoiceField;
import org.motus.ui.DateField;
import org.motus.ui.FormGrid;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;

/** The fields of the open episode. What is typed goes into the record as it is typed. */
final class EpisodeForm {

    private final Composite box;
    private final DateField started;
    private final ChoiceField irritability;
    private final TextField onset;
    private final DiagnosisPicker diagnosis;
    private final GoalFields goals;
    private @Nullable OverviewModel model;

    EpisodeForm(Composite parent) {
        box = Lines.box(parent, 1);
        var grid = new FormGrid(box, 2);
        started = new DateField(grid, Messages.started, "overview.episode.started");
        irritability = new ChoiceField(grid, Messages.irritability, "overview.episode.irritability",
                Arrays.stream(Irritability.values()).map(EpisodeWords::of).toList());
        onset = new TextField(grid, Messages.onset, "overview.episode.onset", false);
        onset.limit(PatientRules.LINE);
        grid.wide(onset);
        diagnosis = new DiagnosisPicker(box);
        goals = new GoalFields(box);
        buttons();
        started.limits(LocalDate.now(), true, this::startFault);
        started.onChange(day -> edit(now -> now.edits().started(day)));
        irritability.onChoose(index -> edit(now -> now.edits().irritability(Irritability.values()[index])));
        onset.onType(words -> edit(now -> now.edits().onset(words)));
    }

    private void buttons() {
        var row = new Composite(box, SWT.NONE);
        row.setBackground(box.getBackground());
        var metrics = Metrics.of(box.getDisplay());
        RowLayoutFactory.fillDefaults().spacing(metrics.gap()).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var end = LookOnly.button(new PrimaryButton(row, Messages.episode_end, false));
        end.setData("id", "overview.episode.end");
        end.addListener(SWT.Selection, event -> edit(now -> now.edits().end()));
        var begin = LookOnly.button(new PrimaryButton(row, Messages.episode_new, false));
        begin.setData("id", "overview.episode.new");
        begin.addListener(SWT.Selection,
                event -> edit(now -> now.location().ifPresent(code -> now.edits().begin(code))));
    }

    private String startFault(LocalDate day) {
        var now = model;
        return now == null ? "" : now.edits().startFault(day);
    }

    private void edit(Consumer<OverviewModel> change) {
        var now = model;
        if (now != null) {
            change.accept(now);
        }
    }

    void show(OverviewModel next, Episode episode) {
        if (model != next) {
            // What is still being typed belongs to the record before.
            flush();
        }
        model = next;
        started.show(episode.getStartedOn());
        irritability.select(episode.getIrritability().ordinal());
        onset.show(Objects.requireNonNullElse(episode.getOnset(), ""));
        diagnosis.show(next, episode);
        goals.show(next, episode);
    }

    private void flush() {
        started.flush();
        onset.flush();
        diagnosis.flush();
        goals.flush();
    }

    void focusGoal() {
        goals.focus();
    }

    Composite control() {
        return box;
    }
}
