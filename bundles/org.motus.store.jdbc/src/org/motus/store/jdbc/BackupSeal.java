package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells the list of a backup that this clinic's program wrote from one that somebody wrote who has no key of the clinic:
 * HMAC-SHA-256 over the list, with a key that is derived from the clinic's.
 *
 * @param text
 *            what is sealed
 * @param code
 *            64 lower-case hexadecimal digits
 */
record BackupSeal(String text, String code) {

    /** What the clinic's key is derived for. */
    static final String PURPOSE = "backup";

    private static final String ALGORITHM = "HmacSHA256";

    /**
     * @param key
     *            derived for {@link #PURPOSE}; not cleared here
     */
    static BackupSeal of(String text, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new BackupSeal(text,
                    HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java run time has HMAC-SHA-256.", e);
        }
    }

    /** @return true when it was made with this key and the text is as it was */
    boolean holds(byte[] key) {
        return MessageDigest.isEqual(of(text, key).code.getBytes(StandardCharsets.UTF_8),
                code.getBytes(StandardCharsets.UTF_8));
    }
}
