package org.motus.care;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Texts;
import org.motus.model.program.IfThenPlan;
import org.motus.model.program.PlanKind;
import org.motus.model.program.ProgramFactory;

/** What a program says beside its exercises. Typing into one of them is one step of undo. */
public final class ProgramWords {

    private final Texts texts = Texts.of(ProgramWords.class, Locale.getDefault());
    private final ProgramDocument document;

    ProgramWords(ProgramDocument document) {
        this.document = document;
    }

    /** @return the plan of a kind, or empty when there is none */
    public Optional<IfThenPlan> plan(PlanKind kind) {
        return document.program().getIfThenPlans().stream().filter(plan -> plan.getKind() == kind).findFirst();
    }

    /**
     * Sets a plan; when both are blank the plan goes.
     *
     * @param trigger
     *            the words after If
     * @param action
     *            the words after then
     */
    public void plan(PlanKind kind, String trigger, String action) {
        document.type("plan." + kind, texts.get("step.plan." + kind.getName()), () -> {
            if (trigger.isBlank() && action.isBlank()) {
                plan(kind).ifPresent(document.program().getIfThenPlans()::remove);
                return;
            }
            var plan = plan(kind).orElseGet(() -> add(kind));
            plan.setTrigger(trigger.strip());
            plan.setAction(action.strip());
        });
    }

    private IfThenPlan add(PlanKind kind) {
        var plan = ProgramFactory.eINSTANCE.createIfThenPlan();
        plan.setKind(kind);
        document.program().getIfThenPlans().add(plan);
        return plan;
    }

    /** Sets the goal in the patient's words; blank means none. */
    public void goal(String goal) {
        document.type("goal", texts.get("step.goal"), () -> document.program().setGoal(orNull(goal)));
    }

    /** Sets the note of the whole program; blank means none. */
    public void note(String note) {
        document.type("note", texts.get("step.programnote"), () -> document.program().setNote(orNull(note)));
    }

    /** @param day the next review, null for none */
    public void reviewOn(@Nullable LocalDate day) {
        var label = day == null ? texts.get("step.review.none") : texts.get("step.review", day.toString());
        document.change(label, () -> document.program().setReviewOn(day));
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
