package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * <code>clinic.key</code> of one clinic and, in a clinic with users, its twin <code>clinic.key.copy</code>. Each is
 * replaced as a whole, the twin second: whenever the program or the power fails, one of the two is whole. The twin holds
 * what the key file holds and never an older state, so that a password that was changed opens neither.
 */
final class KeyFiles {

    private static final Pattern PLAIN = Pattern.compile("[0-9a-f]{" + 2 * ClinicKey.BYTES + "}");

    private final Path main;
    private final Path twin;
    private final String clinicId;

    KeyFiles(ClinicFolder folder, String clinicId) {
        this.main = folder.key();
        this.twin = folder.keyCopy();
        this.clinicId = clinicId;
    }

    /** Writes the key of a new clinic without users as it is. */
    void writePlain(ClinicKey key) throws IOException {
        DurableFile.writeNew(main, key.hex() + "\n");
    }

    /** @return the key of a clinic without users, which the caller closes; empty when the clinic has users */
    Optional<ClinicKey> plain() throws ClinicException, IOException {
        var text = text(main);
        if (text != null && PLAIN.matcher(text.strip()).matches()) {
            return Optional.of(ClinicKey.of(HexFormat.of().parseHex(text.strip())));
        }
        read();
        return Optional.empty();
    }

    /**
     * @return the key file of a clinic with users
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when neither file is whole and of this clinic
     */
    KeyFile read() throws ClinicException, IOException {
        var first = text(main);
        var whole = whole(first);
        if (whole.isPresent()) {
            return whole.get();
        }
        var second = whole(text(twin));
        if (second.isPresent()) {
            return second.get();
        }
        throw refusal(first);
    }

    private Optional<KeyFile> whole(@Nullable String text) {
        return text == null
                ? Optional.empty()
                : KeyFileText.read(text).filter(file -> file.clinicId().equals(clinicId));
    }

    private ClinicException refusal(@Nullable String text) {
        if (text == null) {
            return new ClinicException(Reason.DAMAGED, "The key file " + main
                    + " is missing, and without it the clinic cannot be read; bring it back from a backup.", null);
        }
        if (KeyFileText.isNewer(text)) {
            return new ClinicException(Reason.NEWER,
                    "The key file " + main + " was written by a newer version of Motus; open it with that version.",
                    null);
        }
        if (KeyFileText.read(text).isPresent()) {
            return new ClinicException(Reason.DAMAGED,
                    "The key file " + main + " belongs to another clinic; bring the right one back from a backup.",
                    null);
        }
        return new ClinicException(Reason.DAMAGED, "The key file " + main
                + " is damaged, and without it the clinic cannot be read; bring it back from a backup.", null);
    }

    /** Replaces both files. When this throws, what was there before or the new one can be read. */
    void write(KeyFile file) throws IOException {
        var text = KeyFileText.write(file);
        DurableFile.replace(main, text);
        DurableFile.replace(twin, text);
    }

    /** Brings both files to this state where one of them is not. */
    void mend(KeyFile file) throws IOException {
        var text = KeyFileText.write(file);
        if (!text.equals(text(main)) || !text.equals(text(twin))) {
            write(file);
        }
    }

    private static @Nullable String text(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
