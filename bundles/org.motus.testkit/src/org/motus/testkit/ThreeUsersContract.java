package org.motus.testkit;

import java.sql.Connection;

import org.junit.jupiter.api.BeforeEach;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;

/** A clinic with an administrator (Ada), a clinician (Cleo) and a viewer (Vic), before each scene of a contract. */
public abstract class ThreeUsersContract {

    private static final String PASSWORD = "one for all of them";

    private final ClinicAccess access;

    ThreeUsersContract(ClinicAccess access) {
        this.access = access;
    }

    final Clinic open(Key key) throws Exception {
        return access.open(key);
    }

    final Connection probe() throws Exception {
        return access.probe();
    }

    /** Opens the clinic as one of the three. */
    final Clinic open(String name) throws Exception {
        try (var password = secret()) {
            return open(new Key.User(name, password));
        }
    }

    @BeforeEach
    void threeUsers() throws Exception {
        try (var clinic = open(new Key.Open())) {
            clinic.users().add("Ada", Role.ADMINISTRATOR, secret());
            clinic.users().add("Cleo", Role.CLINICIAN, secret());
            clinic.users().add("Vic", Role.VIEWER, secret());
            prepare(clinic);
        }
    }

    /** What is in the clinic besides the three. */
    void prepare(Clinic clinic) throws Exception {
        // nothing, unless a contract is about something
    }

    private static Password secret() {
        return Password.of(PASSWORD.toCharArray());
    }
}
