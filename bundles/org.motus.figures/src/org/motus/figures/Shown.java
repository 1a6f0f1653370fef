package org.motus.figures;

import static java.util.Objects.requireNonNull;

import org.motus.model.library.Picture;

/** What stands where the picture of an exercise stands. */
public sealed interface Shown {

    /**
     * A drawing of a mannequin.
     *
     * @param figure its frames
     */
    record Drawn(Figure figure) implements Shown {

        /** @param figure its frames */
        public Drawn {
            requireNonNull(figure);
        }
    }

    /**
     * An image of the clinic's own.
     *
     * @param picture its bytes, which are not empty, and its alternative text
     */
    record Image(Picture picture) implements Shown {

        /** @param picture the image */
        public Image {
            requireNonNull(picture);
        }
    }

    /**
     * Nothing that can be shown: a frame with the name takes its place.
     *
     * @param name     of the exercise; may be empty
     * @param sentence why, one sentence
     */
    record Missing(String name, String sentence) implements Shown {

        /** Checks that nothing is missing. */
        public Missing {
            requireNonNull(name);
            requireNonNull(sentence);
        }
    }
}
