package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.library.SessionTime;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.store.Revision;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Numbers;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Step;
import org.motus.ui.TypeStyle;

/** The newest saved program at a glance, or the way to begin one. */
final class ProgramCard {

    private final Panel panel;
    private final Label saved;
    private final Composite none;
    private final PrimaryButton start;
    private final Composite facts;
    private final Label minutes;
    private final Label count;
    private final Label countUnit;
    private final Composite list;
    private final List<ProgramRow> rows = new ArrayList<>();
    private final Composite plan;
    private final Label planWords;
    private @Nullable OverviewModel model;
    private String shown = "?";

    ProgramCard(Composite parent, Going going) {
        panel = new Panel(parent, "overview.program", Messages.program);
        saved = Lines.single(panel.head(), TypeStyle.SMALL, ColorToken.TEXT2);
        saved.setData("id", "overview.program.saved");
        none = Lines.box(panel.body(), 2);
        Lines.wrapped(none, TypeStyle.BODY, ColorToken.TEXT2).setText(Messages.program_none);
        start = LookOnly.button(button(none, Messages.program_start, "overview.program.start"));
        start.addListener(SWT.Selection, event -> start(going));
        facts = Lines.box(panel.body(), 7);
        minutes = figure("overview.program.minutes");
        unit(Messages.program_minutes);
        count = figure("overview.program.count");
        countUnit = unit("");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(facts, SWT.NONE));
        button(facts, Messages.program_open, "overview.program.open").addListener(SWT.Selection,
                event -> going.step(Step.PROGRAM));
        button(facts, Messages.program_print, "overview.program.print").addListener(SWT.Selection,
                event -> going.print());
        list = Lines.box(panel.body(), 1);
        // Five exercises and the plan stay in sight below the location on a small screen.
        var metrics = Metrics.of(parent.getDisplay());
        ((GridLayout) list.getLayout()).verticalSpacing = metrics.px(2);
        ((GridLayout) panel.body().getLayout()).verticalSpacing = metrics.tight();
        list.setData("id", "overview.program.list");
        plan = Lines.box(panel.body(), 2);
        new IconMark(plan, Icon.REPEAT, ColorToken.TEXT2);
        planWords = Lines.wrapped(plan, TypeStyle.BODY, ColorToken.TEXT);
        planWords.setData("id", "overview.program.plan");
    }

    private void start(Going going) {
        var now = model;
        if (now != null) {
            now.location().ifPresent(going::start);
        }
    }

    private static PrimaryButton button(Composite parent, String words, String id) {
        var button = new PrimaryButton(parent, words, false);
        button.setData("id", id);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        return button;
    }

    private Label figure(String id) {
        var label = Lines.single(facts, TypeStyle.SECTION, ColorToken.TEXT);
        label.setData("id", id);
        return label;
    }

    private Label unit(String words) {
        var label = Lines.single(facts, TypeStyle.SMALL, ColorToken.TEXT2);
        label.setText(words);
        return label;
    }

    void show(OverviewModel next) {
        model = next;
        var revision = next.program();
        start.setEnabled(next.location().isPresent());
        var signature = revision.map(found -> found.info().id() + found.info().number()).orElse("");
        if (signature.equals(shown)) {
            return;
        }
        shown = signature;
        Lines.shown(none, revision.isEmpty());
        Lines.shown(facts, revision.isPresent());
        Lines.shown(list, revision.isPresent());
        revision.ifPresentOrElse(found -> program(next, found), this::nothing);
        ScrollColumn.reflow(panel);
    }

    private void nothing() {
        panel.title(Messages.program);
        Lines.set(saved, "");
        Lines.shown(plan, false);
    }

    private void program(OverviewModel next, Revision revision) {
        var program = revision.program();
        panel.title(NLS.bind(Messages.program_revision, revision.info().number()));
        var day = LocalDate.ofInstant(revision.info().savedAt(), ZoneId.systemDefault());
        Lines.set(saved, NLS.bind(Messages.program_saved, Days.words(day, next.today()),
                program.getProfile() == Profile.GENTLE ? Messages.profile_gentle : Messages.profile_standard));
        Lines.set(minutes, Numbers.plain(SessionTime.minutesPerDay(program)));
        Lines.set(count, Integer.toString(revision.info().exerciseCount()));
        Lines.set(countUnit, revision.info().exerciseCount() == 1
                ? Messages.program_exercise
                : Messages.program_exercises);
        list(next, program);
        var habit = habit(program);
        Lines.set(planWords, habit.orElse(""));
        Lines.shown(plan, habit.isPresent());
    }

    /** Rows are made when there are more exercises than before; else they only change what they say. */
    private void list(OverviewModel next, Program program) {
        var place = 0;
        for (var phase : program.getPhases()) {
            var heading = program.getPhases().size() > 1 ? Objects.requireNonNullElse(phase.getName(), "") : "";
            for (var one : phase.getPrescriptions()) {
                if (place == rows.size()) {
                    rows.add(new ProgramRow(list));
                }
                rows.get(place).show(heading, one.getExercise().getName(),
                        next.knowledge().doses().brief(one.getDosage()));
                heading = "";
                place++;
            }
        }
        for (var index = 0; index < rows.size(); index++) {
            Lines.shown(rows.get(index).control(), index < place);
        }
    }

    private static Optional<String> habit(Program program) {
        return program.getIfThenPlans().stream().filter(plan -> plan.getKind() == PlanKind.HABIT).findFirst()
                .map(plan -> NLS.bind(Messages.program_plan, plan.getTrigger(), plan.getAction()));
    }
}
