package org.motus.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.motus.model.library.LadderStep;
import org.motus.model.program.BreakPlan;
import org.motus.model.program.IfThenPlan;
import org.motus.model.program.Program;
import org.motus.model.program.WalkingPlan;
import org.motus.ui.program.ProgramSheet.PlanLine;

/** Puts the plans of a program into words: habit, missed session, pain, breaks, walking. */
final class PlanLines {

    private PlanLines() {
    }

    static List<PlanLine> of(Program program) {
        var lines = new ArrayList<PlanLine>();
        program.getIfThenPlans().forEach(plan -> lines.add(line(plan)));
        Optional.ofNullable(program.getBreakPlan()).ifPresent(plan -> lines.add(line(plan)));
        Optional.ofNullable(program.getWalkingPlan()).flatMap(PlanLines::step)
                .ifPresent(step -> lines.add(new PlanLine(Messages.plan_walk, words(step))));
        return lines;
    }

    private static PlanLine line(IfThenPlan plan) {
        var label = switch (plan.getKind()) {
            case HABIT -> Messages.plan_habit;
            case MISSED -> Messages.plan_missed;
            case PAIN_RISES -> Messages.plan_pain;
        };
        return new PlanLine(label, NLS.bind(Messages.plan_if_then, plan.getTrigger(), plan.getAction()));
    }

    private static PlanLine line(BreakPlan plan) {
        var names = plan.getItems().stream().map(item -> item.getName()).collect(Collectors.joining(", "));
        return new PlanLine(Messages.plan_break, NLS.bind(Messages.plan_break_words, plan.getEveryMinutes(), names));
    }

    private static Optional<LadderStep> step(WalkingPlan plan) {
        var ladder = plan.getLadder();
        return ladder == null
                ? Optional.empty()
                : ladder.getSteps().stream().filter(step -> step.getId().equals(plan.getCurrentStepId())).findFirst();
    }

    private static String words(LadderStep step) {
        var parts = new ArrayList<String>();
        parts.add(step.getId());
        Optional.ofNullable(step.getPatientDose()).filter(text -> !text.isBlank()).ifPresent(parts::add);
        Optional.ofNullable(step.getPatientHowOften()).filter(text -> !text.isBlank()).ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
