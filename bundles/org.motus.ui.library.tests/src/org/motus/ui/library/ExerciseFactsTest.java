package org.motus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.library.Library;
import org.motus.model.library.Exercise;

@DisplayName("What the page of an exercise says")
class ExerciseFactsTest {

    private static final Library LIBRARY = Library.standard();

    private static Exercise exercise(String id) {
        return LIBRARY.exercise(id).orElseThrow();
    }

    private static Map<String, String> dose(String id) {
        return DoseLines.of(exercise(id)).stream()
                .collect(Collectors.toMap(DoseLines.Line::name, DoseLines.Line::value));
    }

    @Test
    @DisplayName("cat-cow: 8 with 2 s each, twice a day; 8 x 6 s + 30 s are 1.5 min, 3 a day; it waits in the morning")
    void countedDose() {
        var dose = dose("EX-005");
        assertEquals("8, hold 2 s", dose.get("Amount"));
        assertEquals("2 a day, every day", dose.get("How often"));
        assertEquals("2–4, gentle 1–3, stop at 6", dose.get("Stretch feel, 0–10"));
        assertEquals("up to 5, gentle up to 3", dose.get("Pain, 0–10"));
        assertEquals("1.5 min, 3 min a day", dose.get("Time"));
        assertEquals("mat", dose.get("Needs"));
        assertEquals("wait about an hour after getting up", dose.get("Morning"));
    }

    @Test
    @DisplayName("starter walk: 5 min three times a day, with no word about the morning")
    void timedDose() {
        var dose = dose("EX-070");
        assertEquals("5 min", dose.get("Amount"));
        assertEquals("5 min, 15 min a day", dose.get("Time"));
        assertTrue(dose.containsKey("Effort, 0–10"), dose::toString);
        assertTrue(!dose.containsKey("Morning"), dose::toString);
    }

    @Test
    @DisplayName("the evidence has its strength, the statement with its badge, and every source once")
    void evidence() {
        var evidence = Evidence.of(LIBRARY, exercise("EX-005"));
        assertEquals("Low-strength evidence", evidence.strength());
        assertTrue(evidence.note().endsWith("no isolated trial."), evidence.note());
        assertEquals(1, evidence.claims().size());
        assertTrue(evidence.claims().getFirst().startsWith("C19  Good evidence. If-then plan:"),
                evidence.claims().getFirst());
        assertEquals(List.of("S1", "R03"), evidence.sources().stream().limit(2)
                .map(source -> source.split(" ")[0]).toList());
        assertEquals(evidence.sources().size(), evidence.sources().stream().distinct().count());
    }

    @Test
    @DisplayName("cat-cow stands between seated cat-cow and all-fours leg slide; two more are harder")
    void chain() {
        var chain = Chain.of(LIBRARY, exercise("EX-005"));
        assertEquals(List.of("Seated cat-cow"), chain.easier().stream().map(Exercise::getName).toList());
        assertEquals(List.of("EX-025", "EX-036", "EX-056"), chain.harder().stream().map(Exercise::getId).toList());
        assertEquals(List.of(), Chain.of(LIBRARY, exercise("EX-001")).easier());
    }
}
