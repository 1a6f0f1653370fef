package org.motus.ui;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a month by its name, or by the beginning of its name, in the language of a locale and in English. */
record MonthNames(Locale locale) {

    private static final int SHORTEST = 3;
    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE);
    /** Small words and endings around a day: 1st March, 1 de marzo. */
    private static final Set<String> FILLERS = Set.of("st", "nd", "rd", "th", "of", "de", "er");

    static MonthNames of(Locale locale) {
        return new MonthNames(locale);
    }

    boolean filler(String word) {
        return FILLERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** @return 1 to 12, or 0 when no single month is meant */
    int month(String word) {
        var own = month(word, locale);
        return own > 0 ? own : month(word, Locale.ENGLISH);
    }

    private static int month(String word, Locale language) {
        var low = word.toLowerCase(language);
        var whole = months(language, low, true);
        var found = whole.isEmpty() && low.length() >= SHORTEST ? months(language, low, false) : whole;
        return found.size() == 1 ? found.getFirst().getValue() : 0;
    }

    private static List<Month> months(Locale language, String word, boolean whole) {
        return Arrays.stream(Month.values()).filter(month -> names(month, language)
                .anyMatch(name -> whole ? name.equals(word) : name.startsWith(word))).toList();
    }

    private static Stream<String> names(Month month, Locale language) {
        return STYLES.stream().map(style -> month.getDisplayName(style, language).toLowerCase(language)
                .replace(".", ""));
    }
}
