package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.Verification;
import org.motus.store.Verification.Kind;
import org.motus.store.Verification.Problem;
import org.motus.store.jdbc.BackupManifest.Trust;

/**
 * Compares the audit of a running clinic with what its backups keep of it. Somebody who has the clinic's key can write a
 * new chain that holds in itself; the row that a backup saw as the newest is not in that one.
 */
final class BackupWitnesses {

    private final BackupSource source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int open;

    BackupWitnesses(BackupSource source) {
        this.source = source;
    }

    /** @return what was found, and what the backups of this computer that are known add to it */
    Verification added(Verification found) throws ClinicException {
        if (!(source.database() instanceof FileDatabase files)
                || found.problems().stream().anyMatch(problem -> problem.kind() == Kind.DATABASE)) {
            return found;
        }
        problems.addAll(found.problems());
        notes.addAll(found.notes());
        var place = new NewestBackup(source.folder().path()).find().map(Path::getParent);
        if (place.isPresent()) {
            compare(new BackupPlace(place.get()), files);
        }
        if (open > 0) {
            notes.add("Backups made by an earlier version of Motus, whose list of files is not authenticated: " + open
                    + ".");
        }
        return new Verification(problems, notes, found.patients(), found.revisions(), found.auditRows());
    }

    private void compare(BackupPlace place, FileDatabase files) throws ClinicException {
        var key = files.derived(BackupSeal.PURPOSE);
        try {
            for (var backup : place.whole(source.clinicId())) {
                compare(backup, key);
            }
        } catch (IOException e) {
            notes.add("The backups in " + place.path() + " could not be read and were not compared with the audit.");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private void compare(BackupPlace.Whole backup, byte[] key) throws ClinicException {
        var trust = backup.manifest().trust(key);
        if (trust == Trust.OPEN) {
            open++;
        } else if (trust == Trust.BROKEN) {
            problems.add(new Problem(Kind.BACKUP, "backup " + backup.folder(), "The list of files in the backup "
                    + backup.folder() + " was changed outside Motus; do not restore it, and make another backup."));
        } else {
            var head = backup.manifest().contents().audit();
            if (head.isPresent() && head.get().number() > 0) {
                compare(backup, head.get());
            }
        }
    }

    private void compare(BackupPlace.Whole backup, AuditTable.Head head) throws ClinicException {
        var hash = source.transactions().run(connection -> AuditTable.hash(connection, head.number()));
        if (hash.equals(Optional.of(head.hash()))) {
            return;
        }
        var restored = source.transactions().run(connection -> restored(connection, head.number()));
        if (restored.isPresent()) {
            notes.add("This clinic was put back from an older backup (row " + restored.get()
                    + " of the audit), so the rows of the audit that the backup " + backup.folder()
                    + " holds from there to row " + head.number() + " are not in it.");
        } else {
            problems.add(new Problem(Kind.AUDIT, "audit, row " + head.number(), "Row " + head.number()
                    + " of the audit is not the one that the backup " + backup.folder()
                    + " saw as the newest: the audit was cut back or written anew since; restore that backup."));
        }
    }

    private static Optional<Long> restored(Connection connection, long until) throws SQLException {
        return AuditTable.first(connection, Act.RESTORE, until);
    }
}
