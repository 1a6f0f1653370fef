package org.motus.figures;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Objects;

/**
 * A figure as plain geometry: pieces in the order of painting, in a window of {@link #WIDTH} by {@link #HEIGHT} with the
 * origin at the upper left.
 *
 * @param pieces what to paint, first things first
 * @param alt    what a screen reader says; may be empty for a drawing that is not from a figure
 */
public record Drawing(List<Piece> pieces, String alt) {

    public static final double WIDTH = 1000;
    public static final double HEIGHT = 667;

    /**
     * A path that is filled, or drawn with round caps and joins.
     *
     * @param path in the units of the window; not to be changed
     * @param tint what it is
     * @param line width of the pen, 0 when the path is filled
     * @param dash length of a dash, 0 for a whole line; gaps are 6/7 of it
     */
    public record Piece(Path2D.Double path, Tint tint, double line, double dash) {

        public Piece {
            Objects.requireNonNull(path);
            Objects.requireNonNull(tint);
        }
    }

    public Drawing {
        pieces = List.copyOf(pieces);
        Objects.requireNonNull(alt);
    }
}
