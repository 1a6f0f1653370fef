package org.motus.ui;

import java.awt.geom.Rectangle2D;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.ImageData;
import org.motus.figures.Drawing;

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

    /** A picture of the clinic's own. */
    record Photo(ImageData data, String alt) implements FigureFace {
    }

    /** Nothing to see: the name of the exercise, and one sentence that says why. */
    record Words(String name, String sentence) implements FigureFace {

        @Override
        public String alt() {
            return sentence.isBlank() ? name : name + ". " + sentence;
        }
    }
}
