package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.testkit.PatientBuilder;

/** What happens when somebody who only reads tries to write. */
@DisplayName("A document that may only be read")
class ReadOnlyDocumentTest {

    @Test
    @DisplayName("stays as it is, says so each time, and lets the screens show again what is so")
    void refused() {
        var patient = PatientBuilder.patient().id("p1").named("Alex", "Example").build();
        var document = PatientDocument.ofNew(patient);
        var dirty = document.dirty();
        var said = new AtomicInteger();
        var shown = new AtomicInteger();
        document.onChange(shown::incrementAndGet);
        document.readOnly(said::incrementAndGet);

        assertFalse(document.change("Minutes a day to 20", () -> patient.setMinutesPerDay(20)));
        assertFalse(document.type("p1.phone", "Phone to 555", () -> patient.setPhone("555")));

        assertNull(patient.getMinutesPerDay());
        assertTrue(patient.getPhone() == null || patient.getPhone().isEmpty());
        assertTrue(document.undoLabel().isEmpty());
        assertEquals(dirty, document.dirty());
        assertEquals(2, said.get());
        assertEquals(2, shown.get());
    }
}
