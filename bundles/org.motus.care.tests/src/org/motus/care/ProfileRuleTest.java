package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.motus.library.Library;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Irritability;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.VisitKind;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;

/** When the gentle profile is the default (gentle_profile_default_when). */
class ProfileRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final ProfileRule rule = new ProfileRule(Library.standard());

    @Test
    void painOfSixWeeksIsStandardAndADayLessIsGentle() {
        assertEquals(Profile.STANDARD, profile(person(TODAY.minusWeeks(6))));
        assertEquals(Profile.GENTLE, profile(person(TODAY.minusWeeks(6).plusDays(1))));
    }

    @Test
    void irritablePainIsGentle() {
        var patient = person(TODAY.minusYears(1));
        episode(patient).setIrritability(Irritability.HIGH);
        assertEquals(Profile.GENTLE, profile(patient));
    }

    @Test
    void flagsThatAskForGentleAreGentleAndOthersAreNot() {
        for (var flag : new String[] { "ACUTE_RADICULOPATHY", "OSTEOPOROSIS", "VERTEBRAL_FRACTURE", "HYPERMOBILITY",
                "PREG_T2T3", "NECK_IRRITABLE" }) {
            var patient = person(TODAY.minusYears(1));
            patient.getFlags().add(flag);
            assertEquals(Profile.GENTLE, profile(patient), flag);
        }
        var patient = person(TODAY.minusYears(1));
        patient.getFlags().add("LATEX_ALLERGY");
        assertEquals(Profile.STANDARD, profile(patient));
    }

    @Test
    void twoWeeksAfterAFlareAreGentle() {
        var patient = person(TODAY.minusYears(1));
        var flare = ClinicFactory.eINSTANCE.createVisit();
        flare.setKind(VisitKind.FLARE);
        flare.setDate(TODAY.minusDays(13));
        episode(patient).getVisits().add(flare);
        assertEquals(Profile.GENTLE, profile(patient));
        flare.setDate(TODAY.minusDays(14));
        assertEquals(Profile.STANDARD, profile(patient));
    }

    @Test
    void endedEpisodeAndOtherLocationDoNotCount() {
        var patient = person(TODAY.minusDays(3));
        episode(patient).setEndedOn(TODAY);
        assertEquals(Profile.STANDARD, profile(patient));
        episode(patient).setEndedOn(null);
        episode(patient).setLocation(LocationCode.E);
        assertEquals(Profile.STANDARD, profile(patient));
    }

    private Profile profile(Patient patient) {
        return rule.profileFor(patient, LocationCode.A, TODAY);
    }

    private static Episode episode(Patient patient) {
        return patient.getEpisodes().getFirst();
    }

    private static Patient person(LocalDate painSince) {
        var patient = ClinicFactory.eINSTANCE.createPatient();
        var episode = ClinicFactory.eINSTANCE.createEpisode();
        episode.setLocation(LocationCode.A);
        episode.setStartedOn(painSince);
        patient.getEpisodes().add(episode);
        return patient;
    }
}
