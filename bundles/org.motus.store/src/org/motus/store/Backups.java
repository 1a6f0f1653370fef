package org.motus.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Dated copies of clinics. A backup is one folder inside a place that somebody chose; it is encrypted with the clinic's own
 * key and holds the clinic's key file; its list of files is sealed with that key. It gets its name only after it was opened
 * as a copy and compared with the clinic. An OSGi service, safe for use from several threads.
 */
public interface Backups {

    /** How many are kept when nobody said otherwise. */
    int KEPT = 14;

    /** How old the newest backup may be before another is made. */
    Duration DAY = Duration.ofHours(24);

    /** @return where the backups of a clinic go when nobody chose another place: a folder inside the clinic's own */
    static Path usualPlace(Path clinicFolder) {
        return clinicFolder.resolve("backups");
    }

    /** @return false for a clinic on a database server, which is backed up there and refused here */
    boolean covers(Clinic clinic);

    /**
     * Makes a backup while others read and save, and checks it: every file against its hash, and a copy of it opened with
     * the clinic's key and compared with the clinic. One at a time for each clinic.
     *
     * @param clinic
     *            an open clinic
     * @param place
     *            folder to put it in; made when its parent is there
     * @param occasion
     *            why it is made
     * @param progress
     *            hears how far it is, and may stop it
     * @return the backup, which is good
     * @throws ClinicException
     *             {@link ClinicException.Reason#DISK_FULL}, {@link ClinicException.Reason#READ_ONLY},
     *             {@link ClinicException.Reason#NOT_FOUND} when the place is not there,
     *             {@link ClinicException.Reason#NOT_ALLOWED} on request of somebody who is no administrator,
     *             {@link ClinicException.Reason#DAMAGED} when the clinic or the copy cannot be read as it should;
     *             nothing is left behind and the clinic stays open
     * @throws java.util.concurrent.CancellationException
     *             when the progress stopped it; nothing is left behind
     */
    BackupInfo make(Clinic clinic, Path place, Occasion occasion, Progress progress) throws ClinicException;

    /**
     * @return the good backups of every clinic in a place, newest first; empty when there are none or no such place
     * @throws ClinicException
     *             when the place cannot be read
     */
    List<BackupInfo> list(Path place) throws ClinicException;

    /**
     * @return the good backups of one clinic in a place, newest first
     * @throws ClinicException
     *             when the place cannot be read
     */
    List<BackupInfo> list(Path place, Clinic clinic) throws ClinicException;

    /**
     * Deletes the clinic's oldest backups of a place. What was made before an update counts for itself: the newest three
     * stay. Folders that Motus did not make as backups of this clinic are never touched.
     *
     * @param number
     *            how many stay, 1 or more
     * @return those that were deleted
     * @throws ClinicException
     *             when one cannot be deleted, or the number is below 1
     */
    List<BackupInfo> keep(Path place, Clinic clinic, int number) throws ClinicException;

    /**
     * Tells whether what is inside a backup can only be compared with a name and password or the recovery key.
     *
     * @param backup
     *            the folder of a backup
     * @return true when the clinic had users when it was backed up
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_A_CLINIC} when it is no backup,
     *             {@link ClinicException.Reason#NEWER} when it is a newer program's,
     *             {@link ClinicException.Reason#DAMAGED} when its list of files or its keys cannot be read
     */
    boolean asks(Path backup) throws ClinicException;

    /**
     * Puts a clinic back into a new folder: copies the files, checks each against its hash, and opens the copy and
     * compares it with the backup. A clinic with users that no key is given for is not opened.
     *
     * @param backup
     *            the folder of a backup
     * @param folder
     *            a folder that does not exist yet or is empty
     * @param key
     *            an administrator's, or {@link Key.Open} when there is none; not closed by this call
     * @return what was compared
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_A_CLINIC} when it is no backup,
     *             {@link ClinicException.Reason#NEWER} when it is a newer program's,
     *             {@link ClinicException.Reason#NOT_EMPTY} when the folder is not,
     *             {@link ClinicException.Reason#WRONG_PASSWORD} or {@link ClinicException.Reason#NOT_ALLOWED} for the key,
     *             {@link ClinicException.Reason#DAMAGED} when a file or the content differs from what was backed up;
     *             nothing is left behind
     */
    Restored restore(Path backup, Path folder, Key key, Progress progress) throws ClinicException;

    /**
     * @return a sentence when this computer's clock is behind what was saved or backed up before, otherwise empty
     * @throws ClinicException
     *             when the clinic cannot be read
     */
    Optional<String> clockCaution(Clinic clinic, Path place) throws ClinicException;

    /**
     * Tells whether it is time for the daily backup. A backup from the future does not count: a clock that was set back
     * must not end the backups.
     *
     * @param newest
     *            the newest backup, empty when there is none
     */
    static boolean due(Optional<BackupInfo> newest, Instant now) {
        return newest.map(BackupInfo::madeAt).filter(at -> !at.isAfter(now) && at.plus(DAY).isAfter(now)).isEmpty();
    }

    /** Why a backup is made. */
    enum Occasion {
        /** By itself, once a day. */
        DAILY,
        /** Somebody asked for it. */
        ON_REQUEST,
        /** A newer program is about to change the form of the database. */
        BEFORE_UPDATE
    }

    /** Hears how far a long step is. Called in the thread of the step. */
    @FunctionalInterface
    interface Progress {

        /** Nobody listens and nobody stops it. */
        Progress NONE = part -> true;

        /**
         * @param part
         *            what is done, 0 to 1
         * @return false to stop
         */
        boolean at(double part);
    }

    /**
     * What a restore brought.
     *
     * @param folder
     *            the new clinic
     * @param from
     *            the backup
     * @param compared
     *            true when the clinic was opened and its rows and revisions compared with the backup; false when no key
     *            was given, so that only the files were
     * @param notes
     *            what whoever restores should know and what is no fault, one sentence each: that the backup is not
     *            authenticated, that there is a newer one
     */
    record Restored(Path folder, BackupInfo from, boolean compared, List<String> notes) {

        public Restored {
            notes = List.copyOf(notes);
        }
    }
}
