package org.motus.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a checked backup of a clinic. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.backupPlace")
    private Path place;

    @Option(names = "--keep", paramLabel = "N", descriptionKey = "option.keep")
    private @Nullable Integer keep;

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, this::make);
    }

    private int make(Clinic open) throws ClinicException, Refusal {
        var backups = session.backups();
        var number = keep;
        if (number != null && number < 1) {
            throw new Refusal(session.texts().get("backup.keep", number));
        }
        var made = backups.make(open, place, Occasion.ON_REQUEST, Progress.NONE);
        session.say(session.texts().get("backup.made", made.folder(), made.patients(), made.revisions()));
        if (number != null) {
            backups.keep(place, open, number);
        }
        backups.clockCaution(open, place).ifPresent(session::warn);
        return ExitCode.DONE;
    }
}
