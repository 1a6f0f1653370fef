package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motus.ui.DateInput.Outcome;

@DisplayName("Dates as people type them")
class DateInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BIRTH = LocalDate.of(1968, 3, 12);

    @ParameterizedTest
    @ValueSource(strings = { "1968-03-12", "1968/3/12", "19680312", "3/12/1968", "3/12/68", "3-12-68", "3.12.1968",
            "12 Mar 1968", "12 March 1968", "March 12, 1968", "Mar 12, 1968", "mar. 12 68", "12th of March 1968",
            "  1968 - 03 - 12 ", "12mar1968", "1968 Mar 12" })
    @DisplayName("every usual form of 12 March 1968 in the United States")
    void unitedStates(String typed) {
        assertEquals(Optional.of(BIRTH), birth(Locale.US).read(typed).date(), typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "en-GB;12/3/1968", "en-GB;12/03/68", "de-DE;12.3.1968", "de-DE;12. März 1968",
            "de-DE;12.03.68", "fr-FR;12 mars 1968", "es-ES;12 de marzo de 1968", "sv-SE;1968-03-12", "sv-SE;68-03-12",
            "nl-NL;12-3-68", "ar-EG;١٢/٣/١٩٦٨" })
    @DisplayName("the order, the months and the digits of other countries")
    void otherCountries(String locale, String typed) {
        assertEquals(Optional.of(BIRTH), birth(Locale.forLanguageTag(locale)).read(typed).date(), typed);
    }

    @Test
    @DisplayName("25/12 can only be the 25th of December, also where the month comes first")
    void onlyOneOrderMakesADate() {
        assertEquals(Optional.of(LocalDate.of(1968, 12, 25)), birth(Locale.US).read("25/12/1968").date());
    }

    @Test
    @DisplayName("a birth year of two digits is the last such year that is not ahead")
    void birthYears() {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), birth(Locale.US).read("11/20/26").date());
        assertEquals(Optional.of(LocalDate.of(1926, 11, 21)), birth(Locale.US).read("11/21/26").date());
        assertEquals(Optional.of(LocalDate.of(2005, 1, 1)), birth(Locale.US).read("1/1/05").date());
    }

    @Test
    @DisplayName("any other year of two digits may lie up to twenty years ahead")
    void plannedYears() {
        var planned = new DateInput(Locale.US, TODAY, false);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 5)), planned.read("1/5/27").date());
        assertEquals(Optional.of(LocalDate.of(1947, 1, 5)), planned.read("1/5/47").date());
    }

    @ParameterizedTest
    @ValueSource(strings = { "tomorrow", "12", "12/3", "1968", "12 Foo 1968", "Mar Apr 1968", "1/2/3/4", "12/3/168",
            "1968-03-12T10:00", "123456789012345678901234567890", "12 * 3 * 1968", "🦵", "-", "ma 12 1968" })
    @DisplayName("what is no date is refused, not guessed")
    void nonsense(String typed) {
        assertEquals(Outcome.UNREADABLE, birth(Locale.US).read(typed).outcome(), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "6/31/1968", "2/29/1967", "13/13/1968", "0/5/1968", "1968-00-10", "19681332" })
    @DisplayName("a day that the calendar lacks is told apart from nonsense")
    void noSuchDay(String typed) {
        assertEquals(Outcome.NO_SUCH_DAY, birth(Locale.US).read(typed).outcome(), typed);
    }

    @Test
    @DisplayName("nothing typed is nothing wrong")
    void empty() {
        assertEquals(Outcome.EMPTY, birth(Locale.US).read("  ").outcome());
    }

    @Test
    @DisplayName("a birth date of tomorrow or of more than 130 years ago is explained")
    void birthLimits() {
        assertEquals("", DateInput.birthFault(TODAY, TODAY));
        assertEquals(Messages.field_birth_future, DateInput.birthFault(TODAY.plusDays(1), TODAY));
        assertEquals("", DateInput.birthFault(LocalDate.of(1896, 11, 20), TODAY));
        assertEquals(Messages.field_birth_old, DateInput.birthFault(LocalDate.of(1896, 11, 19), TODAY));
    }

    private static DateInput birth(Locale locale) {
        return new DateInput(locale, TODAY, true);
    }
}
