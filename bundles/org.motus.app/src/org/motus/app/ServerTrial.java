package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

/** Asks a server whether it takes a login and has a clinic, and leaves nothing behind. Not on the UI thread. */
final class ServerTrial {

    /** What the server answered. */
    enum Answer {
        /** There is a clinic in that place. */
        CLINIC,
        /** The place is free. */
        FREE
    }

    private ServerTrial() {
    }

    /**
     * @param login
     *            not closed by this call
     * @throws ClinicException
     *             when the server does not answer, refuses the login or is not what it says it is
     */
    static Answer of(ClinicFolders folders, ServerAddress server, ServerLogin login) throws ClinicException {
        try {
            var place = Files.createTempDirectory("motus");
            try {
                folders.connect(place.resolve("trial" + ClinicFolders.FILE_ENDING), server, login);
                return Answer.CLINIC;
            } catch (ClinicException e) {
                if (e.reason() == Reason.NOT_A_CLINIC) {
                    return Answer.FREE;
                }
                throw e;
            } finally {
                clear(place);
            }
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, AccessWords.background_failed, e);
        }
    }

    private static void clear(Path place) {
        try (var files = Files.list(place)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(place);
        } catch (IOException e) {
            // A clinic file without a login in the folder for temporary files does no harm.
            ILog.of(ServerTrial.class).warn("A file of a trial could not be deleted: " + e.getClass().getName());
        }
    }
}
