package org.motus.ui;

import java.awt.geom.Rectangle2D;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;
import org.motus.figures.Drawing;
import org.motus.model.library.Picture;

/** One frame of what shows an exercise, ready to be painted. */
@NonNullByDefault
public sealed interface FigureFace {

    /** @return what a screen reader says of it */
    String alt();

    /**
     * A drawing.
     *
     * @param window
     *            the part of it that is shown, the same for all frames of an exercise
     */
    record Lines(Drawing drawing, Rectangle2D window) implements FigureFace {

        @Override
        public String alt() {
            return drawing.alt();
        }
    }

    /**
     * A picture of the clinic's own.
     *
     * @param shapes
     *            what it is painted from in any size, null when it is made of dots
     */
    record Photo(ImageData data, String alt, @Nullable Picture shapes) implements FigureFace {
    }

    /** Nothing to see: the name of the exercise, and one sentence that says why. */
    record Words(String name, String sentence) implements FigureFace {

        @Override
        public String alt() {
            return sentence.isBlank() ? name : name + ". " + sentence;
        }
    }
}
