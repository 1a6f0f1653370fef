package org.motus.store.jdbc;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM as the Java run time brings it. */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final int BITS_PER_BYTE = 8;

    private AesGcm() {
    }

    /** @return bytes for one use that nobody can guess */
    static byte[] random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /**
     * @param key
     *            32 bytes
     * @param nonce
     *            {@link #NONCE_BYTES} bytes, never used with this key before
     * @param bound
     *            what the result belongs to; not part of it, but needed again to open it
     * @return {@link #TAG_BYTES} bytes more than plain
     */
    static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** @return the plain bytes, or empty when the key, the binding or any byte is another than it was */
    static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * BITS_PER_BYTE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("Every Java run time has AES-256-GCM.", cause);
    }
}
