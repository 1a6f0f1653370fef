package org.motus.figures;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.motus.figures.internal.Geometry;
import org.motus.figures.internal.Kept;
import org.motus.library.Texts;

/**
 * The figures that ship with the product, and the drawings of any figure: as they were computed when the product was
 * built where that is possible, else computed once and kept for a while. Safe for use by several threads; make one and
 * keep it, since what it has read is its own.
 */
public final class Drawings {

    /** The most characters a text of a figure may have; the shipped ones have about 2,000. */
    static final int LONGEST = 60_000;

    private static final int KEPT = 160;
    private static final Pattern ID = Pattern.compile("[A-Z]{1,8}-[0-9]{1,8}");

    /** What decides how a drawing looks. */
    private record Pose(String text, Build build, boolean mirrored, int frame) {
    }

    private final Kept<String, Optional<String>> texts = new Kept<>(KEPT);
    private final Kept<String, Figure> figures = new Kept<>(KEPT);
    private final Kept<String, Optional<Geometry>> geometries = new Kept<>(KEPT);
    private final Kept<Pose, Drawing> drawings = new Kept<>(KEPT);
    private final Texts sentences = Texts.of(Drawings.class, Locale.getDefault());

    private Drawings() {
    }

    /** @return the drawings of this product, with nothing read yet */
    public static Drawings shipped() {
        return new Drawings();
    }

    /**
     * @param exerciseId id of an exercise, any text
     * @return the text of the figure that ships for it; empty when none does
     */
    public Optional<String> text(String exerciseId) {
        return ID.matcher(exerciseId).matches()
                ? texts.get(exerciseId, () -> resource("/figures/" + exerciseId + ".figure")
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /**
     * @param exerciseId id of an exercise, any text
     * @return the figure that ships for it; empty when none does
     */
    public Optional<Figure> figure(String exerciseId) {
        return text(exerciseId).map(text -> read(exerciseId, text));
    }

    /**
     * Reads a figure, or remembers that it was read.
     *
     * @param name what the text is called in a sentence about it, for example the name of the exercise
     * @param text the text of the figure
     * @throws FigureException when it cannot be used; the message is one sentence
     */
    public Figure read(String name, String text) {
        if (text.length() > LONGEST) {
            throw new FigureException(sentences.get("figure.long", name, LONGEST));
        }
        return figures.get(text, () -> Figure.read(name, text));
    }

    /**
     * The drawing of a frame. Takes a millisecond for a shipped pose and some dozen for another one; none when it was
     * asked for not long ago.
     *
     * @param figure a figure, mirrored or not, of any build
     * @param frame  from 0
     * @throws FigureException when the pose cannot be drawn; the message is one sentence
     */
    public Drawing drawing(Figure figure, int frame) {
        var pose = new Pose(figure.text(), figure.build(), figure.isTurned(), requireFrame(figure, frame));
        return drawings.get(pose, () -> make(figure, frame));
    }

    private Drawing make(Figure figure, int frame) {
        var shipped = figure.hasOwnBuild() ? geometry(figure) : Optional.<Geometry>empty();
        if (shipped.isPresent()) {
            return shipped.get().drawing(frame, figure.isTurned(), figure.alt(frame));
        }
        try {
            return Geometry.rounded(figure.draw(frame));
        } catch (ArithmeticException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            var failure = new FigureException(sentences.get("figure.undrawable", figure.exercise(), frame + 1));
            failure.initCause(e);
            throw failure;
        }
    }

    /** What was computed from this very text; the text of an older product, or one's own, has none. */
    private Optional<Geometry> geometry(Figure figure) {
        var id = figure.exercise();
        return ID.matcher(id).matches()
                ? geometries.get(id, () -> resource(Geometry.place(id)).flatMap(Geometry::read))
                        .filter(geometry -> geometry.isOf(figure.text()))
                : Optional.empty();
    }

    private static int requireFrame(Figure figure, int frame) {
        if (frame < 0 || frame >= requireNonNull(figure).frames()) {
            throw new IllegalArgumentException("a figure of " + figure.frames() + " frames has no frame " + frame);
        }
        return frame;
    }

    private static Optional<byte[]> resource(String place) {
        try (var in = Drawings.class.getResourceAsStream(place)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
