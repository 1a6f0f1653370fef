package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Turns what keeps a backup from being made, listed or deleted into one sentence. */
final class BackupErrors {

    /** Less free space than this and a failed write is put down to the full disk, in bytes. */
    private static final long NO_SPACE = 256 * 1024L;

    private final Path place;
    private final ClinicErrors clinic;

    /**
     * @param place
     *            where the backups are
     * @param clinicFolder
     *            what is backed up
     */
    BackupErrors(Path place, Path clinicFolder) {
        this.place = place;
        this.clinic = new ClinicErrors(clinicFolder);
    }

    /** @return the reason in the words of the clinic; the original stays as its cause */
    ClinicException translate(Exception problem) {
        if (problem instanceof IOException) {
            return translateCopy(problem);
        }
        return clinic.translate(problem);
    }

    /** As {@link #translate}, for what went wrong while files were written into the place. */
    ClinicException translateCopy(Exception problem) {
        if (!Files.isDirectory(place)) {
            return missing(problem);
        }
        var translated = clinic.translate(problem);
        if (translated.reason() == Reason.DISK_FULL || freeSpace() < NO_SPACE) {
            return full(problem);
        }
        if (translated.reason() == Reason.READ_ONLY || !Files.isWritable(place)) {
            return readOnly(problem);
        }
        return translated.reason() == Reason.FAILED ? failed(problem) : translated;
    }

    ClinicException missing(@Nullable Exception cause) {
        return new ClinicException(Reason.NOT_FOUND, "The backup folder " + place
                + " is not there, so no backup was made; connect its disk or choose another folder for backups.",
                cause);
    }

    /** @throws ClinicException when there is not the room for a backup and the copy it is checked with */
    void requireRoom(long bytes) throws ClinicException, IOException {
        var needed = 2 * bytes + NO_SPACE;
        var free = freeSpace();
        if (free < needed) {
            throw new ClinicException(Reason.DISK_FULL, "The backup folder " + place + " has " + megabytes(free)
                    + " MB free and a backup needs " + (megabytes(needed) + 1)
                    + " MB, so none was made; make room or choose another folder for backups.", null);
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    private ClinicException full(Exception cause) {
        return new ClinicException(Reason.DISK_FULL, "The disk that holds the backup folder " + place
                + " is full, so no backup was made; make room or choose another folder for backups.", cause);
    }

    ClinicException readOnly(@Nullable Exception cause) {
        return new ClinicException(Reason.READ_ONLY, "The backup folder " + place
                + " cannot be written, so no backup was made; choose another folder for backups.", cause);
    }

    private ClinicException failed(Exception cause) {
        return new ClinicException(Reason.READ_ONLY, "The backup folder " + place
                + " could not be read or written; choose another folder for backups.", cause);
    }

    private long freeSpace() {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
