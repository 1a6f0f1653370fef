package org.motus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.motus.figures.Figure;
import org.motus.figures.Shown;

/** Finds what the command draw is to draw. */
final class DrawnFigures {

    private final Session session;

    DrawnFigures(Session session) {
        this.session = session;
    }

    Figure ofExercise(String id) throws Refusal {
        var exercise = session.care().library().exercise(id)
                .orElseThrow(() -> new Refusal(session.texts().get("draw.noexercise", id)));
        return switch (session.care().pictures().of(exercise)) {
            case Shown.Drawn drawn -> drawn.figure();
            case Shown.Image image -> throw new Refusal(session.texts().get("draw.image", id));
            case Shown.Missing missing -> throw new Refusal(missing.sentence());
        };
    }

    /** @throws org.motus.figures.FigureException when the text is no figure, with one sentence that names the line */
    Figure ofFile(Path file) throws Refusal {
        try {
            return session.care().pictures().drawings().read(String.valueOf(file.getFileName()),
                    Files.readString(file));
        } catch (IOException unreadable) {
            throw new Refusal(session.texts().get("draw.file", file));
        }
    }
}
