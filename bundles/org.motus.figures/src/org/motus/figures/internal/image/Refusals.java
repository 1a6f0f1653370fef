package org.motus.figures.internal.image;

import java.util.Locale;

import org.motus.figures.PictureException;
import org.motus.library.Texts;

/** The sentences for images that cannot be used. */
public final class Refusals {

    private static final Texts TEXTS = Texts.of(Refusals.class, Locale.getDefault());

    private Refusals() {
    }

    /** @return a text with its places filled; numbers as the reader writes them */
    public static String text(String key, Object... places) {
        return TEXTS.get(key, places);
    }

    /** @return what refuses an image, with one sentence */
    public static PictureException of(String key, Object... places) {
        return new PictureException(text(key, places));
    }
}
