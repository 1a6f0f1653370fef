package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.app.PasswordStrength.Level;

/** What is said about a new password while it is typed. */
@DisplayName("How hard a password is to guess")
class PasswordStrengthTest {

    private static PasswordStrength of(String password) {
        return PasswordStrength.of(password.toCharArray());
    }

    @Test
    @DisplayName("before anything is typed it says what is wanted")
    void nothing() {
        assertEquals(Level.NONE, of("").level());
        assertTrue(of("").sentence().contains("8 characters"), of("").sentence());
    }

    @Test
    @DisplayName("one of the commonest passwords is found, also with capitals and with digits or signs at the end")
    void common() {
        for (var password : List.of("password", "PASSWORD", "Password2026", "qwertyuiop", "Physiotherapy1!",
                "12345678")) {
            assertEquals(Level.WEAK, of(password).level(), password);
            assertTrue(of(password).sentence().contains("tried first"), password);
        }
    }

    @Test
    @DisplayName("fewer than 8 characters are weak, and the sentence counts them")
    void tooShort() {
        assertEquals(Level.WEAK, of("k7#Qz!p").level());
        assertTrue(of("k7#Qz!p").sentence().startsWith("7 characters"), of("k7#Qz!p").sentence());
    }

    @Test
    @DisplayName("the alphabet, counting down, and few different characters are weak at any length")
    void poor() {
        assertTrue(of("abcdefghijklmnop").sentence().startsWith("Neighbors"));
        assertTrue(of("87654321").sentence().startsWith("Neighbors"));
        assertTrue(of("aabbaabbaabbaabb").sentence().contains("Only 2 different characters"));
    }

    @Test
    @DisplayName("four words are good; 12 characters of three kinds are good; 12 small letters are fair")
    void enough() {
        assertEquals(Level.GOOD, of("three old maple boats").level());
        assertEquals(Level.GOOD, of("Kx7mQ2vLp9Rt").level());
        assertEquals(Level.FAIR, of("gravelwindow").level());
        assertEquals(Level.FAIR, of("k7#Qz!pw").level());
    }

    @Test
    @DisplayName("a word that only contains a common one is not taken for it")
    void containing() {
        assertEquals(Level.GOOD, of("my password hides a llama").level());
    }

    @Test
    @DisplayName("what was typed is left as it was, for its owner to clear")
    void unchanged() {
        var typed = "three old maple boats".toCharArray();
        PasswordStrength.of(typed);
        assertArrayEquals("three old maple boats".toCharArray(), typed);
    }
}
