package org.motus.handout.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.ExercisePictures;
import org.motus.figures.Figure;
import org.motus.figures.FigureException;
import org.motus.figures.Shown;
import org.motus.model.program.Prescription;

/** Makes ready what the card of an exercise shows, so that no bad picture can stop a handout half way. */
final class PictureReader {

    /** A picture and what is said of it; an image of the clinic's own has no caption and no steps. */
    record Frame(Picture picture, String caption, String alt, List<Integer> steps) {
    }

    /**
     * What a card shows.
     *
     * @param frames none when there is nothing to show
     * @param problem why, one sentence; empty when there is something
     */
    record Cards(List<Frame> frames, String problem) {
    }

    private static final String SVG = "image/svg+xml";
    private static final String JPEG = "image/jpeg";

    private final ExercisePictures pictures;

    PictureReader(ExercisePictures pictures) {
        this.pictures = pictures;
    }

    /** What is shown for an exercise, on the side that was prescribed. */
    Cards of(Prescription prescription, HandoutTexts texts) {
        var exercise = prescription.getExercise();
        var name = Sheet.words(exercise.getName());
        return switch (pictures.of(exercise)) {
            case Shown.Drawn drawn -> drawn(drawn.figure().on(prescription.getSide()));
            case Shown.Image image -> image(image.picture(), name, texts);
            case Shown.Missing missing -> new Cards(List.of(), missing.sentence());
        };
    }

    private Cards drawn(Figure figure) {
        try {
            var frames = new ArrayList<Frame>();
            for (int frame = 0; frame < figure.frames(); frame++) {
                frames.add(new Frame(new DrawnPicture(pictures.drawings().drawing(figure, frame)),
                        figure.caption(frame), figure.alt(frame), figure.steps(frame)));
            }
            return new Cards(frames, "");
        } catch (FigureException undrawable) {
            return new Cards(List.of(), undrawable.getMessage());
        }
    }

    private static Cards image(org.motus.model.library.Picture image, String name, HandoutTexts texts) {
        try {
            var type = Sheet.words(image.getMediaType());
            var picture = type.equals(SVG)
                    ? VectorPicture.read(image.getContent())
                    : RasterPicture.read(image.getContent(), type.equals(JPEG));
            var alt = Sheet.words(image.getAlt());
            return new Cards(List.of(new Frame(picture, "", alt.isEmpty() ? name : alt, List.of())), "");
        } catch (IOException | RuntimeException unreadable) {
            return new Cards(List.of(), texts.text("picture.unreadable", name));
        }
    }
}
