package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SequencedMap;

import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.ClinicMoves.Moved;
import org.motus.store.Verification;

/**
 * Moves one clinic. The order of the steps is what keeps it whole: everything is written and compared in one transaction of
 * the new place; then the old place is marked; then the new one gets its name. Whenever the program or the power ends, at
 * most one of the two opens and one of the two is whole.
 */
final class ClinicMove {

    private final MoveSource source;
    private final MoveTarget target;
    private final MoveProgress progress;

    ClinicMove(MoveSource source, MoveTarget target, MoveProgress progress) {
        this.source = source;
        this.target = target;
        this.progress = progress;
    }

    /**
     * @param place
     *            folder or clinic file of the new place
     * @param folderSide
     *            true when the new place is the folder
     * @throws ClinicException
     *             or another reason; nothing is left behind then, and the old place opens as before
     */
    Moved run(Path place, boolean folderSide) throws ClinicException, SQLException, IOException {
        try (source; target) {
            var found = undoing(() -> {
                var from = source.begin();
                var to = target.begin();
                var tables = ClinicTables.copied(folderSide ? to : from);
                var checked = copy(from, to, tables);
                target.keep(source.keys());
                hand();
                return checked;
            });
            progress.done();
            return new Moved(place, found.patients(), found.revisions(), found.auditRows());
        }
    }

    private Verification copy(Connection from, Connection to, SequencedMap<String, List<String>> tables)
            throws SQLException, ClinicException {
        var copy = new TableCopy(from, to, tables, progress);
        copy.copy();
        copy.compare();
        target.filled(tables.keySet());
        var check = new MoveCheck(from, to, target.dialect(), target.refusals(), progress);
        check.requireSame();
        AuditTable.append(to, new AuditFact(source.user(), Act.MOVE, null, "from " + source.words(), null, null));
        return check.verify();
    }

    private void hand() throws ClinicException, SQLException, IOException {
        source.mark(target.words(), target.place());
        try {
            target.name();
        } catch (ClinicException | IOException | RuntimeException e) {
            source.unmark(target.words());
            throw e;
        }
    }

    /** Some steps of a move. */
    @FunctionalInterface
    private interface Steps {
        Verification run() throws ClinicException, SQLException, IOException;
    }

    private Verification undoing(Steps steps) throws ClinicException, SQLException, IOException {
        try {
            return steps.run();
        } catch (ClinicException | SQLException | IOException | RuntimeException | Error e) {
            try {
                target.undo();
            } catch (SQLException | IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }
}
