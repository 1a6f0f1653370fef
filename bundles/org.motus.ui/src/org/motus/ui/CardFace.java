package org.motus.ui;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Where the parts of one card are, and what of its texts fits. */
record CardFace(Parts parts, String title, String line, String change) {

    /**
     * Places in points, as the card itself.
     *
     * @param drawings
     *            the places of the drawings, at most two; none when the card is too narrow
     * @param text
     *            left edge of name and line
     * @param mark
     *            left edge of the mark behind the name
     * @param right
     *            right edge of number and change
     */
    record Parts(Rectangle card, List<Rectangle> drawings, int text, int mark, int right, int upper, int lower) {
    }

    /** @return true when something of the card is not shown whole */
    boolean cuts(CardItem item) {
        return !title.equals(item.title().strip()) || !line.equals(item.line().strip())
                || !change.equals(item.change().strip());
    }
}
