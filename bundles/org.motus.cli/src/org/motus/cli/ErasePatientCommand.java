package org.motus.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases a patient for good. */
@Command(name = "erase-patient", mixinStandardHelpOptions = true)
final class ErasePatientCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--patient", required = true, paramLabel = "ID", descriptionKey = "option.patient")
    private String patient;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.eraseReason")
    private String reason;

    ErasePatientCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, open -> {
            open.erase(patient, reason);
            session.say(session.texts().get("erase.done", patient));
            return ExitCode.DONE;
        });
    }
}
