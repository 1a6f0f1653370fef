package org.motus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;

/** How much, for whom, and with what. */
class AmountAndAgeCheckTest {

    @Test
    void sixExercisesWarnAndNineAreRefused() {
        assertEquals(List.of("WARN HO-10"), SafetyScene.starter(LocationCode.A).add("EX-019").lines());
        assertEquals(List.of("WARN HO-10"),
                SafetyScene.starter(LocationCode.A).add("EX-019", "EX-022", "EX-024").lines());
        assertEquals(List.of("BLOCK HO-10"),
                SafetyScene.starter(LocationCode.A).add("EX-019", "EX-022", "EX-024", "EX-026").lines());
    }

    @Test
    void emptyProgramIsRefused() {
        assertEquals(List.of("BLOCK HO-10"), SafetyScene.starter(LocationCode.A).withoutExercises().lines());
    }

    @Test
    void moreMinutesThanThePatientHasWarn() {
        // 2x2 + 2x1.5 + 2x3 + 1x3 + 3x5 = 31 minutes a day
        assertEquals(List.of("WARN SF-04"), SafetyScene.starter(LocationCode.A).hasMinutes(30).lines());
        assertEquals(List.of(), SafetyScene.starter(LocationCode.A).hasMinutes(31).lines());
    }

    @Test
    void personUnderSixteenIsRefusedUntilTheBirthday() {
        var dayBefore = LocalDate.of(2010, 11, 21);
        assertEquals(List.of("BLOCK RF-GEN-3"), SafetyScene.starter(LocationCode.A).born(dayBefore).lines());
        assertEquals(List.of(), SafetyScene.starter(LocationCode.A).born(dayBefore.minusDays(1)).lines());
    }

    @Test
    void unknownBirthDateIsNotedNotAssumed() {
        assertEquals(List.of("NOTE RF-GEN-3"), SafetyScene.starter(LocationCode.A).born(null).lines());
    }

    @Test
    void missingChairIsNotedForEachExerciseThatNeedsOne() {
        assertEquals(List.of("NOTE SF-05 EX-013", "NOTE SF-05 EX-031"),
                SafetyScene.starter(LocationCode.A).has(Equipment.MAT, Equipment.SHOES).lines());
    }

    @Test
    void yesToARedFlagLocksByTierAndUnknownDoesNot() {
        var scene = SafetyScene.starter(LocationCode.A);
        var episode = ClinicFactory.eINSTANCE.createEpisode();
        var screening = ClinicFactory.eINSTANCE.createScreening();
        episode.getScreenings().add(screening);
        scene.patient().getEpisodes().add(episode);
        answer(screening, "RF-CES-1", AnswerValue.YES);
        answer(screening, "RF-CA-3", AnswerValue.YES);
        answer(screening, "RF-CES-2", AnswerValue.UNKNOWN);
        assertEquals(List.of("BLOCK PR-24", "WARN PR-24"), scene.lines());
    }

    @Test
    void programThatNobodyChecksDoesNotPass() {
        var program = new ProgramStarter(Library.standard()).start(LocationCode.A, Profile.GENTLE, SafetyScene.TODAY,
                "");
        var subject = new Subject(ClinicFactory.eINSTANCE.createPatient(), program, Library.standard(),
                SafetyScene.TODAY);
        assertThrows(IllegalStateException.class, () -> new SafetyChecks().check(subject));
    }

    private static void answer(org.motus.model.clinic.Screening screening, String flag, AnswerValue value) {
        var answer = ClinicFactory.eINSTANCE.createAnswer();
        answer.setRedFlagId(flag);
        answer.setValue(value);
        screening.getAnswers().add(answer);
    }
}
