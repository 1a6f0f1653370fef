package org.motus.ui;

import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a cell is drawn.
 *
 * @param gc
 *            draws; who changes its colors or font need not put them back
 * @param area
 *            the cell without its padding
 * @param metrics
 *            sizes
 * @param lines
 *            lines of text that fit, 1 or more
 * @param right
 *            true in a column of numbers
 * @param heights
 *            height of a line in each style
 */
public record CellCanvas(GC gc, Rectangle area, Metrics metrics, int lines, boolean right,
        ToIntFunction<TypeStyle> heights) {

    /** @return the same for another part of the cell */
    public CellCanvas within(Rectangle part) {
        return new CellCanvas(gc, part, metrics, lines, right, heights);
    }
}
