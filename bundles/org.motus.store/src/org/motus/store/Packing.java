package org.motus.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Makes documents short: fewer bytes to encrypt, log and keep for ever. The form is zlib, RFC 1950. */
final class Packing {

    /** No program is longer than this, in bytes; what unpacks to more is none. */
    static final int LONGEST = 16 * 1024 * 1024;

    private Packing() {
    }

    static byte[] pack(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            var out = new ByteArrayOutputStream(plain.length / 2 + 64);
            try (var packing = new DeflaterOutputStream(out, deflater, 4096)) {
                packing.write(plain);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes every byte.", e);
        } finally {
            deflater.end();
        }
    }

    /**
     * @return the bytes as they were
     * @throws IOException
     *             when these are not packed bytes, or too many
     */
    static byte[] unpack(byte[] packed) throws IOException {
        try (var unpacking = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var plain = unpacking.readNBytes(LONGEST + 1);
            if (plain.length > LONGEST) {
                throw new IOException("Longer than a document can be");
            }
            return plain;
        }
    }
}
