package org.motus.library;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Clinical content that cannot be used. The message is one sentence that names the file, the line where it is known,
 * and what is wrong with it.
 */
public final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence one sentence for the reader
     */
    public LibraryException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence one sentence for the reader
     * @param cause    what happened below, null when nothing did
     */
    public LibraryException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
