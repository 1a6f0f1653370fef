package org.motus.figures.internal;

import java.util.Collection;
import java.util.Locale;

import org.motus.library.Texts;

/** The sentences about figures. */
final class Sentences {

    private static final Texts TEXTS = Texts.of(Sentences.class, Locale.getDefault());

    private Sentences() {
    }

    /** @return a text with its places filled; numbers as they shall read */
    static String of(String key, Object... places) {
        return TEXTS.get(key, places);
    }

    /** @return words in the order of the alphabet */
    static String list(Collection<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
