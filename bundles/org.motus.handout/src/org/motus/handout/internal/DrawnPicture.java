package org.motus.handout.internal;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import org.motus.figures.Drawing;
import org.motus.figures.Tint;

/**
 * A frame of a figure.
 *
 * @param drawing its geometry
 */
record DrawnPicture(Drawing drawing) implements Picture {

    /** The person, what is held, and where it goes: not the ground, the walls and the clock. */
    private static final Set<Tint> MATTER = EnumSet.of(Tint.SKIN, Tint.FAR_SKIN, Tint.SHIRT, Tint.FAR_SHIRT,
            Tint.SHORTS, Tint.FAR_SHORTS, Tint.HAIR, Tint.GREY_HAIR, Tint.SHOE, Tint.FAR_SHOE, Tint.ACCENT, Tint.PROP,
            Tint.STRAP, Tint.BAND, Tint.NOODLE);
    private static final double RIM = 12;
    /** What stands beside a clock, as a share of its width. */
    private static final double WORDS = 2.5;

    @Override
    public double shape() {
        return Drawing.WIDTH / Drawing.HEIGHT;
    }

    @Override
    public Rectangle2D.Double full() {
        var seen = bounds(EnumSet.complementOf(EnumSet.of(Tint.PAPER)));
        return shares(new Rectangle2D.Double(0, seen.y, Drawing.WIDTH, seen.height));
    }

    @Override
    public Rectangle2D.Double middle() {
        var seen = bounds(MATTER);
        var clock = bounds(EnumSet.of(Tint.CLOCK));
        var side = clock.width * WORDS;
        var words = new Rectangle2D.Double(clock.x - side, clock.y, clock.width + 2 * side, clock.height);
        if (!clock.isEmpty() && seen.intersects(words)) {
            seen.add(words);
        }
        return shares(seen);
    }

    private Rectangle2D.Double bounds(Set<Tint> tints) {
        var seen = new Rectangle2D.Double();
        for (var piece : drawing.pieces()) {
            if (tints.contains(piece.tint())) {
                var bounds = piece.path().getBounds2D();
                seen.setRect(seen.isEmpty() ? bounds : seen.createUnion(bounds));
            }
        }
        return seen;
    }

    private static Rectangle2D.Double shares(Rectangle2D.Double seen) {
        if (seen.isEmpty()) {
            return new Rectangle2D.Double(0, 0, 1, 1);
        }
        double left = Math.max(0, seen.x - RIM);
        double top = Math.max(0, seen.y - RIM);
        double right = Math.min(Drawing.WIDTH, seen.getMaxX() + RIM);
        double bottom = Math.min(Drawing.HEIGHT, seen.getMaxY() + RIM);
        return new Rectangle2D.Double(left / Drawing.WIDTH, top / Drawing.HEIGHT, (right - left) / Drawing.WIDTH,
                (bottom - top) / Drawing.HEIGHT);
    }

    @Override
    public void print(Page page, Rectangle2D.Double box) throws IOException {
        page.forms().print(page.device(), drawing, document -> DrawingForm.of(document, drawing, page.inks()),
                Drawing.WIDTH, Drawing.HEIGHT, box);
    }
}
