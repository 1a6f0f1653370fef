package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.NextAction.Kind;
import org.motus.library.Library;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.library.LocationCode;
import org.motus.model.program.ProgramFactory;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

/** What a visit needs, on 20 November 2026. */
@DisplayName("Next actions")
class NextActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final NextActions next = new NextActions(Library.standard(), TODAY, ZoneOffset.UTC);
    private final Episode episode = ClinicFactory.eINSTANCE.createEpisode();

    NextActionsTest() {
        episode.setLocation(LocationCode.A);
    }

    @Test
    @DisplayName("a new patient: only say where it hurts")
    void nothingAtAll() {
        var actions = next.of(Optional.empty(), Optional.empty());
        assertEquals(List.of(Kind.LOCATE), kinds(actions));
        assertTrue(actions.getFirst().first());
    }

    @Test
    @DisplayName("a new episode: screen with the 32 questions of the lower back, pain, goal, and a program")
    void newEpisode() {
        var actions = next.of(Optional.of(episode), Optional.empty());
        assertEquals(List.of(Kind.SCREEN, Kind.SCORES, Kind.GOAL, Kind.PROGRAM), kinds(actions));
        assertEquals("Screen for red flags", actions.getFirst().title());
        assertEquals("32 questions", actions.getFirst().line());
        assertEquals("Not scored yet", actions.get(1).line());
        assertEquals("5 exercises of the location, 14.5 minutes", actions.get(3).line());
        assertTrue(actions.getFirst().first());
        assertFalse(actions.get(1).first());
    }

    @Test
    @DisplayName("a later visit repeats the 9 cauda equina and nerve questions; on the same day it does not")
    void screeningAgain() {
        screened("2026-11-06T10:00:00Z");
        assertEquals("9 questions, last on 6 Nov", action(Kind.SCREEN).line());
        screened("2026-11-20T08:00:00Z");
        assertFalse(kinds(next.of(Optional.of(episode), Optional.empty())).contains(Kind.SCREEN));
    }

    @Test
    @DisplayName("pain is asked for until today's is there, and says what it was last time")
    void painOfToday() {
        visit(TODAY.minusDays(14), 5);
        assertEquals("Last 5 on 6 Nov", action(Kind.SCORES).line());
        visit(TODAY, 4);
        assertFalse(kinds(next.of(Optional.of(episode), Optional.empty())).contains(Kind.SCORES));
    }

    @Test
    @DisplayName("a goal is asked for when there is none, and again when all are reached")
    void goal() {
        var goal = ClinicFactory.eINSTANCE.createGoal();
        episode.getGoals().add(goal);
        assertFalse(kinds(next.of(Optional.of(episode), Optional.empty())).contains(Kind.GOAL));
        goal.setReachedOn(TODAY);
        assertTrue(kinds(next.of(Optional.of(episode), Optional.empty())).contains(Kind.GOAL));
    }

    @Test
    @DisplayName("a diary sheet is due a week after the program or after the last day that is keyed in")
    void diary() {
        var program = program("2026-11-13T09:00:00Z");
        assertEquals("Nothing keyed in since 13 Nov", action(Kind.DIARY, program).line());
        var day = ClinicFactory.eINSTANCE.createDiaryDay();
        day.setDate(LocalDate.of(2026, 11, 14));
        episode.getDiary().add(day);
        assertFalse(kinds(next.of(Optional.of(episode), Optional.of(program))).contains(Kind.DIARY));
    }

    @Test
    @DisplayName("the review is planned until its day, and due from then on; the print names the revision")
    void reviewAndPrint() {
        var program = program("2026-11-19T09:00:00Z");
        program.program().setReviewOn(LocalDate.of(2026, 12, 4));
        assertEquals("Planned for 4 Dec", action(Kind.REVIEW, program).line());
        program.program().setReviewOn(TODAY);
        assertEquals("Due since 20 Nov", action(Kind.REVIEW, program).line());
        assertEquals("Revision 3 of 19 Nov", action(Kind.PRINT, program).line());
    }

    @Test
    @DisplayName("a program of last year says the year")
    void yearIsSaidWhenItIsNotThisOne() {
        assertEquals("Revision 3 of 19 Nov 2025", action(Kind.PRINT, program("2025-11-19T09:00:00Z")).line());
    }

    private NextAction action(Kind kind) {
        return next.of(Optional.of(episode), Optional.empty()).stream().filter(one -> one.kind() == kind).findFirst()
                .orElseThrow();
    }

    private NextAction action(Kind kind, Revision program) {
        return next.of(Optional.of(episode), Optional.of(program)).stream().filter(one -> one.kind() == kind)
                .findFirst().orElseThrow();
    }

    private void screened(String moment) {
        var screening = ClinicFactory.eINSTANCE.createScreening();
        screening.setTakenAt(Instant.parse(moment));
        episode.getScreenings().add(screening);
    }

    private void visit(LocalDate day, double pain) {
        var visit = ClinicFactory.eINSTANCE.createVisit();
        visit.setDate(day);
        var score = ClinicFactory.eINSTANCE.createScore();
        score.setMeasureId("NPRS");
        score.setItem("current");
        score.setValue(pain);
        visit.getScores().add(score);
        episode.getVisits().add(visit);
    }

    private static Revision program(String savedAt) {
        return new Revision(new RevisionInfo("r", "p", 3, LocationCode.A, Instant.parse(savedAt), "Sam Sample", "", 5),
                ProgramFactory.eINSTANCE.createProgram());
    }

    private static List<Kind> kinds(List<NextAction> actions) {
        return actions.stream().map(NextAction::kind).toList();
    }
}
