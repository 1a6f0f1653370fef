package org.motus.handout.internal;

import java.awt.Color;

import org.motus.figures.Tint;

/** The color of each tint of a drawing on paper. */
enum Inks {
    /** As the drawings were made. */
    COLOR {
        @Override
        Color color(Tint tint) {
            return new Color(tint.color(), true);
        }
    },
    /** For a printer without color: each tint as bright as it was; what moves and what should be felt is black. */
    BLACK_AND_WHITE {
        @Override
        Color color(Tint tint) {
            var color = new Color(tint.color(), true);
            var grey = tint == Tint.ACCENT || tint == Tint.INK ? 0 : brightness(color);
            return new Color(grey, grey, grey, color.getAlpha());
        }
    };

    abstract Color color(Tint tint);

    /** How bright a color is for the eye, 0 to 255. */
    static int brightness(Color color) {
        return (int) Math.round(.2126 * color.getRed() + .7152 * color.getGreen() + .0722 * color.getBlue());
    }
}
