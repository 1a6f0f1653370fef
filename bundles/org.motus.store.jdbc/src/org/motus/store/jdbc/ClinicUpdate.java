package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;

/** Brings the database of an existing clinic to this program's form, and makes a backup first when there is something to do. */
final class ClinicUpdate {

    private final ClinicFolder folder;
    private final String clinicId;
    private final FileDatabase database;
    private final ClinicErrors errors;
    private final JdbcBackups backups = new JdbcBackups();
    private Optional<BackupInfo> backup = Optional.empty();

    ClinicUpdate(ClinicFolder folder, String clinicId, FileDatabase database) {
        this.folder = folder;
        this.clinicId = clinicId;
        this.database = database;
        this.errors = new ClinicErrors(folder.path());
    }

    /**
     * Runs the steps that are missing.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#NEWER}, or what went wrong, with the place of the backup; the database is
     *             as it was before the step that failed
     */
    void run(Migrations migrations) throws ClinicException {
        try (var connection = database.connect()) {
            migrations.bring(connection, database.dialect(), this::backUp);
        } catch (SQLException | ClinicException e) {
            throw refusal(errors.translate(e));
        }
    }

    private void backUp() throws ClinicException {
        var transactions = new Transactions(database, errors);
        try {
            var source = new BackupSource(folder, clinicId, transactions, database);
            backup = Optional.of(backups.make(source, place(), Occasion.BEFORE_UPDATE, Progress.NONE));
            backups.keepOld(place(), clinicId);
        } catch (ClinicException e) {
            throw new ClinicException(e.reason(), "This version of Motus must change the form of the clinic in "
                    + folder.path() + " and makes a backup before; that failed, so nothing was changed. "
                    + e.getMessage(), e);
        } finally {
            transactions.rest();
        }
    }

    private Path place() {
        return Backups.usualPlace(folder.path());
    }

    private ClinicException refusal(ClinicException problem) {
        return backup.map(made -> new ClinicException(problem.reason(), "The clinic in " + folder.path()
                + " could not be brought to the form of this version of Motus, so it stays as it was; open it with the"
                + " version that you used before (a backup is in " + made.folder() + ").", problem)).orElse(problem);
    }
}
