package org.motus.care;

import java.time.Instant;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.ProgramStarter;
import org.motus.library.Texts;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Makes first programs and saves nothing. */
final class Starting {

    private final Texts texts = Texts.of(Starting.class, Locale.getDefault());
    private final CareService care;

    Starting(CareService care) {
        this.care = care;
    }

    /**
     * @throws ClinicException
     *             {@link Reason#INVALID} when an override says no name or reason, or is about nothing that is refused
     */
    Draft requested(Patient patient, StartRequest request) throws ClinicException {
        for (var override : request.overrides()) {
            override.require();
        }
        var draft = draft(patient, request);
        for (var override : request.overrides()) {
            if (draft.findings().stream().noneMatch(override::about)) {
                throw new ClinicException(Reason.INVALID, texts.get("start.override.none", override), null);
            }
        }
        return draft;
    }

    /** @return the program and what the checks find in it, after the overrides and fixes that are asked for */
    Draft draft(Patient patient, StartRequest request) {
        var program = firstProgram(patient, request);
        var findings = care.check(patient, program, request.today());
        if (!request.overrides().isEmpty()) {
            for (var override : request.overrides()) {
                override.apply(program, findings, Instant.now());
            }
            findings = care.check(patient, program, request.today());
        }
        if (request.applyFixes() && findings.stream().anyMatch(Finding::blocks)) {
            new FixApplier(care.library()).apply(program, findings);
            new Consequences(new ProgramStarter(care.library()), care.prescribed()).follow(program);
            findings = care.check(patient, program, request.today());
        }
        care.prescribed().keep(program);
        return new Draft(program, findings);
    }

    private Program firstProgram(Patient patient, StartRequest request) {
        var library = care.library();
        var profile = request.profile().orElseGet(
                () -> new ProfileRule(library).profileFor(patient, request.location(), request.today()));
        var program = new ProgramStarter(library).start(request.location(), profile, request.today(),
                request.clinicianName());
        program.setGoal(openGoal(patient, request));
        return program;
    }

    private static @Nullable String openGoal(Patient patient, StartRequest request) {
        return patient.getEpisodes().stream()
                .filter(episode -> episode.getLocation() == request.location() && episode.getEndedOn() == null)
                .flatMap(episode -> episode.getGoals().stream()).filter(goal -> goal.getReachedOn() == null)
                .map(goal -> goal.getText()).reduce((first, second) -> second).orElse(null);
    }
}
