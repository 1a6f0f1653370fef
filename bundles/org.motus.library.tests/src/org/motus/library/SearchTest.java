package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.motus.model.library.Category;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;

/** Clinicians find an exercise by the word they happen to use. */
class SearchTest {

    private static final Library LIBRARY = Library.standard();

    @Test
    void findsKneeRollsByAnotherNameInBritishAndAmericanWords() {
        assertEquals(List.of("Knee rolls"), names("windscreen wipers"));
        assertEquals(List.of("Knee rolls"), names("windshield wipers"));
    }

    @Test
    void findsThePressUpAsPushUp() {
        assertTrue(names("push up").contains("Press-up on front"));
    }

    @Test
    void putsNamesThatStartWithTheTextFirst() {
        assertEquals(List.of("Bridge", "Single-leg bridge"), names("bridge").subList(0, 2));
        assertEquals("Lying pelvic tilt", names("lying").getFirst());
    }

    @Test
    void putsNamesBeforeOtherNamesBeforeTheRest() {
        var found = names("hamstring");
        assertEquals(List.of("Seated chair hamstring stretch", "Lying hamstring stretch with strap"),
                found.subList(0, 2));
        assertTrue(found.indexOf("Bridge") >= 2, "its muscles only");
    }

    @Test
    void findsEveryExerciseWithABand() {
        assertEquals(List.of("Band row", "Band pull-apart", "Side step with band"), names("band"));
        assertEquals(names("band"), names("elastic").stream().sorted(
                (left, right) -> names("band").indexOf(left) - names("band").indexOf(right)).toList());
    }

    @Test
    void findsByPositionBodyPartAndKind() {
        assertTrue(names("all fours").contains("Bird dog"));
        assertTrue(names("glutes").contains("Clamshell"));
        assertTrue(LIBRARY.search(ExerciseQuery.of("hydrotherapy")).stream()
                .allMatch(exercise -> exercise.getCategory() == Category.AQUATIC));
        assertEquals(6, names("hydrotherapy").size());
    }

    @Test
    void narrowsWithEachWordAndIgnoresCaseAndAccents() {
        assertEquals(List.of("Child's pose"), names("CHÍLD póse"));
        assertEquals(List.of("Seated cat-cow"), names("cat chair"));
    }

    @Test
    void findsOneById() {
        assertEquals(List.of("Starter walk"), names("EX-070"));
    }

    @Test
    void staysAtTheLocation() {
        var found = LIBRARY.search(new ExerciseQuery("", LocationCode.C));
        assertEquals(27, found.size());
        assertTrue(found.stream().allMatch(exercise -> exercise.getLocations().contains(LocationCode.C)));
        assertEquals(List.of(), LIBRARY.search(new ExerciseQuery("windscreen", LocationCode.E)));
    }

    @Test
    void nameOfTheLocationDoesNotFindEverythingInsideIt() {
        var found = LIBRARY.search(new ExerciseQuery("nerve", LocationCode.C)).stream().map(Exercise::getName).toList();
        assertEquals(List.of("Seated sciatic nerve glide", "Lying sciatic nerve glide", "Seated sciatic nerve stretch"),
                found.subList(0, 3));
        assertFalse(found.contains("Bridge"));
        assertTrue(names("nerve").contains("Bridge"), "without a location the place still counts, last");
    }

    @Test
    void findsAllWithoutWordsAndNoneWithNonsense() {
        assertEquals(86, names("  ").size());
        assertEquals(List.of(), names("xylophone"));
    }

    private List<String> names(String text) {
        return LIBRARY.search(ExerciseQuery.of(text)).stream().map(Exercise::getName).toList();
    }
}
