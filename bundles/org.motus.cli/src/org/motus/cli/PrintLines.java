package org.motus.cli;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.PrintOutcome;
import org.motus.handout.HandoutResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Says what came of a print. */
final class PrintLines {

    private final Session session;
    private final Path file;
    private final boolean json;

    PrintLines(Session session, Path file, boolean json) {
        this.session = session;
        this.file = file;
        this.json = json;
    }

    /** @return the exit code */
    int print(PrintOutcome outcome) {
        if (json) {
            session.json(object(outcome));
        } else {
            new FindingLines(session).print(outcome.findings());
            outcome.handout().ifPresentOrElse(written -> say(outcome, written),
                    () -> session.warn(session.texts().get("handout.refused")));
        }
        return outcome.refused() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private void say(PrintOutcome outcome, HandoutResult written) {
        written.notes().forEach(session::warn);
        session.say(session.texts().get("handout.written", outcome.revision().number(), file.toAbsolutePath(),
                written.pages()));
    }

    private JsonObject object(PrintOutcome outcome) {
        var object = new JsonObject();
        object.addProperty("written", !outcome.refused());
        object.addProperty("file", outcome.refused() ? null : file.toAbsolutePath().toString());
        object.addProperty("revision", outcome.revision().number());
        object.addProperty("pages", outcome.handout().<@Nullable Integer>map(HandoutResult::pages).orElse(null));
        var notes = new JsonArray();
        outcome.handout().ifPresent(written -> written.notes().forEach(notes::add));
        object.add("notes", notes);
        object.add("findings", FindingLines.array(outcome.findings()));
        return object;
    }
}
