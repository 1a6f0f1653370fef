package org.motus.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.StartOutcome;
import org.motus.care.StartOverride;
import org.motus.care.StartRequest;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.RevisionInfo;

import com.google.gson.JsonObject;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes and saves a first program from a location's starter set. */
@Command(name = "start", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--patient", required = true, paramLabel = "ID", descriptionKey = "option.patient")
    private String patient;

    @Option(names = "--location", required = true, paramLabel = "A..E", descriptionKey = "option.location")
    private LocationCode location;

    @Option(names = "--profile", paramLabel = "STANDARD|GENTLE", descriptionKey = "option.profile")
    private @Nullable Profile profile;

    @Option(names = "--clinician", paramLabel = "NAME", defaultValue = "", descriptionKey = "option.clinician")
    private String clinician;

    @Option(names = "--apply-fixes", descriptionKey = "option.applyFixes")
    private boolean applyFixes;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<OverrideOption> overrides = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    StartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, this::start);
    }

    private int start(Clinic open) throws ClinicException, Refusal {
        var decided = overrides(open);
        var request = new StartRequest(location, Optional.ofNullable(profile), LocalDate.now(), clinician.strip(),
                applyFixes, decided);
        var outcome = session.care().start(open, patient, request, author());
        if (json) {
            session.json(object(outcome));
        } else {
            new FindingLines(session).print(outcome.findings(), true);
            decided.stream().filter(override -> outcome.findings().stream()
                    .anyMatch(finding -> override.about(finding) && !finding.overridable()))
                    .forEach(override -> session.warn(session.texts().get("start.notoverridable", override)));
            outcome.saved().ifPresentOrElse(
                    saved -> session.say(session.texts().get("start.saved", saved.number(), patient, saved.id())),
                    () -> session.warn(session.texts().get("start.refused", patient)));
        }
        return outcome.refused() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    /** In a clinic with users it is who signed in who overrides; without users somebody has to say a name. */
    private List<StartOverride> overrides(Clinic open) throws Refusal {
        if (overrides.isEmpty()) {
            return List.of();
        }
        if (!clinic.named() && clinician.isBlank()) {
            throw new Refusal(session.texts().get("start.override.noname"));
        }
        var who = clinic.named() ? open.user().name() : clinician.strip();
        return overrides.stream().map(override -> override.of(who)).toList();
    }

    private String author() {
        return clinician.isBlank() ? session.texts().get("author.unnamed") : clinician.strip();
    }

    private static JsonObject object(StartOutcome outcome) {
        var object = new JsonObject();
        object.addProperty("saved", !outcome.refused());
        object.add("revision", outcome.saved().<@Nullable JsonObject>map(StartCommand::object).orElse(null));
        object.addProperty("profile", outcome.program().getProfile().getName());
        object.add("findings", FindingLines.array(outcome.findings()));
        return object;
    }

    private static JsonObject object(RevisionInfo saved) {
        var object = new JsonObject();
        object.addProperty("id", saved.id());
        object.addProperty("number", saved.number());
        object.addProperty("patient", saved.patientId());
        object.addProperty("location", saved.location().getName());
        object.addProperty("savedAt", saved.savedAt().toString());
        object.addProperty("contentHash", saved.contentHash());
        object.addProperty("exercises", saved.exerciseCount());
        return object;
    }
}
