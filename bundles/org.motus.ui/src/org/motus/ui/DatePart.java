package org.motus.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number or the name of a month in a text that may be a date. Free of widgets.
 *
 * @param number
 *            false for the name of a month
 * @param value
 *            the number, or the month 1 to 12; 0 for a word that is no month
 * @param digits
 *            how many digits the number has, 0 for a name
 */
record DatePart(boolean number, int value, int digits) {

    private static final Pattern PART = Pattern.compile("(\\d+)|([\\p{L}\\p{M}]+)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,/\\-\u2013\u2212\u200e\u200f'\u2019]*");
    private static final int MOST_DIGITS = 8;

    boolean known() {
        return number || value > 0;
    }

    /** @return the parts; empty when something stands between them that no date has */
    static List<DatePart> split(String typed, MonthNames months) {
        var parts = new ArrayList<DatePart>();
        var found = PART.matcher(typed);
        var end = 0;
        while (found.find()) {
            if (!BETWEEN.matcher(typed.substring(end, found.start())).matches()
                    || found.group().length() > MOST_DIGITS && found.group(1) != null) {
                return List.of();
            }
            end = found.end();
            var digits = found.group(1);
            if (digits != null) {
                parts.add(new DatePart(true, number(digits), digits.length()));
            } else if (!months.filler(found.group())) {
                parts.add(new DatePart(false, months.month(found.group()), 0));
            }
        }
        return BETWEEN.matcher(typed.substring(end)).matches() ? parts : List.of();
    }

    private static int number(String digits) {
        return digits.codePoints().map(sign -> Character.digit(sign, 10)).reduce(0, (all, next) -> all * 10 + next);
    }
}
