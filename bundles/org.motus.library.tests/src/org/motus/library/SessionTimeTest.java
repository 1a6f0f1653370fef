package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.motus.model.library.Dosage;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.Sides;
import org.motus.model.program.BodySide;
import org.motus.model.program.Profile;
import org.motus.model.program.ProgramFactory;

/** Times worked out by hand from the formula of the clinical reference. */
class SessionTimeTest {

    private static final Library LIBRARY = Library.standard();

    @Test
    void tenHoldsOfFiveSecondsTakeTwoMinutes() {
        // 1 x 1 x 10 x (5 + 4) + 0 + 30 = 120 s
        assertEquals(2.0, SessionTime.minutes(dose(1, 10, 5, 0, Sides.NONE)));
    }

    @Test
    void twoStretchesEachSideTakeThreeAndAHalfMinutes() {
        // 2 x 2 x 1 x (30 + 4) + 15 + 30 = 181 s, rounded up to 210 s
        assertEquals(3.5, SessionTime.minutes(dose(2, 1, 30, 15, Sides.EACH_SIDE)));
    }

    @Test
    void oneSideAsDirectedCountsOnce() {
        // 2 x 1 x 10 x (0 + 4) + 30 + 30 = 140 s, rounded up to 150 s
        assertEquals(2.5, SessionTime.minutes(dose(2, 10, 0, 30, Sides.ONE_SIDE_AS_DIRECTED)));
    }

    @Test
    void aTimedExerciseTakesItsTime() {
        var walk = LIBRARY.exercise("EX-070").orElseThrow();
        assertEquals(5.0, SessionTime.minutes(walk.getDosage()));
        // three walks a day
        assertEquals(15.0, SessionTime.minutesPerDay(ProgramStarter.prescribe(walk, Profile.STANDARD)));
    }

    @Test
    void oneSideOfATwoSidedStretchTakesHalfTheWork() {
        var stretch = ProgramStarter.prescribe(LIBRARY.exercise("EX-002").orElseThrow(), Profile.STANDARD);
        stretch.setSide(BodySide.LEFT);
        // 2 x 1 x 1 x (30 + 4) + 15 + 30 = 113 s, rounded up to 120 s, once a day
        assertEquals(2.0, SessionTime.minutesPerDay(stretch));
    }

    @Test
    void aProgramTakesAsLongAsItsLongestPhase() {
        var program = ProgramFactory.eINSTANCE.createProgram();
        assertEquals(0.0, SessionTime.minutesPerDay(program));
        for (var ids : new String[][] { { "EX-050" }, { "EX-050", "EX-070" } }) {
            var phase = ProgramFactory.eINSTANCE.createPhase();
            for (var id : ids) {
                phase.getPrescriptions()
                        .add(ProgramStarter.prescribe(LIBRARY.exercise(id).orElseThrow(), Profile.STANDARD));
            }
            program.getPhases().add(phase);
        }
        // 3 x 4 minutes of rest and 3 x 5 minutes of walking
        assertEquals(27.0, SessionTime.minutesPerDay(program));
    }

    private static Dosage dose(int sets, int reps, int hold, int rest, Sides sides) {
        var dosage = LibraryFactory.eINSTANCE.createDosage();
        dosage.setSets(sets);
        dosage.setReps(reps);
        dosage.setHoldSeconds(hold);
        dosage.setRestSeconds(rest);
        dosage.setSides(sides);
        return dosage;
    }
}
