package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.testkit.AuditContract;

/** What every store keeps about who did what, on a PostgreSQL server, and at two desks of it at once. */
@ExtendWith(PostgresServer.class)
class PostgresAuditTest extends AuditContract {

    private final PostgresClinics clinics;
    private final Path file;

    PostgresAuditTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        this.clinics = clinics;
        this.file = clinics.create(folder);
    }

    @Override
    protected Clinic open() throws Exception {
        return clinics.open(file);
    }

    @Override
    protected Connection probe() throws Exception {
        return clinics.probe(file);
    }

    @Test
    void twoDesksAtOnceKeepOneChain() throws Exception {
        twoPatients();
        try (var back = clinics.open(file); var workers = Executors.newFixedThreadPool(6)) {
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
