package org.motus.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.PrintRequest;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.model.program.Paper;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the handout of a saved program. */
@Command(name = "handout", mixinStandardHelpOptions = true)
final class HandoutCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--patient", required = true, paramLabel = "ID", descriptionKey = "option.patient")
    private String patient;

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "option.revision")
    private @Nullable Integer revision;

    @Option(names = "--paper", paramLabel = "A4|Letter", defaultValue = "A4", descriptionKey = "option.paper")
    private Paper paper;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "option.out")
    private Path out;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    HandoutCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, this::print);
    }

    private int print(Clinic open) throws ClinicException, Refusal {
        var wanted = revision;
        var number = wanted == null ? OptionalInt.empty() : OptionalInt.of(wanted);
        var request = new PrintRequest(number, Optional.of(paper), out, force, LocalDate.now());
        try {
            var outcome = session.care().print(open, patient, request, HandoutProgress.NONE);
            return new PrintLines(session, out, json).print(outcome);
        } catch (HandoutException e) {
            throw Session.refusal(e);
        }
    }
}
