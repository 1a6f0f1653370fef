package org.motus.store;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the clinic. The store checks it on every call; a screen only leaves out what would be refused. */
public enum Role {
    /** Everything: records, users, settings, backup, restore, erasing. */
    ADMINISTRATOR(EnumSet.allOf(Right.class)),
    /** Sees and changes records. */
    CLINICIAN(EnumSet.of(Right.READ, Right.WRITE)),
    /** Sees records and changes nothing. */
    VIEWER(EnumSet.of(Right.READ));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    /** @return true when somebody of this role may do it */
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
