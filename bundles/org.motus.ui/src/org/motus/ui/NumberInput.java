package org.motus.ui;

import java.text.MessageFormat;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a whole number between limits as it is typed, in the digits of any script. Free of widgets.
 *
 * @param min
 *            least value
 * @param max
 *            greatest value, at least {@code min}
 */
record NumberInput(int min, int max) {

    private static final int MOST_DIGITS = 9;

    /**
     * What was understood.
     *
     * @param value
     *            the number, or null when nothing was typed or it is not taken
     * @param fault
     *            why it is not taken, empty when it is
     */
    record Read(@Nullable Integer value, String fault) {
    }

    Read read(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) {
            return new Read(null, "");
        }
        var number = number(words);
        if (number.isEmpty()) {
            return new Read(null, MessageFormat.format(Messages.field_number, min, max));
        }
        var value = number.getAsInt();
        if (value < min || value > max) {
            return new Read(null, MessageFormat.format(
                    value < min ? Messages.field_number_low : Messages.field_number_high, min, max));
        }
        return new Read(value, "");
    }

    /** @return the next number up or down from what stands there, within the limits */
    int stepped(@Nullable Integer from, int by) {
        if (from == null) {
            return by > 0 ? min : max;
        }
        return Math.clamp((long) from + by, min, max);
    }

    private static OptionalInt number(String words) {
        var negative = words.startsWith("-") || words.startsWith("\u2212");
        var digits = negative || words.startsWith("+") ? words.substring(1) : words;
        if (digits.isEmpty() || !digits.codePoints().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        var value = 0L;
        for (var digit : digits.codePoints().map(sign -> Character.digit(sign, 10)).toArray()) {
            // A number that is too long is outside every limit, and must not turn over into a small one.
            value = Math.min(value * 10 + digit, (long) Math.pow(10, MOST_DIGITS));
        }
        return OptionalInt.of((int) (negative ? -value : value));
    }
}
