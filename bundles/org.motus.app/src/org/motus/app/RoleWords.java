package org.motus.app;

import org.motus.store.Role;

/** What a role is called. */
final class RoleWords {

    private RoleWords() {
    }

    static String of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> AccessWords.role_administrator;
            case CLINICIAN -> AccessWords.role_clinician;
            case VIEWER -> AccessWords.role_viewer;
        };
    }
}
