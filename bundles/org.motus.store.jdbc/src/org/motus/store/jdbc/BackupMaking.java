package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * Makes one backup: copies the running database, opens a copy of that copy and compares it with the clinic, and only then
 * gives it its name.
 */
final class BackupMaking {

    /** Where in the whole each part begins. */
    private static final double COPYING = 0.05;
    private static final double HASHING = 0.35;
    private static final double CHECKING = 0.5;
    private static final double COMPARING = 0.65;
    private static final double NAMING = 0.98;

    private static final String DATABASE = "database";

    private final BackupSource source;
    private final FileDatabase database;
    private final BackupPlace place;
    private final Progress progress;
    private final BackupErrors errors;
    private final Instant madeAt = Instant.now();

    BackupMaking(BackupSource source, Path place, Progress progress) throws ClinicException {
        this.source = source;
        this.database = source.files();
        this.place = new BackupPlace(place.toAbsolutePath().normalize());
        this.progress = progress;
        this.errors = new BackupErrors(this.place.path(), source.folder().path());
    }

    /**
     * @return the finished backup
     * @throws ClinicException
     *             one sentence; nothing is left behind
     */
    BackupInfo make(Occasion occasion) throws ClinicException {
        try {
            enterPlace(occasion);
            place.clean(madeAt);
            errors.requireRoom(size());
            var working = place.working();
            try {
                return make(working, occasion);
            } finally {
                BackupPlace.deleteTree(working);
            }
        } catch (ClinicException | IOException | SQLException e) {
            throw errors.translate(e);
        }
    }

    /** A place that is gone is not made anew by itself: it may be a disk that is not connected. */
    private void enterPlace(Occasion occasion) throws ClinicException, IOException {
        if (Files.isDirectory(place.path())) {
            return;
        }
        if (Files.exists(place.path())) {
            throw errors.readOnly(null);
        }
        var usual = place.path().equals(Backups.usualPlace(source.folder().path()));
        var parent = place.path().getParent();
        if (parent == null || !Files.isDirectory(parent) || occasion == Occasion.DAILY && !usual) {
            throw errors.missing(null);
        }
        Files.createDirectory(place.path(), Owner.ofFolder(place.path()));
    }

    private long size() throws IOException {
        var bytes = 0L;
        for (var file : FileTree.files(source.folder().database())) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private BackupInfo make(Path working, Occasion occasion) throws IOException, SQLException, ClinicException {
        var backup = Files.createDirectory(working.resolve("backup"), Owner.ofFolder(working.resolve("backup")));
        at(0);
        var before = new LiveComparison[1];
        source.run(connection -> before[0] = LiveComparison.begin(connection));
        at(COPYING);
        source.run(connection -> copyDatabase(connection, backup));
        copyKey(backup);
        FileMark.copy(source.folder().marker(), backup.resolve(ClinicFolder.MARKER), false);
        at(HASHING);
        var files = hash(backup);
        at(CHECKING);
        var contents = check(backup, files, working, before[0]);
        at(NAMING);
        var manifest = new BackupManifest(source.clinicId(), nextNumber(), madeAt, occasion, contents, files,
                Optional.empty());
        write(manifest, backup);
        FileTree.sync(backup);
        var info = manifest.info(place.name(backup, madeAt));
        new NewestBackup(source.folder().path()).remember(info);
        progress.at(1);
        return info;
    }

    private void write(BackupManifest manifest, Path backup) throws IOException {
        var key = database.derived(BackupSeal.PURPOSE);
        try {
            manifest.write(backup, key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private void copyDatabase(Connection connection, Path backup) throws ClinicException {
        try {
            database.copyInto(connection, backup);
        } catch (SQLException e) {
            throw errors.translateCopy(e);
        }
    }

    /** The clinic runs with the key in memory; a key file that was damaged since would make the backup worthless. */
    private void copyKey(Path backup) throws IOException, ClinicException {
        var folder = source.folder();
        var plain = new KeyFiles(folder, source.clinicId()).plain();
        if (plain.isPresent()) {
            try (var key = plain.get()) {
                if (!database.opensWith(key)) {
                    throw new ClinicException(Reason.DAMAGED, "The key file " + folder.key()
                            + " is not the one this clinic was made with; bring the right one back from a backup.",
                            null);
                }
            }
        }
        for (var file : List.of(folder.key(), folder.keyCopy())) {
            if (Files.exists(file)) {
                FileMark.copy(file, backup.resolve(String.valueOf(file.getFileName())), false);
            }
        }
    }

    private void at(double part) {
        if (!progress.at(part)) {
            throw new CancellationException("The backup was stopped");
        }
    }

    private SortedMap<String, FileMark> hash(Path backup) throws IOException {
        var marks = new TreeMap<String, FileMark>();
        for (var file : FileTree.files(backup)) {
            at(HASHING);
            marks.put(FileTree.name(backup, file), FileMark.onDisk(file));
        }
        return marks;
    }

    /** Opens a copy, so that not a byte of the backup changes. */
    private Contents check(Path backup, SortedMap<String, FileMark> files, Path working, LiveComparison before)
            throws IOException, SQLException, ClinicException {
        var trial = Files.createDirectory(working.resolve("trial"), Owner.ofFolder(working.resolve("trial")));
        for (var entry : files.entrySet()) {
            at(CHECKING);
            if (!FileTree.copy(backup, trial, entry.getKey(), false).equals(entry.getValue())) {
                throw new ClinicException(Reason.DAMAGED, "The disk of the backup folder " + place.path()
                        + " did not keep what was written, so no backup was made; choose a folder on another disk.",
                        null);
            }
        }
        at(COMPARING);
        var copy = bootTrial(trial);
        try (var connection = copy.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            copy.requireConsistent(connection);
            var contents = Contents.read(connection);
            source.run(live -> before.compare(live, connection, contents));
            connection.rollback();
            return contents;
        } finally {
            copy.shutDown();
        }
    }

    private FileDatabase bootTrial(Path trial) throws ClinicException {
        try {
            return database.bootCopy(trial.resolve(DATABASE));
        } catch (SQLException e) {
            throw new ClinicException(Reason.DAMAGED, "The backup of the clinic in " + source.folder().path()
                    + " could not be opened, so it was thrown away; make another one.", e);
        } catch (IllegalStateException e) {
            // The clinic was closed meanwhile, and its key with it.
            throw new ClinicException(Reason.FAILED, "The clinic was closed, so no backup was made; open it again.", e);
        }
    }

    private long nextNumber() throws IOException {
        return 1 + place.list().stream().filter(backup -> backup.clinicId().equals(source.clinicId()))
                .mapToLong(BackupInfo::number).max().orElse(0);
    }
}
