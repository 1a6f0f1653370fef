package org.motus.figures;

/** A figure whose text cannot be used. The message is one sentence: file, line, what is wrong and what would be right. */
public final class FigureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence one sentence for the reader */
    public FigureException(String sentence) {
        super(sentence);
    }
}
