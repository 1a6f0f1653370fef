package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is wrong with a name and a new password. */
@DisplayName("The form of a new password")
class NewSecretRulesTest {

    @Test
    @DisplayName("a name is asked for, and blanks are none")
    void name() {
        assertEquals("Type a name.", NewSecretRules.nameFault("  "));
        assertEquals("", NewSecretRules.nameFault("Sam Sample"));
    }

    @Test
    @DisplayName("7 characters are refused and 8 are taken, also weak ones")
    void length() {
        assertEquals("Type a password.", NewSecretRules.fault(new char[0]));
        assertEquals("A password has 8 characters or more.", NewSecretRules.fault("maplebo".toCharArray()));
        assertEquals("", NewSecretRules.fault("password".toCharArray()));
    }

    @Test
    @DisplayName("the repetition must be the same to the letter")
    void again() {
        assertEquals("", NewSecretRules.againFault("maple boats".toCharArray(), "maple boats".toCharArray()));
        assertEquals("The two are not the same. Type the password again.",
                NewSecretRules.againFault("maple boats".toCharArray(), "maple Boats".toCharArray()));
    }
}
