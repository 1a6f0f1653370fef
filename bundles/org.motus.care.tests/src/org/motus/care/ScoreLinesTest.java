package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.ScoreLine.Point;
import org.motus.library.Library;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Visit;
import org.motus.model.library.LocationCode;

/** The scores of an episode as the overview shows them. */
@DisplayName("Scores over the visits")
class ScoreLinesTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 25);
    private final Episode episode = ClinicFactory.eINSTANCE.createEpisode();
    private final ScoreLines lines = new ScoreLines(Library.standard());

    ScoreLinesTest() {
        episode.setLocation(LocationCode.A);
    }

    @Test
    @DisplayName("Alex: pain 6 to 4 is 2 less and 33 %, so clear; one activity 3 to 7 is 4 more, so clear")
    void alex() {
        var sketch = DemoSketch.all().getFirst();
        var alex = new DemoRecord(LocalDate.of(2026, 11, 20)).patient(sketch).getEpisodes().getFirst();
        var shown = lines.of(alex);
        var pain = shown.getFirst();
        assertEquals("Pain now", pain.name());
        assertEquals(List.of(6.0, 6.0, 5.0, 5.0, 4.0), pain.points().stream().map(Point::value).toList());
        assertEquals(-2.0, pain.change());
        assertEquals(Verdict.CLEAR, pain.verdict());
        var activities = shown.get(1);
        assertEquals("My activities", activities.name());
        assertEquals(4.0, activities.change());
        assertEquals(Verdict.CLEAR, activities.verdict());
        assertEquals("Roland-Morris", shown.get(2).name());
        assertTrue(shown.get(2).points().isEmpty(), "offered for the lower back, not scored yet");
        assertEquals("Worst pain", shown.get(3).name());
        assertFalse(shown.get(3).main());
    }

    @Test
    @DisplayName("activities 3, 5, 2 and then 6, 7: the two that both visits rate go from 4.0 to 6.5")
    void activitiesRatedTwice() {
        var first = visit(0);
        activity(first, "Gardening", 3);
        activity(first, "Stairs", 5);
        activity(first, "Swimming", 2);
        var second = visit(14);
        activity(second, "Gardening", 6);
        activity(second, "Stairs", 7);
        var line = line("My activities");
        assertEquals(List.of(new Point(START, 4.0), new Point(START.plusDays(14), 6.5)), line.points());
        assertEquals(2.5, line.change());
        assertEquals(Verdict.CLEAR, line.verdict());
    }

    @Test
    @DisplayName("one activity alone must move by 3 points: 2 to 4 is not enough, 2 to 5 is")
    void oneActivity() {
        activity(visit(0), "Walking", 2);
        activity(visit(14), "Walking", 4);
        assertEquals(Verdict.NONE, line("My activities").verdict());
        activity(visit(28), "Walking", 5);
        assertEquals(Verdict.CLEAR, line("My activities").verdict());
    }

    @Test
    @DisplayName("new activities are not compared with old ones")
    void otherActivities() {
        activity(visit(0), "Walking", 2);
        activity(visit(14), "Swimming", 8);
        var line = line("My activities");
        assertEquals(List.of(new Point(START.plusDays(14), 8.0)), line.points());
        assertNull(line.change());
        assertEquals(Verdict.UNRATED, line.verdict());
    }

    @Test
    @DisplayName("visits are put in the order of their days, and one score has no change")
    void orderOfVisits() {
        score(visit(14), "NPRS", "current", 5);
        assertNull(line("Pain now").change());
        score(visit(0), "NPRS", "current", 7);
        var line = line("Pain now");
        assertEquals(List.of(7.0, 5.0), line.points().stream().map(Point::value).toList());
        assertEquals(Verdict.POSSIBLE, line.verdict());
    }

    @Test
    @DisplayName("an episode without visits offers the location's measures and nothing else")
    void noVisits() {
        assertEquals(List.of("Pain now", "My activities", "Roland-Morris"),
                lines.of(episode).stream().map(ScoreLine::name).toList());
    }

    @Test
    @DisplayName("a measure that this version does not know is left out, not guessed")
    void unknownMeasure() {
        score(visit(0), "SOMETHING", "", 5);
        assertEquals(3, lines.of(episode).size());
    }

    private ScoreLine line(String name) {
        return lines.of(episode).stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private Visit visit(int day) {
        var visit = ClinicFactory.eINSTANCE.createVisit();
        visit.setDate(START.plusDays(day));
        episode.getVisits().add(visit);
        return visit;
    }

    private static void activity(Visit visit, String name, double value) {
        score(visit, "PSFS", name, value);
    }

    private static void score(Visit visit, String measure, String item, double value) {
        var score = ClinicFactory.eINSTANCE.createScore();
        score.setMeasureId(measure);
        score.setItem(item);
        score.setValue(value);
        visit.getScores().add(score);
    }
}
