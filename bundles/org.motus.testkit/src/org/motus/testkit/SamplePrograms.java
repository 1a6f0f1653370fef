package org.motus.testkit;

import java.time.LocalDate;

import org.motus.model.library.Appraisal;
import org.motus.model.library.Category;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelScale;
import org.motus.model.library.LocationCode;
import org.motus.model.library.MorningReason;
import org.motus.model.library.Sides;
import org.motus.model.library.StepRole;
import org.motus.model.library.WarningKind;
import org.motus.model.program.BodySide;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Profile;

/** Whole programs of invented patients, in the words a clinic would print. */
public final class SamplePrograms {

    private SamplePrograms() {
    }

    /** Leg pain from the back, gentle profile: five exercises, one of them the walk. */
    public static ProgramBuilder sciatic() {
        var builder = ProgramBuilder.program(LocationCode.C, "Leg pain from the back (sciatica)")
                .profile(Profile.GENTLE).goal("walk the dog for 20 minutes").reviewOn(LocalDate.of(2026, 12, 4))
                .warning(WarningKind.EMERGENCY,
                        "Stop all exercise and go to the emergency department now, if you have:",
                        "loss of bladder or bowel control", "numbness between your legs",
                        "severe or growing leg weakness", "numbness that is spreading")
                .warning(WarningKind.STOP_EXERCISE, "Stop that exercise if pain or tingling moves further down your "
                        + "leg. If it moves up toward your back, that is a good sign.")
                .exercise(rest(), "lunch", "evening")
                .exercise(nerveGlide(), BodySide.LEFT, "morning", "evening")
                .exercise(propOnElbows(), "morning", "evening")
                .exercise(figureFour(), "lunch", "evening")
                .exercise(walk(), "after meals")
                .breakItem(backBend(), 8, 2, 48);
        ladder(builder);
        advice(builder);
        return builder.plan(PlanKind.HABIT, "I put the kettle on in the morning", "I do exercises 2 and 3")
                .plan(PlanKind.MISSED, "I miss it", "I do it at the next break")
                .plan(PlanKind.PAIN_RISES, "my pain goes over 3", "I do half and stay gentle");
    }

    /** Neck and upper back, standard profile: three exercises and no walk. */
    public static ProgramBuilder neck() {
        var builder = ProgramBuilder.program(LocationCode.E, "Neck and upper back pain")
                .goal("look over my shoulder when I drive").reviewOn(LocalDate.of(2026, 12, 4))
                .warning(WarningKind.EMERGENCY, "Call emergency services now, if you have sudden severe neck pain or "
                        + "headache with:", "dizziness or fainting", "double vision", "slurred speech",
                        "trouble swallowing", "face or arm weakness")
                .warning(WarningKind.STOP_EXERCISE, "Stop an exercise if you feel dizzy or your arm tingles.")
                .exercise(neckTurn(), "with meals").exercise(catCow(), "with meals")
                .exercise(bladeSqueeze(), "morning", "evening").breakItem(neckTurn(), 5, 2, 60);
        advice(builder);
        return builder.plan(PlanKind.HABIT, "I sit down at my desk", "I do exercise 1");
    }

    private static void ladder(ProgramBuilder builder) {
        builder.walkingStep("W1", "5 minutes", "2–3 times a day, every day", "Easy. You can talk with ease.",
                "3 good days in a row")
                .walkingStep("W2", "10 minutes", "Once a day, 5 days", "You can talk in full sentences.",
                        "1 good week")
                .walkingStep("W3", "15 minutes", "Once a day, 5 days", "You can talk in full sentences.",
                        "1 good week")
                .walkingStep("W4", "20 minutes", "Once a day, 5 days", "You can talk, a bit puffed.",
                        "1–2 good weeks")
                .walkingStep("W5", "30 minutes", "3–4 days a week", "You can talk but not sing.", "2 good weeks")
                .walkingStep("W6", "30 minutes", "5 days a week", "You can talk but not sing.", "Stay here");
    }

    private static void advice(ProgramBuilder builder) {
        builder.question("Is it safe to move when it hurts?",
                "Yes, in most cases. A little pain is fine. Use the pain line on page 1.")
                .question("Do I need a scan?", "Most people do not. Your clinician tells you if you do.")
                .question("When will I feel better?", "Many people feel better in a few weeks. Keep going.")
                .claim("C25", Appraisal.SUPPORTED, EvidenceStrength.MODERATE, "Exercise eases long-lasting back pain.")
                .claim("C09", Appraisal.PARTLY, EvidenceStrength.LOW, "Bending early in the day may be harder on "
                        + "the back.")
                .claim("C02", Appraisal.NOT_VERIFIABLE, EvidenceStrength.NONE, "Stretches chosen for you may help "
                        + "more.");
    }

    private static Exercise rest() {
        return ExerciseBuilder.exercise("EX-050", "90-90 rest position")
                .step(StepRole.PREPARE, "Lie on your back near a chair.")
                .step(StepRole.MOVE, "Put your calves on the chair seat. Bend hips and knees to about a right angle.")
                .step(StepRole.HOLD, "Let your back rest heavy on the floor.")
                .step(StepRole.RETURN, "Breathe slowly. Roll to your side to get up.")
                .timed(4).often(2, 7).feel(FeelScale.EFFORT, 0, 1, 3)
                .caution("Cannot get to the floor? Lie on your side in bed with a pillow between your knees.").build();
    }

    private static Exercise nerveGlide() {
        return ExerciseBuilder.exercise("EX-048", "Lying sciatic nerve glide")
                .step(StepRole.PREPARE, "Lie on your back and hold behind the sore thigh, knee bent.")
                .step(StepRole.MOVE, "Slowly straighten the knee and let the foot relax.")
                .step(StepRole.SAFETY, "Stop at the first hint of pull.")
                .step(StepRole.RETURN, "Bend the knee and pull your toes up. Repeat smoothly.")
                .category(Category.NERVE_GLIDE, "slider").counted(2, 10, 0, 30).sides(Sides.ONE_SIDE_AS_DIRECTED)
                .often(2, 7).feel(FeelScale.NERVE_FEEL, 1, 3, 4).painLimits(3, 2)
                .caution("Do not push this one into pain.").build();
    }

    private static Exercise propOnElbows() {
        return ExerciseBuilder.exercise("EX-009", "Prop on elbows")
                .step(StepRole.PREPARE, "Lie on your front and rest for one minute.")
                .step(StepRole.MOVE, "Prop up on your forearms with elbows under shoulders.")
                .step(StepRole.HOLD, "Let your belly and hips stay heavy on the floor.")
                .step(StepRole.RETURN, "Breathe slowly, then lower down.")
                .counted(3, 1, 30, 20).often(2, 7).feel(FeelScale.STRETCH_FEEL, 2, 5, 6).painLimits(4, 3)
                .caution("If propping is too much, just lie flat with a pillow under the belly.").build();
    }

    private static Exercise figureFour() {
        return ExerciseBuilder.exercise("EX-018", "Seated figure-four stretch")
                .step(StepRole.PREPARE, "Sit tall. Put one ankle on the other knee.")
                .step(StepRole.MOVE, "Lean forward from your hips.")
                .step(StepRole.HOLD, "Hold where you feel a firm pull in your buttock.")
                .step(StepRole.RETURN, "Sit up and change sides.")
                .category(Category.STRETCH, "static").counted(1, 2, 30, 0).sides(Sides.EACH_SIDE).often(2, 7)
                .feel(FeelScale.STRETCH_FEEL, 4, 6, 8).morning(MorningReason.END_RANGE_FLEXION)
                .caution("Knee pain? Keep the foot lower, on a step.").evidence(EvidenceStrength.LOW, "C10", "C17")
                .build();
    }

    private static Exercise walk() {
        return ExerciseBuilder.exercise("EX-070", "Starter walk")
                .step(StepRole.PREPARE, "Put on firm, comfy shoes.")
                .step(StepRole.MOVE, "Walk on flat ground. Stand tall and let your arms swing.")
                .step(StepRole.RETURN, "Turn back before you tire.")
                .category(Category.AEROBIC, "walking").timed(5).often(3, 7).feel(FeelScale.EFFORT, 2, 4, 6)
                .evidence(EvidenceStrength.MODERATE, "C38", "C39").build();
    }

    private static Exercise backBend() {
        return ExerciseBuilder.exercise("EX-008", "Standing back bend").build();
    }

    private static Exercise neckTurn() {
        return ExerciseBuilder.exercise("EX-063", "Neck turn")
                .step(StepRole.PREPARE, "Sit tall with shoulders relaxed.")
                .step(StepRole.MOVE, "Turn your head slowly to one side.")
                .step(StepRole.HOLD, "Pause where it feels firm but easy.")
                .step(StepRole.RETURN, "Turn to the other side.")
                .counted(1, 8, 2, 0).sides(Sides.ALTERNATE).often(3, 7)
                .caution("Stop at once if you feel dizzy, faint or see double.").build();
    }

    private static Exercise catCow() {
        return ExerciseBuilder.exercise("EX-006", "Seated cat-cow")
                .step(StepRole.PREPARE, "Sit tall at the front of a firm chair. Hands on thighs.")
                .step(StepRole.MOVE, "Breathe out and gently round your back.")
                .step(StepRole.RETURN, "Breathe in and lift your chest.")
                .step(StepRole.SAFETY, "Move slowly. Do not force either end.")
                .counted(1, 6, 0, 0).often(3, 7).morning(MorningReason.END_RANGE_FLEXION)
                .caution("Keep your chin level if you feel dizzy.").build();
    }

    private static Exercise bladeSqueeze() {
        return ExerciseBuilder.exercise("EX-041", "Shoulder blade squeeze")
                .step(StepRole.PREPARE, "Sit or stand tall with arms relaxed.")
                .step(StepRole.MOVE, "Draw your shoulder blades back and a little down.")
                .step(StepRole.HOLD, "Hold and keep your neck soft.")
                .step(StepRole.RETURN, "Let go slowly.")
                .category(Category.STRENGTH, "isometric").counted(2, 10, 5, 30).often(2, 7)
                .feel(FeelScale.EFFORT, 3, 5, 7).caution("Do not shrug up toward your ears.").build();
    }
}
