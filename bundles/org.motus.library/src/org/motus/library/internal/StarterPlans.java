package org.motus.library.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EList;
import org.motus.library.Texts;
import org.motus.model.library.Audience;
import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.Faq;
import org.motus.model.library.LocationCode;
import org.motus.model.library.TriggerStarter;
import org.motus.model.program.IfThenPlan;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;

/**
 * What a first program says beside its exercises: if-then plans, and questions with answers.
 */
public final class StarterPlans {

    private static final int MOST_QUESTIONS = 6;
    /** Up to here pain is green: go on. Above it half the dose is the answer, as the pain line says (rule PR-07). */
    private static final int HIGHEST_GREEN_PAIN = 2;
    private static final Texts TEXTS = Texts.of(Texts.class, Locale.US);

    private StarterPlans() {
    }

    /**
     * @param library the content
     * @param program a program that has its location and prescriptions
     * @return a habit, what to do when it is missed, and what to do when pain rises
     */
    public static List<IfThenPlan> of(ClinicalLibrary library, Program program) {
        var plans = new ArrayList<IfThenPlan>();
        library.getTriggers().stream().filter(starter -> fits(starter, program.getLocation())).findFirst()
                .ifPresent(starter -> plans.add(plan(PlanKind.HABIT, starter.getTrigger(), starter.getAction())));
        plans.add(plan(PlanKind.MISSED, TEXTS.get("plan.missed.trigger"), TEXTS.get("plan.missed.action")));
        plans.add(plan(PlanKind.PAIN_RISES, TEXTS.get("plan.painRises.trigger", HIGHEST_GREEN_PAIN),
                TEXTS.get("plan.painRises.action")));
        return plans;
    }

    /**
     * @param library the content
     * @param code    where it hurts
     * @return questions of patients, those of the location first, 6 at most
     */
    public static List<Faq> questions(ClinicalLibrary library, LocationCode code) {
        Comparator<Faq> ownFirst = Comparator.comparing(question -> question.getLocations().isEmpty());
        return library.getQuestions().stream()
                .filter(question -> question.getAudience() != Audience.CLINICIAN)
                .filter(question -> fits(question.getLocations(), code))
                .sorted(ownFirst)
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private static boolean fits(TriggerStarter starter, LocationCode code) {
        return fits(starter.getLocations(), code);
    }

    private static boolean fits(EList<LocationCode> locations, LocationCode code) {
        return locations.isEmpty() || locations.contains(code);
    }

    private static IfThenPlan plan(PlanKind kind, String trigger, String action) {
        var plan = ProgramFactory.eINSTANCE.createIfThenPlan();
        plan.setKind(kind);
        plan.setTrigger(trigger);
        plan.setAction(action);
        return plan;
    }
}
