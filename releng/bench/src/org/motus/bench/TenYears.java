package org.motus.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.DiaryDay;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Score;
import org.motus.model.clinic.Visit;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.jdbc.JdbcClinicFolders;

/** Invented patients who have come for ten years, the same each time. */
final class TenYears {

    static final int PATIENTS = 20;

    private static final int EPISODES = 10;
    private static final int VISITS = 40;
    private static final int SCORES = 3;
    private static final int DIARY_DAYS = 80;
    private static final int REVISIONS = 60;
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 21);

    private TenYears() {
    }

    /** What one patient has, for the table. */
    static String words() {
        return "%d episodes, %d visits, %d scores, %d diary days, %d revisions".formatted(EPISODES, EPISODES * VISITS,
                EPISODES * VISITS * SCORES, EPISODES * DIARY_DAYS, REVISIONS);
    }

    static String id(int patient) {
        return "ten-years-" + patient;
    }

    /** Makes the clinic in a new folder. */
    static void make(Path folder) throws ClinicException {
        try (var clinic = new JdbcClinicFolders().create(folder, new ClinicProfile("Bench", "", "", "112", true))) {
            for (var patient = 0; patient < PATIENTS; patient++) {
                clinic.savePatient(patient(patient));
                programs(clinic, patient);
            }
        }
    }

    private static void programs(Clinic clinic, int patient) throws ClinicException {
        var starter = new ProgramStarter(Library.standard());
        for (var revision = 0; revision < REVISIONS; revision++) {
            var program = starter.start(LocationCode.VALUES.get(revision % LocationCode.VALUES.size()),
                    Profile.STANDARD,
                    FIRST.plusDays(60L * revision), "Bench");
            clinic.saveRevision(id(patient), program, "Bench");
        }
    }

    private static Patient patient(int number) {
        var patient = ClinicFactory.eINSTANCE.createPatient();
        patient.setId(id(number));
        patient.setGivenName("Alex");
        patient.setFamilyName("Example" + number);
        for (var episode = 0; episode < EPISODES; episode++) {
            patient.getEpisodes().add(episode(FIRST.plusYears(episode)));
        }
        return patient;
    }

    private static Episode episode(LocalDate start) {
        var episode = ClinicFactory.eINSTANCE.createEpisode();
        episode.setLocation(LocationCode.A);
        episode.setStartedOn(start);
        for (var visit = 0; visit < VISITS; visit++) {
            episode.getVisits().add(visit(start.plusDays(7L * visit), visit));
        }
        for (var day = 0; day < DIARY_DAYS; day++) {
            episode.getDiary().add(diary(start.plusDays(day), day));
        }
        return episode;
    }

    private static Visit visit(LocalDate date, int number) {
        var visit = ClinicFactory.eINSTANCE.createVisit();
        visit.setId(UUID.nameUUIDFromBytes(date.toString().getBytes()).toString());
        visit.setDate(date);
        visit.setNote("Walks further; stairs are still slow, week " + number + ".");
        for (var score = 0; score < SCORES; score++) {
            visit.getScores().add(score(new String[] { "current", "average", "worst" }[score], (number + score) % 11));
        }
        return visit;
    }

    private static Score score(String item, int value) {
        var score = ClinicFactory.eINSTANCE.createScore();
        score.setMeasureId("NPRS");
        score.setItem(item);
        score.setValue((double) value);
        return score;
    }

    private static DiaryDay diary(LocalDate date, int number) {
        var day = ClinicFactory.eINSTANCE.createDiaryDay();
        day.setDate(date);
        day.setSessionsDone(number % 3);
        day.setWalkMinutes(number % 40);
        day.setFeel(number % 5);
        day.setPain(number % 7);
        return day;
    }
}
