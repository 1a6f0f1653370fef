package org.motus.ui.patient;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.motus.ui.DateInput;

/**
 * What is typed into the search, as the clinic's records look for it: birth dates in any usual form become yyyy-mm-dd.
 *
 * @param locale
 *            tells whether day or month comes first in 3/12/1968; with dots the day always does
 */
record SearchText(Locale locale, LocalDate today) {

    private static final Pattern DATE = Pattern.compile("\\d{1,2}([./])\\d{1,2}\\1\\d{4}");

    /** @return the words to look for */
    String words(String typed) {
        return Arrays.stream(typed.strip().split("\\s+")).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String typed) {
        var date = DATE.matcher(typed);
        if (!date.matches()) {
            return typed;
        }
        var reading = ".".equals(date.group(1)) ? Locale.GERMANY : locale;
        return new DateInput(reading, today, true).read(typed).date().map(LocalDate::toString).orElse(typed);
    }

    /** @return true when something that is no number and no date is looked for, which names might be found by */
    static boolean names(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .anyMatch(word -> !word.isEmpty() && word.codePoints().noneMatch(Character::isDigit));
    }
}
