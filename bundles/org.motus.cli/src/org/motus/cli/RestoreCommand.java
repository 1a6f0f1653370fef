package org.motus.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a clinic back from a backup into a new folder. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--from", required = true, paramLabel = "DIR", descriptionKey = "option.backup")
    private Path backup;

    @Mixin
    private ClinicOption clinic;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        try {
            var restored = session.withKey(clinic,
                    key -> session.backups().restore(backup, clinic.folder(), key, Progress.NONE));
            var key = restored.compared() ? "restore.compared" : "restore.files";
            session.say(session.texts().get(key, restored.folder(), restored.from().patients(),
                    restored.from().revisions()));
            restored.notes().forEach(note -> session.warn("NOTE " + note));
            return ExitCode.DONE;
        } catch (ClinicException e) {
            throw Session.refusal(e);
        }
    }
}
