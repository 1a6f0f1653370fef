package org.motus.store;

/**
 * What patients are put in order by. Those for whom it is not known come last in both directions; those for whom it is the
 * same come by name.
 */
public enum PatientOrder {
    /** Family name, then given name. */
    NAME,
    /** The clinic's own number, character by character. */
    NUMBER,
    /** Birth date. */
    BIRTH_DATE,
    /** Location of the newest open episode, A to E. */
    LOCATION,
    /** Day of the newest visit. */
    LAST_VISIT,
    /** Newest current pain. */
    PAIN,
    /** Number of the newest program revision. */
    PROGRAM
}
