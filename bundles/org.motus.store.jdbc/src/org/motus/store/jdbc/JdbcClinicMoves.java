package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicMoves;
import org.motus.store.Key;
import org.motus.store.Right;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.postgresql.util.PSQLException;

/** Moves clinics between their folders on Derby and PostgreSQL servers. */
public final class JdbcClinicMoves implements ClinicMoves {

    private final ClinicFolders folders;

    /**
     * @param folders
     *            opens the clinics; given by the service registry
     */
    public JdbcClinicMoves(ClinicFolders folders) {
        this.folders = folders;
    }

    @Override
    public Moved toServer(Path folder, Key key, Path file, ServerAddress server, ServerLogin login,
            Progress progress) throws ClinicException {
        ServerRules.check(server);
        ServerRules.check(login);
        ClinicFile.requireNew(file);
        if (ClinicFile.is(folder)) {
            throw invalid("The clinic of " + folder + " is on a server already; name the folder of a clinic.");
        }
        var place = file.toAbsolutePath().normalize();
        return inClinic(folder, key, clinic -> {
            requireUsers(clinic);
            var source = new FolderSource(clinic.backupSource(), clinic.access());
            var target = new ServerTarget(new ClinicFile(place, clinic.backupSource().clinicId(), server), login);
            return moved(new ClinicMove(source, target, new MoveProgress(requireNonNull(progress))), place, folder,
                    server, false);
        });
    }

    @Override
    public Moved toFolder(Path file, Key key, Path folder, Progress progress) throws ClinicException {
        if (!ClinicFile.is(file)) {
            throw invalid(
                    "The clinic in " + file + " is in a folder already; name the clinic file of one on a server.");
        }
        var from = ClinicFile.read(file);
        var place = ClinicFolder.of(requireNonNull(folder));
        return inClinic(file, key, clinic -> {
            requireUsers(clinic);
            var source = new SharedSource(clinic.backupSource().database(), from, clinic.access());
            var target = new FolderTarget(place, clinic.backupSource().clinicId(), clinic.access().key());
            return moved(new ClinicMove(source, target, new MoveProgress(requireNonNull(progress))), place.path(),
                    place.path(), from.server(), true);
        });
    }

    /** Work on an open clinic. */
    @FunctionalInterface
    private interface Work {
        Moved in(JdbcClinic clinic) throws ClinicException;
    }

    private Moved inClinic(Path path, Key key, Work work) throws ClinicException {
        try (var opened = folders.open(requireNonNull(path), requireNonNull(key))) {
            if (!opened.user().may(Right.ADMINISTER)) {
                throw new ClinicException(Reason.NOT_ALLOWED,
                        "Only an administrator may move a clinic; ask one to do it for you.", null);
            }
            return work.in(known(opened));
        }
    }

    private static JdbcClinic known(Clinic clinic) throws ClinicException {
        if (clinic instanceof JdbcClinic here) {
            return here;
        }
        throw invalid("This clinic is neither in a folder nor on a server, so it cannot be moved.");
    }

    /** On a server whoever has the server's login would open it, at every desk. */
    private static void requireUsers(JdbcClinic clinic) throws ClinicException {
        if (!clinic.access().named()) {
            throw invalid("The clinic has no users, so at a server everybody could open it; protect it with a password"
                    + " first, then move it.");
        }
    }

    private static Moved moved(ClinicMove move, Path place, Path folder, ServerAddress server, boolean toFolder)
            throws ClinicException {
        try {
            return move.run(place, toFolder);
        } catch (SQLException | IOException e) {
            if (Causes.of(e).stream().anyMatch(PSQLException.class::isInstance)) {
                throw new ServerErrors(server).translate(e);
            }
            var errors = new ClinicErrors(folder);
            throw toFolder ? errors.translateCreate(e) : errors.translate(e);
        }
    }

    private static ClinicException invalid(String sentence) {
        return new ClinicException(Reason.INVALID, sentence, null);
    }
}
