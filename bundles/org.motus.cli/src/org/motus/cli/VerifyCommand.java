package org.motus.cli;

import java.util.concurrent.Callable;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Verification;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong in a clinic and where. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, this::verify);
    }

    private int verify(Clinic open) throws ClinicException {
        var found = watched(open);
        if (json) {
            session.json(object(found));
        } else {
            say(found);
        }
        return found.clean() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Verification watched(Clinic open) throws ClinicException {
        try (var progress = session.progress()) {
            return open.verify(progress);
        }
    }

    private void say(Verification found) {
        found.problems().forEach(problem -> session.warn(problem.kind() + " " + problem.sentence()));
        found.notes().forEach(note -> session.warn("NOTE " + note));
        var texts = session.texts();
        if (found.clean()) {
            session.say(texts.get("verify.clean", found.patients(), found.revisions(), found.auditRows()));
        } else {
            var count = found.problems().size();
            session.warn(count == 1 ? texts.get("verify.problems.one") : texts.get("verify.problems.many", count));
        }
    }

    private static JsonObject object(Verification found) {
        var problems = new JsonArray();
        for (var problem : found.problems()) {
            var object = new JsonObject();
            object.addProperty("kind", problem.kind().name());
            object.addProperty("where", problem.where());
            object.addProperty("sentence", problem.sentence());
            problems.add(object);
        }
        var notes = new JsonArray();
        found.notes().forEach(notes::add);
        var object = new JsonObject();
        object.addProperty("clean", found.clean());
        object.add("problems", problems);
        object.add("notes", notes);
        object.addProperty("patients", found.patients());
        object.addProperty("revisions", found.revisions());
        object.addProperty("auditRows", found.auditRows());
        return object;
    }
}
