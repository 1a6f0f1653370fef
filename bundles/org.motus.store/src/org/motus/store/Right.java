package org.motus.store;

/** What a user may be allowed to do in a clinic. */
public enum Right {
    /** See records, programs and the letterhead. */
    READ,
    /** Change records and save programs. */
    WRITE,
    /** Users, settings, backup, restore, erasing a patient. */
    ADMINISTER
}
