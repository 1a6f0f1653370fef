package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.motus.store.Act;
import org.motus.store.Backups.Progress;
import org.motus.store.Backups.Restored;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Right;
import org.motus.store.Role;
import org.motus.store.UserInfo;
import org.motus.store.jdbc.BackupManifest.Trust;

/** Puts one clinic back into a new folder. */
final class ClinicRestore {

    private static final double COPIED = 0.6;
    private static final UserInfo NOBODY = new UserInfo("nobody", "Nobody", Role.VIEWER, false);

    private final Path backup;
    private final ClinicFolder folder;
    private final Key key;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();

    ClinicRestore(Path backup, Path folder, Key key, Progress progress) throws ClinicException {
        this.backup = backup.toAbsolutePath().normalize();
        this.folder = ClinicFolder.of(folder);
        this.key = key;
        this.progress = progress;
    }

    /** @return true when the key file of the backup asks for a password */
    boolean asks() throws ClinicException {
        try {
            return new KeyRing(ClinicFolder.of(backup), manifest().clinicId(), SignInRules.shipped()).asks();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    Restored restore() throws ClinicException {
        var manifest = manifest();
        var existed = Files.exists(folder.path());
        try {
            folder.requireEmpty();
            DerbyLog.direct();
        } catch (IOException e) {
            throw new ClinicErrors(folder.path()).translateCreate(e);
        }
        try {
            Files.createDirectories(folder.path());
            copy(manifest);
            var compared = compare(manifest);
            newer(manifest);
            // The marker makes it a clinic, so it comes last.
            require(manifest, ClinicFolder.MARKER);
            FileTree.sync(folder.path());
            progress.at(1);
            return new Restored(folder.path(), manifest.info(backup), compared, List.copyOf(notes));
        } catch (ClinicException | IOException | SQLException e) {
            throw cleared(existed, refusal(e));
        } catch (RuntimeException e) {
            cleared(existed, e);
            throw e;
        }
    }

    private BackupManifest manifest() throws ClinicException {
        try {
            return BackupManifest.read(backup);
        } catch (BackupManifest.NewerException e) {
            throw new ClinicException(Reason.NEWER, "The backup " + backup
                    + " was made by a newer version of Motus; restore it with that version.", e);
        } catch (NoSuchFileException e) {
            throw new ClinicException(Reason.NOT_A_CLINIC, "The folder " + backup
                    + " is no backup that Motus made; choose one whose name begins with motus-backup.", e);
        } catch (IOException e) {
            throw new ClinicException(Reason.DAMAGED, "The list of files in the backup " + backup
                    + " cannot be read or was changed, so it is not restored; use another backup.", e);
        }
    }

    private void copy(BackupManifest manifest) throws ClinicException, IOException {
        var done = 0;
        for (var name : manifest.files().keySet()) {
            if (!progress.at(COPIED * done++ / manifest.files().size())) {
                throw new CancellationException("The restore was stopped");
            }
            if (!name.equals(ClinicFolder.MARKER)) {
                require(manifest, name);
            }
        }
    }

    private void require(BackupManifest manifest, String name) throws ClinicException, IOException {
        var expected = manifest.files().get(name);
        if (expected == null || !Files.isRegularFile(backup.resolve(name))) {
            throw unlike(name);
        }
        if (!FileTree.copy(backup, folder.path(), name, true).equals(expected)) {
            throw unlike(name);
        }
    }

    private ClinicException unlike(String name) {
        return new ClinicException(Reason.DAMAGED, "The file " + name + " of the backup " + backup
                + " is missing or was changed since, so nothing was restored; use another backup.", null);
    }

    /** @return false when the key file asks for a password and none was given */
    private boolean compare(BackupManifest manifest) throws ClinicException, IOException, SQLException {
        var ring = new KeyRing(folder, manifest.clinicId(), SignInRules.shipped());
        if (key instanceof Key.Open && ring.asks()) {
            return false;
        }
        var unlocked = ring.unlock(key);
        try (var data = unlocked.key()) {
            var trust = trust(manifest, data);
            var database = DerbyDatabase.boot(folder.database(), data);
            try (var connection = database.connect()) {
                connection.setAutoCommit(false);
                compare(manifest, connection, Optional.ofNullable(unlocked.userId()));
                requireSeal(trust, connection);
                connection.commit();
                return true;
            } finally {
                database.shutDown();
            }
        }
    }

    private Trust trust(BackupManifest manifest, ClinicKey data) throws ClinicException {
        var seal = data.derived(BackupSeal.PURPOSE);
        try {
            var trust = manifest.trust(seal);
            if (trust == Trust.BROKEN) {
                throw rewritten();
            }
            return trust;
        } finally {
            Arrays.fill(seal, (byte) 0);
        }
    }

    /** The database is encrypted, so its own words about the backup cannot be taken off as a seal can. */
    private void requireSeal(Trust trust, Connection connection) throws SQLException, ClinicException {
        if (trust == Trust.SEALED) {
            return;
        }
        if (Contents.countRows(connection).containsKey("audit") && AuditTable.newestSubject(connection, Act.BACKUP)
                .filter(words -> words.endsWith(JdbcBackups.SEALED)).isPresent()) {
            throw rewritten();
        }
        notes.add("This backup is not authenticated: an earlier version of Motus made it, so nothing tells whether"
                + " somebody rewrote its list of files.");
    }

    private ClinicException rewritten() {
        return new ClinicException(Reason.DAMAGED, "The list of files in the backup " + backup
                + " was rewritten outside Motus, so nothing was restored; use another backup.", null);
    }

    /** An older backup may be wanted; that a newer one knows more is said. */
    private void newer(BackupManifest manifest) {
        var place = backup.getParent();
        if (place == null) {
            return;
        }
        try {
            new BackupPlace(place).whole(manifest.clinicId()).stream().map(BackupPlace.Whole::manifest)
                    .filter(other -> other.number() > manifest.number())
                    .max(Comparator.comparingLong(BackupManifest::number))
                    .ifPresent(other -> notes.add(newer(manifest, other)));
        } catch (IOException e) {
            notes.add("The folder " + place + " cannot be read, so nothing tells whether it holds a newer backup.");
        }
    }

    private static String newer(BackupManifest manifest, BackupManifest other) {
        var rows = other.contents().rows("audit") - manifest.contents().rows("audit");
        return "There is a newer backup in the same folder, made at " + other.madeAt()
                + ": what was saved between the two, and " + Math.max(0, rows)
                + " rows of the audit, are not in this one.";
    }

    private void compare(BackupManifest manifest, Connection connection, Optional<String> userId)
            throws SQLException, ClinicException {
        var user = Access.ANYBODY;
        if (userId.isPresent()) {
            user = Unlocked.RECOVERY.equals(userId.get())
                    ? Access.RECOVERY
                    : UserTable.find(connection, userId.get()).orElse(NOBODY);
        }
        if (!user.active() || !user.may(Right.ADMINISTER)) {
            throw new ClinicException(Reason.NOT_ALLOWED,
                    "Only an administrator may restore a backup; ask one to do it for you.", null);
        }
        var contents = Contents.read(connection);
        if (!contents.holds(manifest.contents())) {
            throw new ClinicException(Reason.DAMAGED, "The backup " + backup
                    + " does not hold what it held when it was made, so nothing was restored; use another backup.",
                    null);
        }
        if (contents.rows().containsKey("audit")) {
            AuditTable.append(connection, new AuditFact(user.name(), Act.RESTORE, null,
                    "backup of " + manifest.madeAt(), null, null));
        }
    }

    private ClinicException refusal(Exception problem) {
        if (problem instanceof SQLException) {
            return new ClinicException(Reason.DAMAGED, "The database of the backup " + backup
                    + " cannot be opened, so nothing was restored; use another backup.", problem);
        }
        return problem instanceof ClinicException known
                ? known
                : new ClinicErrors(folder.path()).translateCreate(problem);
    }

    private <E extends Exception> E cleared(boolean existed, E refused) {
        try {
            folder.clear(existed);
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
        return refused;
    }
}
