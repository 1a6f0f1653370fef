package org.motus.ui;

/** What stands in one cell of a {@link DataTable}: words, or a drawing with its words. */
public interface CellContent {

    /** @return all of it in one line, for screen readers, search and tool tips */
    String spoken();

    /** Draws it. Called for each visible cell at each repaint: quick, and without resources of its own. */
    void paint(CellCanvas canvas);

    /** @return true when the cell is too small for all of it; then a tool tip shows what is spoken */
    default boolean cut(CellCanvas canvas) {
        return false;
    }
}
