package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence is shown as good as it is, and no better. */
class BadgeTest {

    private static final Library LIBRARY = Library.standard();

    @ParameterizedTest
    @CsvSource({ "C25, GOOD, SOME, 2", "C16, GOOD, STRONG, 3", "C27, LIMITED, LITTLE, 1", "C26, LIMITED, SOME, 2",
            "C22, LIMITED, NOT_PROVEN, 0", "C02, SOURCE_NOT_FOUND, NOT_PROVEN, 0",
            "C45, NOT_SUPPORTED, NOT_PROVEN, 0" })
    void followsAppraisalAndStrength(String id, Badge badge, PlainEvidence plain, int bars) {
        var claim = LIBRARY.claim(id).orElseThrow();
        assertEquals(badge, Badge.of(claim));
        assertEquals(plain, PlainEvidence.of(claim));
        assertEquals(bars, PlainEvidence.of(claim).bars());
    }
}
