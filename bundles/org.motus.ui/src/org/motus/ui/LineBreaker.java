package org.motus.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks text into lines that fit a width; the last line ends in an ellipsis when not all of it fits. */
final class LineBreaker {

    private final ToIntFunction<String> width;

    /** @param width how wide a text is, in points */
    LineBreaker(ToIntFunction<String> width) {
        this.width = width;
    }

    List<String> lines(String text, int available, int most) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            if (lines.size() == most - 1 || fits(rest, available)) {
                lines.add(shortened(rest, available));
                return lines;
            }
            var end = breakPoint(rest, available);
            lines.add(shortened(rest.substring(0, end).strip(), available));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private boolean fits(String text, int available) {
        return width.applyAsInt(text) <= available;
    }

    private int breakPoint(String text, int available) {
        var best = text.indexOf(' ');
        if (best < 0) {
            return text.length();
        }
        for (var next = best; next > 0
                && fits(text.substring(0, next), available); next = text.indexOf(' ', next + 1)) {
            best = next;
        }
        return best;
    }

    private String shortened(String text, int available) {
        return new TextCutter(width).cut(text, available);
    }
}
