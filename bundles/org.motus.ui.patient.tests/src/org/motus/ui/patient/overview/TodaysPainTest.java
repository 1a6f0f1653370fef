package org.motus.ui.patient.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.care.ScoreLines;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.VisitKind;
import org.motus.model.library.LocationCode;

/** Today's pain scores, on 20 November 2026. */
@DisplayName("Pain of today's visit")
class TodaysPainTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PatientDocument document = PatientDocument.ofNew(ClinicFactory.eINSTANCE.createPatient());
    private final TodaysPain pain = new TodaysPain(document, () -> TODAY);

    @BeforeEach
    void openAnEpisode() {
        new EpisodeEdits(document, () -> TODAY).location(LocationCode.A);
    }

    @Test
    @DisplayName("the first score makes the visit of today, the second goes into it")
    void firstScoreMakesTheVisit() {
        assertNull(pain.value(ScoreLines.CURRENT));
        pain.enter(ScoreLines.CURRENT, 4);
        pain.enter(ScoreLines.WORST, 6);
        assertEquals(1, open().getVisits().size());
        assertEquals(TODAY, open().getVisits().getFirst().getDate());
        assertEquals(VisitKind.FIRST, open().getVisits().getFirst().getKind());
        assertEquals(4, pain.value(ScoreLines.CURRENT));
        assertEquals(6, pain.value(ScoreLines.WORST));
        assertEquals("Worst pain 6", document.undoLabel().orElseThrow());
    }

    @Test
    @DisplayName("a corrected score replaces the one before, and undo takes score and visit away together")
    void correctedScore() {
        pain.enter(ScoreLines.CURRENT, 4);
        pain.enter(ScoreLines.CURRENT, 5);
        assertEquals(5, pain.value(ScoreLines.CURRENT));
        assertEquals(1, open().getVisits().getFirst().getScores().size());
        document.undo();
        assertTrue(open().getVisits().isEmpty());
    }

    @Test
    @DisplayName("a score that is emptied is taken out")
    void emptiedScore() {
        pain.enter(ScoreLines.CURRENT, 4);
        pain.enter(ScoreLines.CURRENT, null);
        assertNull(pain.value(ScoreLines.CURRENT));
    }

    private Episode open() {
        return document.openEpisode().orElseThrow();
    }
}
