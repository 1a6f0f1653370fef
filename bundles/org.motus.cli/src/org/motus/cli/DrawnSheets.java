package org.motus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.Build;
import org.motus.figures.Shown;
import org.motus.handout.DrawingPrint;
import org.motus.handout.DrawingPrint.Plate;
import org.motus.handout.HandoutException;
import org.motus.model.library.Exercise;

import com.google.gson.JsonObject;

/** All exercises on pages, to be looked at one by one. */
final class DrawnSheets {

    private static final String FILE = "exercises.pdf";

    private final Session session;
    private final @Nullable Build build;
    private final boolean json;

    DrawnSheets(Session session, @Nullable Build build, boolean json) {
        this.session = session;
        this.build = build;
        this.json = json;
    }

    /** Writes the pages into a folder, which is made when only it is missing. */
    void write(Path folder, boolean force) throws Refusal, HandoutException {
        var exercises = session.care().library().content().getExercises();
        var plates = new ArrayList<Plate>();
        for (var exercise : exercises) {
            plates.addAll(plates(exercise));
        }
        make(folder);
        var file = folder.resolve(FILE);
        var pages = new DrawingPrint().saveSheets(plates, file, force);
        if (json) {
            var object = new JsonObject();
            object.addProperty("file", file.toAbsolutePath().toString());
            object.addProperty("exercises", exercises.size());
            object.addProperty("drawings", plates.size());
            object.addProperty("pages", pages);
            session.json(object);
        } else {
            session.say(session.texts().get("draw.sheets", exercises.size(), file.toAbsolutePath(), plates.size(),
                    pages));
        }
    }

    private void make(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new Refusal(session.texts().get("draw.folder", folder));
        }
    }

    private List<Plate> plates(Exercise exercise) {
        var plates = new ArrayList<Plate>();
        if (session.care().pictures().of(exercise) instanceof Shown.Drawn drawn) {
            var wanted = build;
            var figure = wanted == null ? drawn.figure() : drawn.figure().with(wanted);
            for (var frame = 0; frame < figure.frames(); frame++) {
                plates.add(new Plate(session.care().pictures().drawings().drawing(figure, frame),
                        exercise.getId() + " " + exercise.getName() + ", " + (frame + 1), figure.caption(frame)));
            }
        }
        return plates;
    }
}
