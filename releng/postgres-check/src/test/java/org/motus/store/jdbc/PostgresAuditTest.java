package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.testkit.AuditContract;

/** What every store keeps about who did what, on a PostgreSQL server, and at two desks of it at once. */
class PostgresAuditTest extends AuditContract {

    private static PostgresClinics clinics;

    private final Path folder;
    private PostgresDatabase database;

    PostgresAuditTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void startServer() throws IOException {
        clinics = new PostgresClinics();
    }

    @AfterAll
    static void endServer() throws IOException {
        clinics.close();
    }

    @Override
    protected Clinic open() throws Exception {
        if (database == null) {
            database = clinics.create(folder);
        }
        return clinics.open(folder, database);
    }

    @Override
    protected Connection probe() throws Exception {
        return database.connect();
    }

    @Test
    void twoDesksAtOnceKeepOneChain() throws Exception {
        twoPatients();
        try (var back = clinics.open(folder, database); var workers = Executors.newFixedThreadPool(6)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (var i = 0; i < 3; i++) {
                work.add(() -> exports(clinic));
                work.add(() -> exports(back));
            }
            for (var done : workers.invokeAll(work)) {
                done.get();
            }
        }
        assertEquals(120, clinic.audit().find(AuditQuery.all(1000).of(Act.EXPORT)).size());
        assertNull(clinic.audit().verify().fault());
    }

    private static boolean exports(Clinic desk) throws Exception {
        for (var i = 0; i < 20; i++) {
            desk.audit().record(Act.EXPORT, "p-1", "audit");
        }
        return true;
    }
}
