package org.motus.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/**
 * How hard a password is to guess, judged on this computer from its length, its variety and a short list of the commonest
 * passwords. It explains and never forbids. Knows no widgets.
 *
 * @param level
 *            how hard it is to guess
 * @param sentence
 *            why, and what would be better
 */
record PasswordStrength(Level level, String sentence) {

    /** How hard a password is to guess. */
    enum Level {
        /** Nothing is typed. */
        NONE,
        /** A computer that tries passwords finds it soon. */
        WEAK,
        /** It stands a while. */
        FAIR,
        /** It stands long. */
        GOOD
    }

    private static final int SHORT = 8;
    private static final int USUAL = 12;
    private static final int LONG = 16;
    private static final int FEW = 5;
    private static final int MANY = 8;
    private static final int KINDS = 3;
    private static final List<String> COMMON = common();

    /**
     * @param password
     *            what was typed; not kept and not changed
     */
    static PasswordStrength of(char[] password) {
        if (password.length == 0) {
            return new PasswordStrength(Level.NONE, AccessWords.strength_none);
        }
        if (COMMON.stream().anyMatch(word -> isWord(password, word))) {
            return new PasswordStrength(Level.WEAK, AccessWords.strength_common);
        }
        if (password.length < SHORT) {
            return new PasswordStrength(Level.WEAK, NLS.bind(AccessWords.strength_short, password.length));
        }
        if (runs(password)) {
            return new PasswordStrength(Level.WEAK, AccessWords.strength_run);
        }
        var different = different(password);
        if (different < FEW) {
            return new PasswordStrength(Level.WEAK, NLS.bind(AccessWords.strength_few, different));
        }
        var good = password.length >= LONG && different >= MANY
                || password.length >= USUAL && different >= MANY && kinds(password) >= KINDS;
        return good
                ? new PasswordStrength(Level.GOOD, AccessWords.strength_good)
                : new PasswordStrength(Level.FAIR, AccessWords.strength_fair);
    }

    /** Capital letters and digits at the end do not hide a common word. */
    private static boolean isWord(char[] password, String word) {
        var end = password.length;
        while (end > word.length() && !Character.isLetter(password[end - 1])) {
            end--;
        }
        if (end != word.length()) {
            return false;
        }
        for (var place = 0; place < end; place++) {
            if (Character.toLowerCase(password[place]) != word.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each character is the next, or the one before, of its neighbor: abcdefgh, 87654321. */
    private static boolean runs(char[] password) {
        var step = password[1] - password[0];
        if (Math.abs(step) != 1) {
            return false;
        }
        for (var place = 1; place < password.length; place++) {
            if (password[place] - password[place - 1] != step) {
                return false;
            }
        }
        return true;
    }

    private static int different(char[] password) {
        var count = 0;
        for (var place = 0; place < password.length; place++) {
            var seen = false;
            for (var before = 0; before < place && !seen; before++) {
                seen = password[before] == password[place];
            }
            count += seen ? 0 : 1;
        }
        return count;
    }

    /** Small letters, capital letters, digits, and everything else. */
    private static int kinds(char[] password) {
        var kinds = 0;
        for (var letter : password) {
            kinds |= kind(letter);
        }
        return Integer.bitCount(kinds);
    }

    private static int kind(char letter) {
        if (Character.isLowerCase(letter)) {
            return 1;
        }
        if (Character.isUpperCase(letter)) {
            return 2;
        }
        return Character.isDigit(letter) ? 4 : 8;
    }

    private static List<String> common() {
        var words = Objects.requireNonNull(PasswordStrength.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
