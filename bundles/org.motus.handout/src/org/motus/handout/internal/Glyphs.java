package org.motus.handout.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns any text into one that the fonts of the handout can draw, and keeps what they could not. A character without a
 * glyph would print as a number sign that looks like content; here it becomes one visible neutral mark per run, and the
 * clinician is told.
 */
final class Glyphs {

    /** The neutral mark: U+FFFD, drawn by the fallback family. */
    static final String MARK = "\uFFFD";

    private final FontKit fonts;
    private final Set<Integer> missing = new TreeSet<>();
    private boolean fallback;

    Glyphs(FontKit fonts) {
        this.fonts = fonts;
    }

    /** The text with every character drawable: composed, control characters gone, line breaks as spaces. */
    String printable(String raw) {
        var text = Normalizer.normalize(raw, Form.NFC);
        var out = new StringBuilder(text.length());
        boolean marked = false;
        for (int codePoint : text.codePoints().toArray()) {
            if (Character.isWhitespace(codePoint)) {
                out.append(' ');
                marked = false;
            } else if (!isInvisible(codePoint)) {
                marked = append(out, codePoint, marked);
            }
        }
        return out.toString();
    }

    /** Whether any text needed the fallback family. */
    boolean needsFallback() {
        return fallback;
    }

    /** The characters that could not be drawn, as Unicode code points in ascending order. */
    Set<Integer> missing() {
        return missing;
    }

    private boolean append(StringBuilder out, int codePoint, boolean marked) {
        if (draws(codePoint)) {
            out.appendCodePoint(codePoint);
            return false;
        }
        var plain = Normalizer.normalize(Character.toString(codePoint), Form.NFKD);
        if (plain.codePoints().allMatch(this::draws)) {
            out.append(plain);
            return false;
        }
        missing.add(codePoint);
        if (!marked) {
            fallback = true;
            out.append(MARK);
        }
        return true;
    }

    private boolean draws(int codePoint) {
        if (fonts.mainDraws(codePoint)) {
            return true;
        }
        if (fonts.fallbackDraws(codePoint)) {
            fallback = true;
            return true;
        }
        return false;
    }

    /** Control and format characters, direction overrides and variation selectors: they draw nothing by themselves. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || Character.UnicodeBlock
                .of(codePoint) == Character.UnicodeBlock.VARIATION_SELECTORS;
    }
}
