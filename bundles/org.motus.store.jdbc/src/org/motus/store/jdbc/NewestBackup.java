package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.ClinicException;

/**
 * Remembers in the clinic's folder where its newest backup is, so that a clinic that can no longer be opened can name it.
 *
 * @param folder
 *            the clinic's folder
 */
record NewestBackup(Path folder) {

    private static final String FILE = "clinic.backup";
    private static final String SOME = "from a backup";

    /** Keeps where it is. A backup is as good without this: then only those in the usual place are found. */
    boolean remember(BackupInfo backup) {
        var next = folder.resolve(FILE + ".new");
        try {
            Files.deleteIfExists(next);
            DurableFile.writeNew(next, backup.folder() + "\n");
            Files.move(next, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @return the folder of the newest backup that is known and there */
    Optional<Path> find() {
        return remembered().or(this::usual);
    }

    private Optional<Path> remembered() {
        try {
            var backup = Path.of(Files.readString(folder.resolve(FILE)).strip());
            return Optional.of(backup).filter(path -> Files.isRegularFile(path.resolve(BackupManifest.NAME)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> usual() {
        try {
            return new BackupPlace(Backups.usualPlace(folder)).list().stream().findFirst().map(BackupInfo::folder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @return the same refusal; where it advises to use a backup, it names the one */
    ClinicException named(ClinicException refusal) {
        var sentence = String.valueOf(refusal.getMessage());
        if (!sentence.contains(SOME)) {
            return refusal;
        }
        return find().map(backup -> new ClinicException(refusal.reason(),
                sentence.replace(SOME, "from the backup " + backup), refusal)).orElse(refusal);
    }
}
