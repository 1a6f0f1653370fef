package org.motus.ui;

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
 */
public record CellCanvas(GC gc, Rectangle area, Metrics metrics, int lines, boolean right) {

    /** @return the same for another part of the cell */
    public CellCanvas within(Rectangle part) {
        return new CellCanvas(gc, part, metrics, lines, right);
    }
}
