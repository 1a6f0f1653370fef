package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** Somebody who saves patients and programs all the time. */
final class BusyWriter {

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicInteger saved = new AtomicInteger();
    private final List<Exception> failures = new ArrayList<>();
    private final Thread thread;

    BusyWriter(Clinic clinic) {
        thread = Thread.ofPlatform().start(() -> write(clinic));
    }

    private void write(Clinic clinic) {
        try {
            while (!stop.get()) {
                clinic.savePatient(PatientBuilder.patient().named("Busy", "Other").build());
                clinic.saveRevision("p-nora", InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
                clinic.loadPatient("p-nora");
                saved.incrementAndGet();
            }
        } catch (ClinicException e) {
            failures.add(e);
        }
    }

    int saved() {
        return saved.get();
    }

    void end() throws InterruptedException {
        stop.set(true);
        thread.join();
        assertEquals("[]", failures.toString());
    }
}
