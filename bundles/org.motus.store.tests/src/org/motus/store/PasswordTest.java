package org.motus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException.Reason;

/** A password is in one place only, and nowhere once it is closed. */
class PasswordTest {

    @Test
    void theTypedCharactersAreClearedAndTheCopyIsTheCallersOwn() {
        var typed = "sesame 1".toCharArray();
        try (var password = Password.of(typed)) {
            assertArrayEquals(new char[8], typed);
            password.chars()[0] = 'x';
            assertArrayEquals("sesame 1".toCharArray(), password.chars());
            assertEquals(8, password.length());
        }
    }

    @Test
    void closingOverwritesTheCharactersWhereTheyWere() throws ReflectiveOperationException {
        var password = Password.of("sesame 1".toCharArray());
        var field = Password.class.getDeclaredField("chars");
        field.setAccessible(true);
        var held = (char[]) field.get(password);
        assertEquals('s', held[0]);
        password.close();
        assertArrayEquals(new char[8], held);
    }

    @Test
    void aClosedPasswordGivesNothing() {
        var password = Password.of("sesame 1".toCharArray());
        var copy = password.copy();
        password.close();
        password.close();
        assertThrows(IllegalStateException.class, password::chars);
        assertThrows(IllegalStateException.class, password::length);
        assertArrayEquals("sesame 1".toCharArray(), copy.chars());
    }

    @Test
    void aRepetitionIsComparedSignBySign() {
        var password = Password.of("sesame 1".toCharArray());
        assertTrue(password.sameAs(Password.of("sesame 1".toCharArray())));
        assertFalse(password.sameAs(Password.of("sesame 2".toCharArray())));
        assertFalse(password.sameAs(Password.of("sesame".toCharArray())));
    }

    @Test
    void nothingPrintsAPassword() {
        var password = Password.of("sesame 1".toCharArray());
        assertEquals("Password", password.toString());
        assertFalse(new Key.User("Eva", password).toString().contains("sesame"));
        assertFalse(new Key.Recovery(password).toString().contains("sesame"));
    }

    @Test
    void eightToTwoHundredCharactersMakeANewPassword() throws ClinicException {
        UserRules.check(Password.of(new char[8]));
        UserRules.check(Password.of(new char[200]));
        for (var length : new int[] { 0, 7, 201 }) {
            var refusal = assertThrows(ClinicException.class, () -> UserRules.check(Password.of(new char[length])));
            assertEquals(Reason.INVALID, refusal.reason());
        }
    }

    @Test
    void eachRoleMayWhatItIsFor() {
        assertEquals("true true true", may(Role.ADMINISTRATOR, true));
        assertEquals("true true false", may(Role.CLINICIAN, true));
        assertEquals("true false false", may(Role.VIEWER, true));
        assertEquals("false false false", may(Role.ADMINISTRATOR, false));
    }

    private static String may(Role role, boolean active) {
        var user = new UserInfo("1", "Eva", role, active);
        return user.may(Right.READ) + " " + user.may(Right.WRITE) + " " + user.may(Right.ADMINISTER);
    }
}
