package org.motus.app;

import java.util.Arrays;
import java.util.Locale;

import org.motus.ui.Icon;

/**
 * One thing that the palette finds.
 *
 * @param title
 *            what it is called
 * @param kind
 *            what sort of thing it is, in words
 * @param key
 *            the key that does the same, may be empty
 * @param action
 *            what Enter does; a line that only tells something does nothing
 */
record PaletteEntry(Icon icon, String title, String kind, String key, Runnable action) {

    /** @return 0 when the title begins with what was typed, 1 when a word of it does: the smaller comes first */
    int rank(String typed) {
        return title.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT).strip()) ? 0 : 1;
    }

    /** @return true when each word that was typed begins a word of the title, in any case; blank matches all */
    boolean matches(String typed) {
        var words = Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).toList();
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(part -> !part.isEmpty())
                .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }
}
