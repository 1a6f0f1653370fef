package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.library.Library;

/** The change vectors of the progress rules, section 5 of the clinical reference, and the edges of each rule. */
@DisplayName("What a change means")
class ChangeRulesTest {

    private static final Library LIBRARY = Library.standard();

    @Test
    @DisplayName("the change vectors of section 5 give the verdicts that stand there")
    void vectorsOfTheReference() {
        check("NPRS, 7, 5, POSSIBLE", "NPRS, 7, 4, CLEAR", "NPRS, 4, 3, NONE", "NPRS, 3, 1, IMPROVED");
        check("RMDQ, 14, 9, CLEAR", "RMDQ, 20, 15, POSSIBLE", "RMDQ, 10, 7, POSSIBLE");
        check("ODI, 42, 30, POSSIBLE", "ODI, 30, 20, CLEAR", "ODI, 30, 41, WORSE");
        check("NDI, 22, 12, CLEAR", "NDI, 22, 16, NONE");
        check("LEFS, 46, 54, NONE", "LEFS, 46, 55, CLEAR", "PSFS, 4, 6.5, CLEAR");
    }

    @Test
    @DisplayName("a low start leaves little room: improved only at the floor")
    void floors() {
        check("NPRS, 3, 2, LOW_BASELINE", "NPRS, 3, 3, LOW_BASELINE", "NPRS, 1, 1, LOW_BASELINE");
        check("RMDQ, 4, 1, IMPROVED", "ODI, 12, 6, LOW_BASELINE", "ODI, 12, 5, IMPROVED", "NDI, 5, 2, IMPROVED");
    }

    @Test
    @DisplayName("getting worse by the meaningful change is said, also from a low start")
    void worsening() {
        check("NPRS, 2, 4, WORSE", "NPRS, 5, 6, NONE", "NPRS, 5, 7, WORSE");
        check("PSFS, 5, 3, WORSE", "PSFS, 5, 3.1, NONE", "LEFS, 50, 41, WORSE");
    }

    @Test
    @DisplayName("a measure without a meaningful change is not judged")
    void withoutALimit() {
        check("PEG, 8, 2, UNRATED", "STARTBACK, 8, 2, UNRATED");
    }

    /** @param cases measure, first score, newest score, verdict */
    private static void check(String... cases) {
        for (var line : cases) {
            var parts = line.split(", ");
            var measure = LIBRARY.measure(parts[0]).orElseThrow();
            var verdict = ChangeRules.judge(measure, Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            assertEquals(Verdict.valueOf(parts[3]), verdict, line);
        }
    }
}
