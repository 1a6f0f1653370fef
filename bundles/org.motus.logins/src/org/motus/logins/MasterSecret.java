package org.motus.logins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** 256 random bits that the logins are encrypted with, in a file that only its owner can read. */
final class MasterSecret implements AutoCloseable {

    private static final String NAME = "master";
    private static final int BYTES = 32;
    private static final int MARK = 16;

    private final byte[] bytes;

    private MasterSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @return the secret of a folder, or empty when there is none or its file is damaged */
    static Optional<MasterSecret> find(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(file);
        return bytes.length == BYTES ? Optional.of(new MasterSecret(bytes)) : Optional.empty();
    }

    /** Makes a new one when there is none or it is damaged; logins under the one before are asked for again. */
    static MasterSecret findOrMake(Path folder) throws IOException {
        var found = find(folder);
        if (found.isEmpty()) {
            make(folder);
            found = find(folder);
        }
        return found.orElseThrow(() -> new IOException("the master secret is not there"));
    }

    private static void make(Path folder) throws IOException {
        OwnerOnly.folder(folder);
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var fresh = folder.resolve(NAME + "-" + ProcessHandle.current().pid() + ".new");
        try {
            OwnerOnly.file(fresh);
            Files.write(fresh, bytes);
            Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Files.deleteIfExists(fresh);
        }
    }

    /** @return what stands for a text in the name of a file: the same for the same text, and only with this secret */
    String mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            var whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java lacks HmacSHA256.", e);
        }
    }

    /** @return the password of the secure storage; the caller closes it */
    StorageKey key() {
        var encoded = Base64.getEncoder().encode(bytes);
        var chars = new char[encoded.length];
        for (var index = 0; index < encoded.length; index++) {
            chars[index] = (char) encoded[index];
        }
        var key = new StorageKey(new PBEKeySpec(chars));
        Arrays.fill(encoded, (byte) 0);
        Arrays.fill(chars, '\0');
        return key;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "MasterSecret";
    }
}
