package org.motus.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes everything about a patient into one file. */
@Command(name = "export-patient", mixinStandardHelpOptions = true)
final class ExportPatientCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--patient", required = true, paramLabel = "ID", descriptionKey = "option.patient")
    private String patient;

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", descriptionKey = "option.exportOut")
    private Path out;

    ExportPatientCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, this::export);
    }

    private int export(Clinic open) throws ClinicException, Refusal {
        try {
            var outcome = session.care().exportPatient(open, patient, out, LocalDate.now(), HandoutProgress.NONE);
            session.say(session.texts().get("export.written", patient, out, outcome.programs(), outcome.handouts()));
            outcome.notes().forEach(session::warn);
            return ExitCode.DONE;
        } catch (HandoutException e) {
            throw Session.refusal(e);
        }
    }
}
