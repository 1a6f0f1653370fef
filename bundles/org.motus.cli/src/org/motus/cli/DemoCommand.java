package org.motus.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the demo clinic. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--clinic", required = true, paramLabel = "DIR", descriptionKey = "option.clinic")
    private Path clinic;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        try (var made = session.care().createDemo(clinic, LocalDate.now())) {
            session.say(session.texts().get("demo.made", made.folder(), made.countPatients(PatientQuery.of(""))));
            return ExitCode.DONE;
        } catch (ClinicException e) {
            throw Session.refusal(e);
        }
    }
}
