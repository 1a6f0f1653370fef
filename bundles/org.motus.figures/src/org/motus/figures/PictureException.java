package org.motus.figures;

/** An image that cannot be used. The message is one sentence: which file, what is wrong, what to do. */
public final class PictureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence one sentence for the reader */
    public PictureException(String sentence) {
        super(sentence);
    }
}
