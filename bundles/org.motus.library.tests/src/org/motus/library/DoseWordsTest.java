package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motus.model.program.BodySide;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;

/** Doses as patients read them. */
class DoseWordsTest {

    private static final Library LIBRARY = Library.standard();
    private final DoseWords words = new DoseWords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EX-001 | Do 10. Hold each 5 seconds.
            EX-002 | Hold 30 seconds. Do 2 each side.
            EX-003 | Hold 30 seconds. Do 2.
            EX-011 | Do 10 on the side you were shown. Pause 2 seconds each time.
            EX-022 | Do 10. Hold each 3 seconds. Rest 45 seconds. Do it again.
            EX-026 | Hold 15 seconds. Do 3 each side.
            EX-031 | 10 slow moves. Rest 1 minute. Do it again.
            EX-039 | Hold 1 minute. Do 2.
            EX-046 | Breathe slowly for 3 minutes.
            EX-048 | 10 slow moves with the sore leg. Rest 30 seconds. Do it again.
            EX-050 | Rest 4 minutes.
            EX-063 | Do 8 each side. Pause 2 seconds each time.
            EX-068 | 8 slow moves with the sore arm. Rest 30 seconds. Do it again.
            EX-070 | Walk 5 minutes.
            EX-073 | Pedal 12 minutes.
            EX-077 | 8 slow moves, each side. Rest 30 seconds. Do it again.
            EX-083 | Hold 45 seconds each side.
            EX-084 | Move slowly for 3 minutes.
            """)
    void saysHowMuch(String id, String expected) {
        assertEquals(expected, words.howMuch(prescribed(id)));
    }

    @Test
    void namesTheSideThatTheClinicianPicked() {
        var glide = prescribed("EX-048");
        glide.setSide(BodySide.LEFT);
        assertEquals("10 slow moves with the left leg. Rest 30 seconds. Do it again.", words.howMuch(glide));
        var stretch = prescribed("EX-018");
        stretch.setSide(BodySide.RIGHT);
        assertEquals("Hold 20 seconds. Do 2 on the right side.", words.howMuch(stretch));
    }

    @Test
    void countsThreeSetsInAll() {
        var bridge = prescribed("EX-022");
        bridge.getDosage().setSets(3);
        bridge.getDosage().setRestSeconds(0);
        assertEquals("Do 10. Hold each 3 seconds. Do it 3 times in all.", words.howMuch(bridge));
    }

    @Test
    void saysHalfMinutesOfATimedExercise() {
        var rest = prescribed("EX-050");
        rest.getDosage().setDurationMinutes(2.5);
        assertEquals("Rest 2.5 minutes.", words.howMuch(rest));
        rest.getDosage().setDurationMinutes(1.0);
        assertEquals("Rest 1 minute.", words.howMuch(rest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EX-001 | 2 times a day
            EX-002 | Once a day
            EX-022 | Once a day, 3 days a week
            EX-070 | 3 times a day
            """)
    void saysHowOften(String id, String expected) {
        assertEquals(expected, words.howOften(prescribed(id)));
    }

    @Test
    void saysOneDayAWeek() {
        var stretch = prescribed("EX-002");
        stretch.getDosage().setPerDay(2);
        stretch.getDosage().setDaysPerWeek(1);
        assertEquals("2 times a day, 1 day a week", words.howOften(stretch));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EX-001 | 10, hold 5 s · 2 x a day
            EX-002 | 2 x 30 s each side · once a day
            EX-022 | 2 x 10, hold 3 s · once a day, 3 days a week
            EX-039 | 2 x 60 s · once a day
            EX-048 | 2 x 10 one side · 2 x a day
            EX-070 | 5 min · 3 x a day
            """)
    void saysItInShort(String id, String expected) {
        assertEquals(expected, words.brief(LIBRARY.exercise(id).orElseThrow().getDosage()));
    }

    @Test
    void saysEveryDoseOfTheLibraryInShortSentences() {
        for (var exercise : LIBRARY.content().getExercises()) {
            var text = words.howMuch(ProgramStarter.prescribe(exercise, Profile.STANDARD));
            assertTrue(text.matches("([A-Z0-9][^.]*\\.)( [A-Z0-9][^.]*\\.){0,3}"), exercise.getId() + ": " + text);
            assertTrue(!text.contains("null") && !text.contains(" 0 "), exercise.getId() + ": " + text);
        }
    }

    private Prescription prescribed(String id) {
        return ProgramStarter.prescribe(LIBRARY.exercise(id).orElseThrow(), Profile.STANDARD);
    }
}
