package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Recording.State;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.store.jdbc.JdbcClinicFolders;
import org.motus.testkit.RemoteClinic;

@DisplayName("Whose work waits for the server")
class WhoseWorkWaitsTest extends AwayScene {

    private static Password secret() {
        return Password.of("three old maple boats".toCharArray());
    }

    @Override
    Clinic made() throws ClinicException {
        try (var password = secret();
                var made = close(new JdbcClinicFolders().create(home.resolve("clinic"),
                        new ClinicProfile("Riverside", "", "", "112", false), "Ada Admin", password))) {
            made.users().add("Cleo Clinician", Role.CLINICIAN, password);
        }
        return as("Ada Admin");
    }

    private static Clinic close(ClinicFolders.Made made) {
        made.recoveryKey().close();
        return made.clinic();
    }

    private Clinic as(String name) throws ClinicException {
        try (var password = secret()) {
            return new JdbcClinicFolders().open(home.resolve("clinic"), new Key.User(name, password));
        }
    }

    private void signIn(String name) throws ClinicException {
        clinic.close();
        clinic = new RemoteClinic(as(name));
    }

    @Test
    @DisplayName("Ada's work is not recorded as Cleo's: it waits until Ada signs in")
    void somebodyElseSignsIn() throws Exception {
        reps(document, 13);
        clinic.away(true);
        save(run(), draft);
        print(run(), draft, "a.pdf");
        signIn("Cleo Clinician");
        assertEquals(1, run().record().of(State.OTHERS).size());
        assertEquals(List.of(1), numbers());
        signIn("Ada Admin");
        assertEquals(1, run().record().of(State.RECORDED).size());
        assertEquals("Ada Admin", clinic.latestRevision(id).orElseThrow().info().author());
        assertEquals(1, prints().size());
    }

    @Test
    @DisplayName("Nothing waits of a patient who was erased, whoever made it; the prints are on record")
    void thePatientIsErased() throws Exception {
        reps(document, 13);
        clinic.away(true);
        save(run(), draft);
        print(run(), draft, "a.pdf");
        clinic.away(false);
        clinic.erase(id, "The patient asked for it");
        run().waiting().giveUpPatient(id);
        assertEquals(List.of(), run().waiting().all());
        assertEquals(1, prints().size());
    }
}
