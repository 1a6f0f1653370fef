package org.motus.store;

import org.eclipse.jdt.annotation.Nullable;

/** Something the store refuses or cannot do. The message is one sentence a clinician can act on. */
public final class ClinicException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Reason {
        /** Another program has the clinic open. */
        IN_USE,
        /** The folder holds no clinic. */
        NOT_A_CLINIC,
        /** The folder is not empty, so no clinic can be made in it. */
        NOT_EMPTY,
        /** The database was written by a newer program. */
        NEWER,
        /** The folder or disk cannot be written. */
        READ_ONLY,
        /** The disk is full. */
        DISK_FULL,
        /** A file is missing, damaged or has been changed. */
        DAMAGED,
        /** The clinic has users: it opens with a name and password only. */
        SIGN_IN,
        /** The database server wants a login that this computer does not have, or refuses the one it has. */
        SERVER_LOGIN,
        /**
         * The database server does not answer, does not prove who it is, or the connection broke: what was asked may or
         * may not be done.
         */
        UNREACHABLE,
        /** The name, the password or the recovery key is wrong. */
        WRONG_PASSWORD,
        /** The user's role does not allow it. */
        NOT_ALLOWED,
        /** There is no such patient, revision or user. */
        NOT_FOUND,
        /** Somebody else saved the record first. */
        CONFLICT,
        /** A value is out of range. */
        INVALID,
        /** Anything else. */
        FAILED
    }

    private final Reason reason;

    /**
     * @param sentence
     *            what happened, where, and what to do, without patient data
     */
    public ClinicException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** @return why it was refused */
    public Reason reason() {
        return reason;
    }
}
