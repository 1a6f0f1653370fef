package org.motus.ui;

import java.text.BreakIterator;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * What a text field takes of what is typed or pasted: no control characters, no more letters than there is room for,
 * and never half a letter. Free of widgets.
 *
 * @param limit
 *            most characters, as {@link String#length()} counts them, more than 0
 * @param multi
 *            true when the field has lines
 */
record TypingRules(int limit, boolean multi) {

    private static final char REPLACED = ' ';

    /**
     * What came in of a text.
     *
     * @param text
     *            the part that is taken
     * @param over
     *            letters that were not taken because there is no room, 0 or more
     * @param dropped
     *            control characters that were left out, 0 or more
     */
    record Taken(String text, int over, int dropped) {
    }

    /**
     * @param typed
     *            a letter or a paste
     * @param room
     *            characters that still fit; less than 0 counts as 0
     */
    Taken take(String typed, int room) {
        var clean = clean(typed);
        var dropped = (int) typed.replace("\r\n", "\n").codePoints().filter(this::refused).count();
        var fits = fitting(clean, Math.max(0, room));
        return new Taken(clean.substring(0, fits), letters(clean.substring(fits)), dropped);
    }

    /** Some keyboards send an emoji in two halves: a half that comes alone waits for the other. */
    private String clean(String typed) {
        if (typed.length() == 1 && Character.isSurrogate(typed.charAt(0))) {
            return typed;
        }
        var clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().filter(sign -> !refused(sign))
                .forEach(sign -> clean.appendCodePoint(space(sign) ? REPLACED : sign));
        return clean.toString();
    }

    private boolean space(int sign) {
        return sign == '\t' || sign == '\r' || sign == '\n' && !multi || sign == '\u2028' || sign == '\u2029';
    }

    /** Controls, halves of letters, places that Unicode keeps free, and marks that turn the order of a whole line. */
    private boolean refused(int sign) {
        if (sign == '\n' || sign == '\t' || sign == '\r') {
            return false;
        }
        var turnsLine = sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        var free = (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF || sign == 0xFEFF;
        return Character.getType(sign) == Character.CONTROL || Character.getType(sign) == Character.SURROGATE
                || turnsLine || free;
    }

    /** The end of the last whole letter, with its accents and joined signs, that fits. */
    private static int fitting(String text, int room) {
        if (text.length() <= room) {
            return text.length();
        }
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return breaks.isBoundary(room) ? room : Math.max(0, breaks.preceding(room));
    }

    private static int letters(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** @return the text without halves of letters, as it is handed on */
    static String whole(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().filter(sign -> Character.getType(sign) != Character.SURROGATE)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** @return what was left out, as a sentence; empty when all was taken */
    String sentence(Taken taken) {
        if (taken.over() > 0) {
            return MessageFormat.format(Messages.field_over, limit, taken.over());
        }
        return taken.dropped() > 0 ? MessageFormat.format(Messages.field_dropped, taken.dropped()) : "";
    }
}
