package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random key that encrypts a clinic's database: 32 bytes, overwritten on close. Safe for use from several threads. */
final class ClinicKey implements AutoCloseable {

    static final int BYTES = 32;

    private final Object lock = new Object();
    private final byte[] bytes;
    private boolean closed;

    private ClinicKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static ClinicKey random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ClinicKey(bytes);
    }

    /**
     * @param bytes
     *            32 bytes, from now on the key's own
     */
    static ClinicKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A clinic's key has " + BYTES + " bytes, not " + bytes.length + ".");
        }
        return new ClinicKey(bytes);
    }

    /** @return a copy; the caller clears it */
    byte[] bytes() {
        synchronized (lock) {
            requireOpen();
            return bytes.clone();
        }
    }

    /** @return the key as Derby takes it, which knows no other form than text; keep it in no field */
    String hex() {
        synchronized (lock) {
            requireOpen();
            return HexFormat.of().formatHex(bytes);
        }
    }

    /**
     * @param purpose
     *            one word for each use
     * @return 32 bytes that tell nothing about the key itself; the caller clears them
     */
    byte[] derived(String purpose) {
        synchronized (lock) {
            requireOpen();
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
                return mac.doFinal(("motus 1 " + purpose).getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java run time has HMAC-SHA-256.", e);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The key was closed.");
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "ClinicKey";
    }
}
