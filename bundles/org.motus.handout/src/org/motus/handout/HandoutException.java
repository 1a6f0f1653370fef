package org.motus.handout;

/** A handout that could not be made or kept. The message is one sentence to show to the clinician. */
public final class HandoutException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is no handout. */
    public enum Reason {
        /** The caller asked to stop. */
        CANCELLED,
        /** There is a file of that name, and the caller did not allow it to be replaced. */
        EXISTS,
        /** The folder of the file is not there. */
        FOLDER_MISSING,
        /** The file cannot be written there: no permission, read-only, or a folder of that name. */
        NOT_WRITABLE,
        /** The disk has no room for it. */
        DISK_FULL,
        /** The pages could not be made. */
        LAYOUT_FAILED
    }

    private final Reason reason;

    /**
     * A failure with no deeper cause.
     *
     * @param reason why
     * @param sentence what to tell the clinician
     */
    public HandoutException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /**
     * A failure with its cause.
     *
     * @param reason why
     * @param sentence what to tell the clinician
     * @param cause what went wrong beneath
     */
    public HandoutException(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /**
     * Why there is no handout.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
