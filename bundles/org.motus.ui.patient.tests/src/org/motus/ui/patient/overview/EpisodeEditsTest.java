package org.motus.ui.patient.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.library.Diagnoses;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Irritability;
import org.motus.model.library.LocationCode;

/** What a clinician changes in an episode, on 20 November 2026. */
@DisplayName("Changes of the episode")
class EpisodeEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PatientDocument document = PatientDocument.ofNew(ClinicFactory.eINSTANCE.createPatient());
    private final EpisodeEdits edits = new EpisodeEdits(document, () -> TODAY);

    @Test
    @DisplayName("choosing a location for a new patient begins an episode today")
    void locationBeginsAnEpisode() {
        edits.location(LocationCode.C);
        assertEquals(LocationCode.C, open().getLocation());
        assertEquals(TODAY, open().getStartedOn());
        assertEquals("New episode, location C", document.undoLabel().orElseThrow());
        edits.location(LocationCode.A);
        assertEquals(1, document.patient().getEpisodes().size());
        assertEquals("Location C to A", document.undoLabel().orElseThrow());
        document.undo();
        assertEquals(LocationCode.C, open().getLocation());
    }

    @Test
    @DisplayName("a typed onset is one step of undo, and blanks alone are no onset")
    void onsetIsOneStep() {
        edits.location(LocationCode.A);
        edits.onset("After");
        edits.onset("After gardening");
        assertEquals("After gardening", open().getOnset());
        document.undo();
        assertNull(open().getOnset());
        edits.onset("   ");
        assertNull(open().getOnset());
    }

    @Test
    @DisplayName("an episode cannot start tomorrow, but it can today and long ago")
    void startInTheFutureIsRefused() {
        assertEquals("An episode cannot start in the future. Check the year.", edits.startFault(TODAY.plusDays(1)));
        assertEquals("", edits.startFault(TODAY));
        assertEquals("", edits.startFault(TODAY.minusYears(30)));
    }

    @Test
    @DisplayName("irritability says its old and its new value")
    void irritability() {
        edits.location(LocationCode.A);
        edits.irritability(Irritability.HIGH);
        assertEquals("Irritability, not asked to high", document.undoLabel().orElseThrow());
    }

    @Test
    @DisplayName("a diagnosis from the list, with what was typed to find it, is one step and names ICD-10")
    void diagnosisFromTheList() {
        edits.location(LocationCode.C);
        edits.diagnosis("", "sci");
        edits.diagnosis(Diagnoses.standard().code("M54.3").orElseThrow());
        assertEquals("M54.3", open().getDiagnosisCode());
        assertEquals("Sciatica", open().getDiagnosisText());
        assertEquals("http://hl7.org/fhir/sid/icd-10", open().getDiagnosisSystem());
        document.undo();
        assertNull(open().getDiagnosisText());
        assertNull(open().getDiagnosisSystem());
    }

    @Test
    @DisplayName("any code and any words may stand, and words alone have no code system")
    void anyDiagnosis() {
        edits.location(LocationCode.A);
        edits.diagnosis("Z99.9", "Something of our own");
        assertEquals("Z99.9", open().getDiagnosisCode());
        edits.diagnosis("", "Something of our own");
        assertNull(open().getDiagnosisCode());
        assertNull(open().getDiagnosisSystem());
        assertEquals("Something of our own", open().getDiagnosisText());
    }

    @Test
    @DisplayName("the first words of a goal make it, and no words take it out again")
    void goalIsTyped() {
        edits.location(LocationCode.A);
        var id = EpisodeEdits.newId();
        edits.goal(id, "gar");
        edits.goal(id, "garden for an hour");
        assertEquals(1, open().getGoals().size());
        assertEquals("garden for an hour", open().getGoals().getFirst().getText());
        assertEquals(TODAY, open().getGoals().getFirst().getSetOn());
        edits.goal(id, " ");
        assertTrue(open().getGoals().isEmpty());
    }

    @Test
    @DisplayName("a goal that is reached keeps its day, and that can be undone")
    void goalReached() {
        edits.location(LocationCode.A);
        edits.goal(EpisodeEdits.newId(), "garden for an hour");
        edits.reached(open().getGoals().getFirst(), true);
        assertEquals(TODAY, open().getGoals().getFirst().getReachedOn());
        assertTrue(EpisodeWords.goal(open()).isEmpty());
        document.undo();
        assertEquals("garden for an hour", EpisodeWords.goal(open()).orElseThrow().getText());
    }

    @Test
    @DisplayName("a new episode ends the one before, so that there is one open episode at most")
    void newEpisodeEndsTheOneBefore() {
        edits.location(LocationCode.A);
        var first = open();
        edits.begin(LocationCode.E);
        assertEquals(TODAY, first.getEndedOn());
        assertEquals(LocationCode.E, open().getLocation());
        assertFalse(edits.reopen(first), "another one is open");
        edits.end();
        assertTrue(edits.reopen(first));
        assertEquals(first, open());
    }

    @Test
    @DisplayName("without an open episode nothing but a location changes anything")
    void nothingOpen() {
        edits.onset("After gardening");
        edits.diagnosis("M54.5", "Low back pain");
        edits.goal(EpisodeEdits.newId(), "garden");
        edits.end();
        assertTrue(document.undoLabel().isEmpty());
    }

    private Episode open() {
        return document.openEpisode().orElseThrow();
    }
}
