package org.motus.store;

/** What somebody did, as the audit keeps it. The names are stored: they never change. */
public enum Act {
    /** Signed in. */
    SIGN_IN,
    /** Tried to sign in with a wrong name or password. */
    SIGN_IN_FAILED,
    /** Signed out, or closed the clinic. */
    SIGN_OUT,
    /** Read a record or a program. */
    VIEW,
    /** Saved a new record. */
    CREATE,
    /** Saved a changed record. */
    CHANGE,
    /** Saved a program as a revision. */
    REVISION,
    /** Printed a handout. */
    PRINT,
    /** Wrote records or the audit itself into a file. */
    EXPORT,
    /** Erased a patient. */
    ERASE,
    /** Went on although a safety check blocks. */
    OVERRIDE,
    /** Changed who may sign in, a role or a password. */
    USER,
    /** Made a backup. */
    BACKUP,
    /** Restored a backup. */
    RESTORE,
    /** Moved the clinic to another database. */
    MOVE,
    /** Merged two versions of a record. */
    MERGE
}
