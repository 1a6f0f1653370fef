package org.motus.ui;

import java.text.BreakIterator;
import java.util.function.ToIntFunction;

/** Cuts a text of one line to a width, between whole letters as a reader sees them, and quickly also for a long text. */
final class TextCutter {

    static final String ELLIPSIS = "…";
    private static final int SHORTEST = 64;

    private final ToIntFunction<String> width;

    /** @param width how wide a text is, in points */
    TextCutter(ToIntFunction<String> width) {
        this.width = width;
    }

    /** @return the text, or as much of its beginning as fits together with an ellipsis; the ellipsis alone at the least */
    String cut(String text, int available) {
        var letters = BreakIterator.getCharacterInstance();
        var line = text.replace('\n', ' ').strip();
        letters.setText(line);
        // No letter is narrower than one point, so what lies behind that needs no measuring.
        var most = Math.max(SHORTEST, available);
        var high = line.length() <= most ? line.length() : letters.preceding(most);
        if (high == line.length() && width.applyAsInt(line) <= available) {
            return line;
        }
        var low = 0;
        while (low < high) {
            var middle = letters.following(low + (high - low) / 2);
            middle = middle == BreakIterator.DONE || middle > high ? high : middle;
            if (width.applyAsInt(shortened(line, middle)) <= available) {
                low = middle;
            } else {
                var before = letters.preceding(middle);
                high = before < low ? low : before;
            }
        }
        return shortened(line, low);
    }

    private static String shortened(String line, int end) {
        return line.substring(0, end).strip() + ELLIPSIS;
    }
}
