package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.motus.store.Act;
import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Right;

/** Backups of clinics on an encrypted Derby database. */
public final class JdbcBackups implements Backups {

    /** Backups made before an update, of which this many stay. */
    private static final int KEPT_UPDATES = 3;

    /** Ends the audit's words about a backup: one that says so and whose list has no seal was tampered with. */
    static final String SEALED = ", sealed";

    /** Clocks of two computers may differ by this much without anything being wrong. */
    private static final Duration SAME_TIME = Duration.ofMinutes(10);

    /** Clinics that are being backed up now. */
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Override
    public boolean covers(Clinic clinic) {
        return clinic instanceof JdbcClinic here && here.backupSource().database() instanceof FileDatabase;
    }

    @Override
    public BackupInfo make(Clinic clinic, Path place, Occasion occasion, Progress progress) throws ClinicException {
        if (occasion == Occasion.ON_REQUEST && !clinic.user().may(Right.ADMINISTER)) {
            throw new ClinicException(Reason.NOT_ALLOWED,
                    "Only an administrator may make a backup; one is made every day by itself.", null);
        }
        var source = source(clinic);
        source.files();
        clinic.audit().record(Act.BACKUP, null, (occasion == Occasion.ON_REQUEST ? "on request" : "daily") + SEALED);
        return make(source, requireNonNull(place), requireNonNull(occasion), requireNonNull(progress));
    }

    BackupInfo make(BackupSource source, Path place, Occasion occasion, Progress progress) throws ClinicException {
        if (!running.add(source.clinicId())) {
            throw new ClinicException(Reason.IN_USE,
                    "A backup of this clinic is being made already; wait until it is done.", null);
        }
        try {
            return new BackupMaking(source, place, progress).make(occasion);
        } catch (ClinicException e) {
            if (e.reason() != Reason.CONFLICT) {
                throw e;
            }
            // So much was saved meanwhile that it could not be told whether the backup is good: once more.
            return new BackupMaking(source, place, progress).make(occasion);
        } finally {
            running.remove(source.clinicId());
        }
    }

    private static BackupSource source(Clinic clinic) throws ClinicException {
        if (requireNonNull(clinic) instanceof JdbcClinic here) {
            return here.backupSource();
        }
        throw new ClinicException(Reason.INVALID,
                "This clinic is not kept in a folder, so it cannot be backed up here.",
                null);
    }

    @Override
    public List<BackupInfo> list(Path place) throws ClinicException {
        var folder = new BackupPlace(place.toAbsolutePath().normalize());
        try {
            return folder.list();
        } catch (IOException e) {
            throw new ClinicException(Reason.READ_ONLY, "The backup folder " + folder.path()
                    + " cannot be read; connect its disk or choose another folder.", e);
        }
    }

    @Override
    public List<BackupInfo> list(Path place, Clinic clinic) throws ClinicException {
        return ofClinic(place, source(clinic).clinicId());
    }

    private List<BackupInfo> ofClinic(Path place, String clinicId) throws ClinicException {
        return list(place).stream().filter(backup -> backup.clinicId().equals(clinicId)).toList();
    }

    @Override
    public List<BackupInfo> keep(Path place, Clinic clinic, int number) throws ClinicException {
        if (number < 1) {
            throw new ClinicException(Reason.INVALID, "At least 1 backup is kept; choose a number from 1.", null);
        }
        var id = source(clinic).clinicId();
        var deleted = new ArrayList<BackupInfo>();
        deleted.addAll(deleteBut(number, place, id, backup -> backup.occasion() != Occasion.BEFORE_UPDATE));
        deleted.addAll(keepOld(place, id));
        return deleted;
    }

    /** Deletes all but the newest of those that were made before an update. */
    List<BackupInfo> keepOld(Path place, String clinicId) throws ClinicException {
        return deleteBut(KEPT_UPDATES, place, clinicId, backup -> backup.occasion() == Occasion.BEFORE_UPDATE);
    }

    private List<BackupInfo> deleteBut(int number, Path place, String clinicId, Predicate<BackupInfo> kind)
            throws ClinicException {
        var old = ofClinic(place, clinicId).stream().filter(kind).skip(number).toList();
        for (var backup : old) {
            delete(place, backup);
        }
        return old;
    }

    private static void delete(Path place, BackupInfo backup) throws ClinicException {
        try {
            new BackupPlace(place.toAbsolutePath().normalize()).delete(backup);
        } catch (IOException e) {
            throw new ClinicException(Reason.READ_ONLY, "The old backup " + backup.folder()
                    + " could not be deleted; delete it by hand, or choose another folder for backups.", e);
        }
    }

    @Override
    public boolean asks(Path backup) throws ClinicException {
        return new ClinicRestore(requireNonNull(backup), backup, new Key.Open(), Progress.NONE).asks();
    }

    @Override
    public Restored restore(Path backup, Path folder, Key key, Progress progress) throws ClinicException {
        return new ClinicRestore(requireNonNull(backup), requireNonNull(folder), requireNonNull(key),
                requireNonNull(progress)).restore();
    }

    @Override
    public Optional<String> clockCaution(Clinic clinic, Path place) throws ClinicException {
        var now = Instant.now().plus(SAME_TIME);
        var saved = source(clinic).transactions().run(ClockMarks::newest);
        var backup = list(place, clinic).stream().map(BackupInfo::madeAt).max(Instant::compareTo);
        return saved.filter(now::isBefore).or(() -> backup.filter(now::isBefore)).map(
                ahead -> "This computer's clock is behind the newest entry of the clinic, which is of " + day(ahead)
                        + "; set the clock right before you save anything.");
    }

    private static String day(Instant time) {
        return time.toString().substring(0, 10);
    }
}
