package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * The random key that encrypts a clinic's database.
 *
 * @param hex
 *            32 bytes as 64 hexadecimal digits
 */
record ClinicKey(String hex) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    static ClinicKey random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ClinicKey(HexFormat.of().formatHex(bytes));
    }

    /** Reads a key file. */
    static ClinicKey read(Path file) throws ClinicException, IOException {
        try {
            var hex = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
            if (FORM.matcher(hex).matches()) {
                return new ClinicKey(hex);
            }
        } catch (NoSuchFileException e) {
            throw new ClinicException(Reason.DAMAGED, "The key file " + file
                    + " is missing, and without it the clinic cannot be read; bring it back from a backup.", e);
        }
        throw new ClinicException(Reason.DAMAGED, "The key file " + file
                + " is damaged, and without it the clinic cannot be read; bring it back from a backup.", null);
    }

    /** Writes a new key file that only its owner can read, and waits until it is on disk. */
    void write(Path file) throws IOException {
        DurableFile.writeNew(file, hex + "\n");
    }

    @Override
    public String toString() {
        return "ClinicKey";
    }
}
