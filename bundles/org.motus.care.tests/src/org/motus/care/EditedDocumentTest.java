package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.testkit.PatientBuilder;

@DisplayName("A document that a clinician edits")
class EditedDocumentTest {

    private Patient patient;
    private PatientDocument document;

    @BeforeEach
    void open() {
        patient = PatientBuilder.patient().id("p1").named("Alex", "Example").build();
        document = PatientDocument.ofNew(patient);
    }

    private boolean phone(String number) {
        return document.type("p1.phone", "Phone to " + number, () -> patient.setPhone(number));
    }

    @Test
    @DisplayName("undo and redo bring values and lists back, with their names")
    void undoAndRedo() {
        assertTrue(document.change("Minutes a day to 20", () -> patient.setMinutesPerDay(20)));
        assertTrue(document.change("Chair added", () -> {
            patient.getEquipment().add(Equipment.CHAIR);
            patient.getEpisodes().add(ClinicFactory.eINSTANCE.createEpisode());
        }));
        assertEquals(Optional.of("Chair added"), document.undoLabel());

        document.undo();
        assertTrue(patient.getEquipment().isEmpty());
        assertTrue(patient.getEpisodes().isEmpty());
        assertEquals(Optional.of("Minutes a day to 20"), document.undoLabel());
        assertEquals(Optional.of("Chair added"), document.redoLabel());
        document.undo();
        assertEquals(null, patient.getMinutesPerDay());
        assertEquals(Optional.empty(), document.undoLabel());

        document.redo();
        document.redo();
        assertEquals(20, patient.getMinutesPerDay());
        assertEquals(1, patient.getEquipment().size());
        assertEquals(1, patient.getEpisodes().size());
        assertEquals(Optional.empty(), document.redoLabel());
    }

    @Test
    @DisplayName("a change that changes nothing is no step and makes nothing dirty")
    void nothing() {
        assertFalse(document.change("Name to Alex", () -> patient.setGivenName("Alex")));
        assertFalse(phone(patient.getPhone()));
        assertEquals(Optional.empty(), document.undoLabel());
        assertFalse(document.dirty());
    }

    @Test
    @DisplayName("typing melts into one step; a pause, another field or a save ends it")
    void typing() {
        phone("1");
        phone("12");
        phone("123");
        document.pause();
        phone("1234");
        document.undo();
        assertEquals("123", patient.getPhone());
        document.undo();
        assertEquals(null, patient.getPhone());

        document.redo();
        assertEquals("123", patient.getPhone());
        document.saved(document.mark());
        phone("12345");
        assertTrue(document.dirty(), "typing after a save does not hide in the saved step");
        document.undo();
        assertEquals("123", patient.getPhone());
        assertFalse(document.dirty());
    }

    @Test
    @DisplayName("what is typed while a save runs stays unsaved")
    void changeDuringSave() {
        phone("1");
        var mark = document.mark();
        var stored = document.snapshot();
        stored.setVersion(7);
        phone("12");
        document.saved(mark, stored);
        assertTrue(document.dirty());
        assertEquals(7, patient.getVersion());
        document.undo();
        assertFalse(document.dirty());
    }

    @Test
    @DisplayName("a saved state that a new change cut off is never clean again")
    void cutOff() {
        phone("1");
        document.saved(document.mark());
        document.undo();
        assertTrue(document.dirty());
        document.change("Minutes a day to 20", () -> patient.setMinutesPerDay(20));
        document.undo();
        assertTrue(document.dirty());
    }

    @Test
    @DisplayName("an edit that fails half-way leaves the model as it was")
    void failing() {
        assertThrows(IllegalStateException.class, () -> document.change("Half", () -> {
            patient.setPhone("1");
            throw new IllegalStateException("half-way");
        }));
        assertEquals(null, patient.getPhone());
        assertFalse(document.dirty());
    }

    @Test
    @DisplayName("listeners hear of change, undo, redo and save until they close")
    void listeners() {
        var heard = new AtomicInteger();
        var registration = document.onChange(heard::incrementAndGet);
        phone("1");
        document.undo();
        document.redo();
        document.saved(document.mark());
        assertEquals(4, heard.get());
        registration.close();
        phone("2");
        assertEquals(4, heard.get());
    }
}
