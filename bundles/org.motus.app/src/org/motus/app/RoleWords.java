package org.motus.app;

import org.motus.store.Role;

/** What a role is called. */
final class RoleWords {

    private RoleWords() {
    }

    static String of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Messages.role_administrator;
            case CLINICIAN -> Messages.role_clinician;
            case VIEWER -> Messages.role_viewer;
        };
    }
}
