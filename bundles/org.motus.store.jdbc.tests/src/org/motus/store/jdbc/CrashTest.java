package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;

/**
 * A program that saves all the time is killed at random moments, again and again on the same clinic. Whatever it said was
 * saved is there. The variable MOTUS_CRASH_ROUNDS says how often; releng/crash.sh does it 200 times.
 */
class CrashTest {

    private static final int ROUNDS = 10;
    /** Long enough for some hundred saves, in milliseconds. */
    private static final int LONGEST = 900;

    private final Path folder;
    private final Map<String, SavedLine> acknowledged = new LinkedHashMap<>();

    CrashTest(@TempDir Path temp) {
        this.folder = temp.resolve("clinic");
    }

    @Test
    void whatWasSaidToBeSavedIsThereWheneverTheProgramIsKilled() throws Exception {
        new JdbcClinicFolders().create(folder, OldClinic.PROFILE).close();
        var seed = System.nanoTime();
        var random = new Random(seed);
        var rounds = Optional.ofNullable(System.getenv("MOTUS_CRASH_ROUNDS")).map(Integer::parseInt).orElse(ROUNDS);
        for (var round = 1; round <= rounds; round++) {
            var scene = "round " + round + " of seed " + seed;
            // Now and then it dies before the first save has returned.
            var saved = saveAndKill(random.nextInt(6) > 0, random.nextInt(LONGEST));
            try (var clinic = new JdbcClinicFolders().open(folder)) {
                for (var one : saved.values()) {
                    assertThere(one, clinic, scene);
                }
                acknowledged.putAll(saved);
                if (round == rounds) {
                    assertAllThere(clinic, scene);
                }
            }
        }
        // For whoever runs it long: how much was looked at.
        System.out.printf("killed %d times, %d patients and %d programs acknowledged and there, verify clean%n", rounds,
                acknowledged.size(), acknowledged.values().stream().mapToInt(SavedLine::revision).sum());
        assertTrue(acknowledged.size() > rounds, "The program saved next to nothing: " + acknowledged.size());
    }

    private Map<String, SavedLine> saveAndKill(boolean afterTheFirst, int millis) throws Exception {
        var saved = new LinkedHashMap<String, SavedLine>();
        var program = OtherProgram.start("save-for-ever", folder);
        try {
            assertEquals("open", program.nextLine());
            if (afterTheFirst) {
                keep(program.nextLine(), saved);
            }
            // A random moment is the point here; nothing is waited for.
            Thread.sleep(millis);
            program.kill();
            while (keep(program.nextLine(), saved)) {
                // until the end of what it printed
            }
        } finally {
            program.end();
        }
        return saved;
    }

    private static boolean keep(String line, Map<String, SavedLine> saved) {
        var said = SavedLine.of(line);
        said.ifPresent(one -> saved.put(one.patientId(), one));
        return said.isPresent();
    }

    private static void assertThere(SavedLine said, Clinic clinic, String scene) throws ClinicException {
        var record = clinic.loadPatient(said.patientId());
        assertTrue(record.getVersion() >= said.version(), scene);
        assertEquals(1, record.getEpisodes().get(0).getVisits().size(), scene);
        assertTrue(clinic.revisions(said.patientId()).size() >= said.revision(), scene);
        for (var number = 1; number <= said.revision(); number++) {
            assertEquals(number, clinic.loadRevision(said.patientId(), number).info().number(), scene);
        }
    }

    private void assertAllThere(Clinic clinic, String scene) throws ClinicException {
        for (var one : acknowledged.values()) {
            assertThere(one, clinic, scene);
        }
        assertTrue(clinic.countPatients(PatientQuery.of("")) >= acknowledged.size(), scene);
        var verified = clinic.verify();
        assertTrue(verified.clean(), () -> scene + ": " + verified.problems());
    }
}
