package org.motus.cli;

import java.nio.file.Path;
import java.util.List;

import org.motus.figures.Figure;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Says what was drawn. */
final class DrawLines {

    private final Session session;
    private final boolean json;

    DrawLines(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    /**
     * @param frames
     *            numbers of the frames that were drawn, from 0
     * @param problems
     *            what is wrong with the poses, each one sentence
     */
    void print(Figure figure, List<Integer> frames, Path file, List<String> problems) {
        if (json) {
            session.json(object(figure, frames, file, problems));
            return;
        }
        problems.forEach(session::warn);
        session.say(session.texts().get("draw.written", figure.exercise(), file.toAbsolutePath()));
    }

    private static JsonObject object(Figure figure, List<Integer> frames, Path file, List<String> problems) {
        var object = new JsonObject();
        object.addProperty("file", file.toAbsolutePath().toString());
        object.addProperty("exercise", figure.exercise());
        object.addProperty("build", figure.build().name());
        var drawn = new JsonArray();
        frames.forEach(frame -> drawn.add(frame(figure, frame)));
        object.add("frames", drawn);
        var wrong = new JsonArray();
        problems.forEach(wrong::add);
        object.add("problems", wrong);
        return object;
    }

    private static JsonObject frame(Figure figure, int frame) {
        var object = new JsonObject();
        object.addProperty("frame", frame + 1);
        object.addProperty("caption", figure.caption(frame));
        object.addProperty("alt", figure.alt(frame));
        var steps = new JsonArray();
        figure.steps(frame).forEach(steps::add);
        object.add("steps", steps);
        return object;
    }
}
