package org.motus.figures.internal;

import java.util.Collection;
import java.util.Locale;

import org.motus.library.Texts;

/** The sentences about figures, and what a reader calls the words of their texts. */
public final class Sentences {

    private static final Texts TEXTS = Texts.of(Sentences.class, Locale.getDefault());

    private Sentences() {
    }

    /** @return a text with its places filled; numbers as they shall read */
    public static String of(String key, Object... places) {
        return TEXTS.get(key, places);
    }

    /**
     * @param kind what sort of word it is, a part of its key
     * @param word as the text of a figure has it; "left" or "right" may stand before it
     * @return what a reader calls it, in the middle of a sentence
     */
    public static String name(String kind, String word) {
        for (var side : new String[] { "left", "right" }) {
            if (word.startsWith(side + " ")) {
                return of("side." + side, name(kind, word.substring(side.length() + 1)));
            }
        }
        return of(key(kind, word));
    }

    /** @return the key of a word that has no side */
    static String key(String kind, String word) {
        return "name." + kind + "." + word.replace(' ', '.');
    }

    /** @return a word with its side before it */
    static String onSide(int side, String word) {
        return of(side == Pose.LEFT ? "side.left" : "side.right", word);
    }

    /** @return words in the order of the alphabet */
    static String list(Collection<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
