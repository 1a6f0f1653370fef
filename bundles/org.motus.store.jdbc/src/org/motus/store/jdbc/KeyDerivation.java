package org.motus.store.jdbc;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.motus.store.Password;

/**
 * Makes a key of a password, slowly on purpose: PBKDF2 with HMAC-SHA-256.
 *
 * @param rounds
 *            rounds of a new copy of the clinic's key; copies that exist keep theirs
 */
record KeyDerivation(int rounds) {

    /** What the product uses: a third to half a second on a small computer of 2026. */
    static final int SHIPPED_ROUNDS = 600_000;
    /** A key file that asks for more is not obeyed: it would only keep the clinic waiting. */
    static final int MOST_ROUNDS = 20_000_000;
    static final int SALT_BYTES = 16;

    private static final int KEY_BITS = 256;

    /** @return what the product uses */
    static KeyDerivation shipped() {
        return new KeyDerivation(SHIPPED_ROUNDS);
    }

    /** @return 32 bytes; the caller clears them */
    static byte[] derive(Password password, byte[] salt, int rounds) {
        var chars = password.chars();
        var form = new PBEKeySpec(chars, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(form).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java run time has PBKDF2 with HMAC-SHA-256.", e);
        } finally {
            form.clearPassword();
            Arrays.fill(chars, '\0');
        }
    }
}
