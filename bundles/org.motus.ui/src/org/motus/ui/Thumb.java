package org.motus.ui;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.motus.figures.Drawing;
import org.motus.figures.Tint;

/**
 * An exercise in the size of a stamp: where it begins, and what tells most about it, both in one window that leaves out
 * the empty ground around them. The clock is left out too; nobody could read it.
 */
record Thumb(Drawing start, Drawing telling, Rectangle2D window) {

    /** Nothing is enlarged more than that, so that a person keeps a size among the others. */
    private static final double MOST = 1.9;
    private static final double MARGIN = 12;
    private static final Set<Tint> CLOCK = EnumSet.of(Tint.CLOCK, Tint.WORDS);

    static Thumb of(Drawing start, Drawing telling) {
        var first = withoutClock(start);
        var second = withoutClock(telling);
        return new Thumb(first, second, window(first, second));
    }

    private static Drawing withoutClock(Drawing drawing) {
        return new Drawing(drawing.pieces().stream().filter(piece -> !CLOCK.contains(piece.tint())).toList(),
                drawing.alt());
    }

    /** @return what both need, in the proportions of a drawing; white that only hides something needs no room */
    private static Rectangle2D window(Drawing first, Drawing second) {
        var needed = Stream.of(first, second).flatMap(drawing -> drawing.pieces().stream())
                .filter(piece -> piece.tint() != Tint.PAPER).map(piece -> piece.path().getBounds2D())
                .reduce(Rectangle2D::createUnion)
                .orElseGet(() -> new Rectangle2D.Double(0, 0, Drawing.WIDTH, Drawing.HEIGHT));
        var scale = Math.max((needed.getWidth() + 2 * MARGIN) / Drawing.WIDTH,
                Math.max((needed.getHeight() + 2 * MARGIN) / Drawing.HEIGHT, 1 / MOST));
        var width = Drawing.WIDTH * scale;
        var height = Drawing.HEIGHT * scale;
        return new Rectangle2D.Double(needed.getCenterX() - width / 2, needed.getCenterY() - height / 2, width, height);
    }
}
