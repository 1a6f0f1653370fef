package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;

/** The short list of diagnoses and how it is searched. */
@DisplayName("Diagnoses")
class DiagnosesTest {

    private static final Diagnoses LIST = Diagnoses.standard();

    @Test
    @DisplayName("every code has the form of the WHO's ICD-10: a letter, two digits, at most two more after a dot")
    void codesAreWellFormed() {
        var wrong = LIST.all().stream().filter(entry -> !entry.code().matches("[A-Z]\\d{2}(\\.\\d{1,2})?")).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("every WHO code that a location names can be found there, with its title")
    void holdsTheCodesOfTheLocations() {
        var missing = new ArrayList<String>();
        for (var location : Library.standard().content().getLocations()) {
            for (var code : location.getIcd10Who()) {
                var found = LIST.code(code).filter(entry -> entry.locations().contains(location.getCode()));
                if (found.isEmpty()) {
                    missing.add(location.getCode() + " " + code);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    @DisplayName("at least six are offered for each location before anything is typed, and only its own")
    void offersTheLocationFirst() {
        for (var location : LocationCode.values()) {
            var offered = LIST.search("", location);
            assertTrue(offered.size() >= 6, location.getName());
            assertTrue(offered.stream().allMatch(entry -> entry.locations().contains(location)), location.getName());
        }
        assertEquals(List.of(), LIST.search(" ", null));
    }

    @Test
    @DisplayName("\"sci\" at the sciatic nerve finds lumbago with sciatica, sciatica, and the lesion of its nerve")
    void findsByTheStartOfAWord() {
        assertEquals(List.of("M54.4", "M54.3", "G57.0"), codes(LIST.search("sci", LocationCode.C)));
    }

    @Test
    @DisplayName("\"m54\" at the neck begins with the neck's codes and then lists the others")
    void findsByTheStartOfACode() {
        assertEquals(List.of("M54.1", "M54.2", "M54.5", "M54.4", "M54.3", "M54.6", "M54.8", "M54.9"),
                codes(LIST.search("m54", LocationCode.E)));
    }

    @Test
    @DisplayName("two words must both match")
    void findsByTwoWords() {
        assertEquals(List.of("M50.1"), codes(LIST.search("rad cer", LocationCode.E)));
        assertEquals(List.of(), LIST.search("broken leg", LocationCode.E));
    }

    @Test
    @DisplayName("a code is known however it is typed")
    void knowsACodeAsTyped() {
        assertEquals("Trochanteric bursitis", LIST.code(" m70.6 ").orElseThrow().text());
        assertTrue(LIST.code("Z99").isEmpty());
    }

    private static List<String> codes(List<Diagnosis> found) {
        return found.stream().map(Diagnosis::code).toList();
    }
}
