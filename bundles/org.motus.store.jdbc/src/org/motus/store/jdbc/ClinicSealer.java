package org.motus.store.jdbc;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Sealer;

/** Seals with AES-256-GCM: one byte for the form, a random nonce, then the encrypted bytes with their tag. */
final class ClinicSealer implements Sealer, AutoCloseable {

    private static final byte FORM = 1;
    private static final byte[] BOUND = { FORM };

    private final byte[] key;
    private boolean closed;

    /**
     * @param key
     *            32 bytes, from now on the sealer's own
     */
    ClinicSealer(byte[] key) {
        this.key = key;
    }

    @Override
    public byte[] seal(byte[] plain) throws ClinicException {
        var held = held();
        try {
            var nonce = AesGcm.random(AesGcm.NONCE_BYTES);
            var sealed = AesGcm.seal(held, nonce, BOUND, plain);
            return ByteBuffer.allocate(1 + nonce.length + sealed.length).put(FORM).put(nonce).put(sealed).array();
        } finally {
            Arrays.fill(held, (byte) 0);
        }
    }

    @Override
    public byte[] open(byte[] sealed) throws ClinicException {
        if (sealed.length < 1 + AesGcm.NONCE_BYTES + AesGcm.TAG_BYTES || sealed[0] != FORM) {
            throw damaged();
        }
        var held = held();
        try {
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + AesGcm.NONCE_BYTES);
            var body = Arrays.copyOfRange(sealed, 1 + AesGcm.NONCE_BYTES, sealed.length);
            return AesGcm.open(held, nonce, BOUND, body).orElseThrow(ClinicSealer::damaged);
        } finally {
            Arrays.fill(held, (byte) 0);
        }
    }

    private static ClinicException damaged() {
        return new ClinicException(Reason.DAMAGED,
                "The encrypted data is damaged or belongs to another clinic; it cannot be read.", null);
    }

    private synchronized byte[] held() throws ClinicException {
        if (closed) {
            throw Transactions.closed();
        }
        return key.clone();
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(key, (byte) 0);
    }
}
