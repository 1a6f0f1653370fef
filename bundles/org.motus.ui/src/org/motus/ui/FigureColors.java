package org.motus.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.motus.figures.Tint;

/**
 * The colors in which drawings of exercises stand on a screen. On a light ground they are those of white paper. On a dark
 * one the person keeps them, so that it is the same person as on the handout, and what stands around takes the colors of
 * the theme.
 */
final class FigureColors {

    private static final int HALF = 128;
    private static final int ALPHA_SHIFT = 24;
    private static final int RED_SHIFT = 16;
    private static final int GREEN_SHIFT = 8;
    private static final int BYTE = 0xff;

    private final Map<Tint, Color> colors = new EnumMap<>(Tint.class);
    private final @Nullable RGB ground;

    private FigureColors(@Nullable RGB ground, Function<Tint, Color> color) {
        this.ground = ground;
        for (var tint : Tint.values()) {
            colors.put(tint, color.apply(tint));
        }
    }

    /** @return the colors for the theme of this moment */
    static FigureColors now() {
        var ground = Theme.color(ColorToken.SURFACE).getRGB();
        return new FigureColors(ground, dark(ground) ? FigureColors::onDark : FigureColors::onPaper);
    }

    /** @return the colors of white paper, whatever the theme */
    static FigureColors paper() {
        return new FigureColors(null, FigureColors::onPaper);
    }

    /** @return true while these are the colors of the theme, or those of paper */
    boolean fresh() {
        var own = ground;
        return own == null || own.equals(Theme.color(ColorToken.SURFACE).getRGB());
    }

    Color of(Tint tint) {
        return colors.get(tint);
    }

    private static boolean dark(RGB ground) {
        return (ground.red + ground.green + ground.blue) / 3 < HALF;
    }

    private static Color onPaper(Tint tint) {
        var color = tint.color();
        return new Color(color >> RED_SHIFT & BYTE, color >> GREEN_SHIFT & BYTE, color & BYTE,
                color >> ALPHA_SHIFT & BYTE);
    }

    private static Color onDark(Tint tint) {
        return switch (tint) {
            case PAPER -> Theme.color(ColorToken.SURFACE);
            case WORDS -> Theme.color(ColorToken.TEXT);
            case INK -> Theme.color(ColorToken.SUNKEN);
            case FAR_INK, MAT, PROP, REVEAL -> Theme.color(ColorToken.LINE);
            case FAR_PROP, WALL -> Theme.color(ColorToken.BODY);
            case HAIR, FAR_SHOE, GHOST -> Theme.color(ColorToken.CONTROL);
            case SHOE, PROP_INK -> Theme.color(ColorToken.TEXT3);
            case CLOCK -> Theme.color(ColorToken.CONTROL);
            case ACCENT -> Theme.color(ColorToken.WARN);
            default -> onPaper(tint);
        };
    }
}
