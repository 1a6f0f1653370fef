package org.motus.ui;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.motus.figures.Drawing;
import org.motus.figures.Tint;

/**
 * An exercise in the size of a stamp: where it begins, and what tells most about it. The clock is left out; nobody could
 * read it.
 *
 * @param both
 *            the window of the two where they stand beside each other
 * @param alone
 *            the window of what tells most, where it stands alone
 */
record Thumb(Drawing start, Drawing telling, Rectangle2D both, Rectangle2D alone) {

    private static final Set<Tint> CLOCK = EnumSet.of(Tint.CLOCK, Tint.WORDS);

    static Thumb of(Drawing start, Drawing telling) {
        var first = withoutClock(start);
        var second = withoutClock(telling);
        return new Thumb(first, second, window(List.of(first, second)), window(List.of(second)));
    }

    private static Drawing withoutClock(Drawing drawing) {
        return new Drawing(drawing.pieces().stream().filter(piece -> !CLOCK.contains(piece.tint())).toList(),
                drawing.alt());
    }

    private static Rectangle2D window(List<Drawing> drawings) {
        return FigureWindow.proportioned(FigureWindow.of(drawings));
    }
}
