package org.motus.app;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.motus.store.Password;

/** What is wrong with the form of a person and a new password. Knows no widgets. */
final class NewSecretRules {

    private NewSecretRules() {
    }

    /** @return a sentence about the name, or empty when it is good */
    static String nameFault(String name) {
        return name.isBlank() ? AccessWords.person_name_missing : "";
    }

    /** @return a sentence about a new password, or empty when it is taken; a weak one is taken */
    static String fault(char[] password) {
        if (password.length == 0) {
            return AccessWords.secret_missing;
        }
        return password.length < Password.SHORTEST ? NLS.bind(AccessWords.secret_short, Password.SHORTEST) : "";
    }

    /** @return a sentence about its repetition, or empty when it is the same */
    static String againFault(char[] password, char[] again) {
        return Arrays.equals(password, again) ? "" : AccessWords.secret_differs;
    }
}
