package org.motus.figures.internal;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Looks for an empty place in a picture. */
final class Room {

    private static final double[] ACROSS = { 1, 0, .8, .2, .6, .4 };
    private static final int ROWS = 9;

    private Room() {
    }

    /**
     * @param wide width of what is to be placed
     * @param r    half its height, and how far its origin is from its left end
     * @return the origin: near a corner above if there is room, otherwise where least is covered
     */
    static double[] find(Rectangle2D window, double wide, double r, List<Rectangle2D> busy) {
        var margin = .035 * window.getWidth();
        var best = new double[] { window.getMaxX() - margin - wide + r, window.getMaxY() - margin - r };
        var least = Integer.MAX_VALUE;
        for (var row = 0; row < ROWS; row++) {
            for (var across : ACROSS) {
                var left = window.getMinX() + margin + across * (window.getWidth() - 2 * margin - wide);
                var middle = window.getMaxY() - margin - r - row * (window.getHeight() - 2 * margin - 2 * r) / ROWS;
                var place = new Rectangle2D.Double(left - margin / 2, middle - r - margin / 2, wide + margin,
                        2 * r + margin);
                var covered = (int) busy.stream().filter(place::intersects).count();
                if (covered < least) {
                    least = covered;
                    best = new double[] { left + r, middle };
                }
            }
        }
        return best;
    }
}
