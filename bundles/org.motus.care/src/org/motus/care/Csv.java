package org.motus.care;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Csv {

    /** What ends a line. */
    public static final String END = "\r\n";

    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {
    }

    /**
     * @param values
     *            numbers, and texts or what has one; what is null is empty
     * @return a line, without its end
     */
    public static String line(@Nullable Object... values) {
        return Arrays.stream(values).map(Csv::value).collect(Collectors.joining(","));
    }

    private static String value(@Nullable Object value) {
        return value instanceof Number ? value.toString() : cell(value == null ? null : value.toString());
    }

    /** @return a text as a cell; what is null is empty */
    public static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
