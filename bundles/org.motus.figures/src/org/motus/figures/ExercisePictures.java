package org.motus.figures;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Texts;
import org.motus.model.library.Exercise;
import org.motus.model.library.Picture;

/**
 * Says which picture an exercise shows: its own image before its own figure, and that before the drawing that ships
 * under its id. Safe for use by several threads.
 */
public final class ExercisePictures {

    private final Drawings drawings;
    /** By the bytes themselves; an image is looked at once. */
    private final Map<byte[], Optional<String>> checked = Collections.synchronizedMap(new WeakHashMap<>());
    private final Texts texts = Texts.of(ExercisePictures.class, Locale.getDefault());

    /** @param drawings where drawings come from */
    public ExercisePictures(Drawings drawings) {
        this.drawings = requireNonNull(drawings);
    }

    /** @return where the drawings come from */
    public Drawings drawings() {
        return drawings;
    }

    /**
     * Finds the picture; never throws for what an exercise holds.
     *
     * @param exercise of the library, of a program, or one that is being written
     * @return what to show
     */
    public Shown of(Exercise exercise) {
        var name = words(exercise.getName());
        var picture = exercise.getPicture();
        if (picture != null) {
            return image(name, picture);
        }
        try {
            return drawn(exercise, name);
        } catch (FigureException unusable) {
            return new Shown.Missing(name, unusable.getMessage());
        }
    }

    private Shown image(String name, Picture picture) {
        var content = picture.getContent();
        if (content == null || content.length == 0) {
            return new Shown.Missing(name, texts.get("shown.image", name));
        }
        var problem = checked.computeIfAbsent(content, bytes -> PictureImport.problem(name, picture));
        return problem.isEmpty() ? new Shown.Image(picture) : new Shown.Missing(name, problem.get());
    }

    private Shown drawn(Exercise exercise, String name) {
        var own = words(exercise.getFigure());
        if (!own.isEmpty()) {
            return new Shown.Drawn(drawings.read(name, own));
        }
        var shipped = drawings.figure(words(exercise.getId()));
        return shipped.isPresent()
                ? new Shown.Drawn(shipped.get())
                : new Shown.Missing(name, name.isBlank() ? texts.get("shown.nothing") : texts.get("shown.none", name));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
