package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.motus.store.Password;

/**
 * A copy of the clinic's key that one password opens. Nothing in it is secret without that password.
 *
 * @param salt
 *            hexadecimal, of this copy only
 * @param rounds
 *            of the derivation, 1 or more
 * @param nonce
 *            hexadecimal, used once
 * @param sealed
 *            hexadecimal, the encrypted key with its tag
 */
record WrappedKey(String salt, int rounds, String nonce, String sealed) {

    private static final HexFormat HEX = HexFormat.of();

    /**
     * @param owner
     *            the clinic and whose copy it is: the copy opens for no other owner, whoever's place it is put in
     */
    static WrappedKey wrap(ClinicKey key, Password password, KeyDerivation derivation, String owner) {
        var salt = AesGcm.random(KeyDerivation.SALT_BYTES);
        var nonce = AesGcm.random(AesGcm.NONCE_BYTES);
        var rounds = derivation.rounds();
        var plain = key.bytes();
        var wrapping = KeyDerivation.derive(password, salt, rounds);
        try {
            var sealed = AesGcm.seal(wrapping, nonce, bound(owner, rounds), plain);
            return new WrappedKey(HEX.formatHex(salt), rounds, HEX.formatHex(nonce), HEX.formatHex(sealed));
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** @return the clinic's key, which the caller closes, or empty when the password is another or the copy was changed */
    Optional<ClinicKey> unwrap(Password password, String owner) {
        var wrapping = KeyDerivation.derive(password, HEX.parseHex(salt), rounds);
        try {
            return AesGcm.open(wrapping, HEX.parseHex(nonce), bound(owner, rounds), HEX.parseHex(sealed))
                    .filter(bytes -> bytes.length == ClinicKey.BYTES).map(ClinicKey::of);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static byte[] bound(String owner, int rounds) {
        return ("motus key 1\n" + owner + "\n" + rounds).getBytes(StandardCharsets.UTF_8);
    }
}
