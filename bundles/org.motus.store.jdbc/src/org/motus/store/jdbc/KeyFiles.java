package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * <code>clinic.key</code> of one clinic and, in a clinic with users, its twin <code>clinic.key.copy</code>. Each is
 * replaced as a whole, the twin second: whenever the program or the power fails, one of the two is whole. The twin holds
 * what the key file holds and never an older state, so that a password that was changed opens neither.
 */
final class KeyFiles implements KeyPlace {

    private final Path main;
    private final Path twin;
    private final String clinicId;

    KeyFiles(ClinicFolder folder, String clinicId) {
        this.main = folder.key();
        this.twin = folder.keyCopy();
        this.clinicId = clinicId;
    }

    /** The database has no part in it. */
    @Override
    public KeyPlace within(Connection connection) {
        return this;
    }

    @Override
    public void writePlain(ClinicKey key) throws IOException {
        DurableFile.writeNew(main, PlainKey.write(key));
    }

    @Override
    public Optional<ClinicKey> plain() throws ClinicException, IOException {
        var plain = PlainKey.read(text(main));
        if (plain.isEmpty()) {
            read();
        }
        return plain;
    }

    @Override
    public KeyFile read() throws ClinicException, IOException {
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

    @Override
    public void write(KeyFile file) throws IOException {
        var text = KeyFileText.write(file);
        DurableFile.replace(main, text);
        DurableFile.replace(twin, text);
    }

    @Override
    public void mend(KeyFile file) throws IOException {
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
