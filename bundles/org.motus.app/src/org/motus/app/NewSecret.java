package org.motus.app;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.store.Password;
import org.motus.ui.FormGrid;
import org.motus.ui.SecretField;

/** A new password, typed twice, with what can be said about it on this computer. UI thread only. */
@NonNullByDefault({})
final class NewSecret {

    private final SecretField first;
    private final SecretField again;
    private boolean tried;

    /**
     * @param id
     *            speaking id of the first field; the second has it with ".again"
     * @param enter
     *            what Enter in the second field does
     */
    NewSecret(FormGrid form, String label, String id, Runnable enter) {
        first = new SecretField(form, label, id);
        again = new SecretField(form, AccessWords.secret_again, id + ".again");
        first.onType(this::judge);
        first.onEnter(again::setFocus);
        again.onType(this::check);
        again.onEnter(enter);
        judge();
    }

    private void judge() {
        var typed = first.typed();
        try {
            var strength = PasswordStrength.of(typed);
            first.hint(strength.sentence());
        } finally {
            Arrays.fill(typed, '\0');
        }
        check();
    }

    private void check() {
        if (!tried) {
            return;
        }
        var one = first.typed();
        var other = again.typed();
        try {
            first.error(NewSecretRules.fault(one));
            again.error(NewSecretRules.againFault(one, other));
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(other, '\0');
        }
    }

    /** @return true when both are good; else the faults are said and the keys are in the first faulty field */
    boolean good() {
        tried = true;
        check();
        if (first.faulty()) {
            first.setFocus();
        } else if (again.faulty()) {
            again.setFocus();
        }
        return !first.faulty() && !again.faulty();
    }

    /** @return the password, which the caller closes */
    Password take() {
        return Password.of(first.typed());
    }

    /** Takes away what was typed. */
    void clear() {
        tried = false;
        first.clear();
        again.clear();
        first.error("");
        again.error("");
    }

    /** Says what the store refused about the password. */
    void refused(String sentence) {
        first.error(sentence);
        first.setFocus();
    }

    void setEnabled(boolean enabled) {
        first.setEnabled(enabled);
        again.setEnabled(enabled);
    }

    boolean setFocus() {
        return first.setFocus();
    }
}
