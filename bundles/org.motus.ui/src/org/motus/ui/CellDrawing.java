package org.motus.ui;

import java.util.Objects;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A cell with a small drawing before its words: a mark, an icon, a line of scores.
 *
 * @param drawing
 *            draws into the room it is given
 * @param width
 *            room of the drawing, in design pixels; the whole height of the row is its height
 * @param words
 *            what stands beside it; may be empty
 * @param spoken
 *            all of it in words
 */
public record CellDrawing(Drawing drawing, int width, CellText words, String spoken) implements CellContent {

    private static final int MARK = 17;

    /** Draws into a part of a cell; reads its colors from {@link Theme} each time. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws, and keeps inside the area. */
        void draw(GC gc, Rectangle area);
    }

    /** Checks that nothing is missing. */
    public CellDrawing {
        Objects.requireNonNull(drawing);
        Objects.requireNonNull(words);
        Objects.requireNonNull(spoken);
    }

    /** A drawing with words that say all of it. */
    public static CellDrawing before(Drawing drawing, int width, CellText words) {
        return new CellDrawing(drawing, width, words, words.spoken());
    }

    /**
     * A bar that is filled in part, with its words behind it.
     *
     * @param share
     *            0 to 1; what is outside counts as the nearer end
     * @param width
     *            room of the bar, in design pixels
     */
    public static CellDrawing bar(double share, int width, CellText words) {
        return before((gc, area) -> drawBar(gc, area, Math.clamp(share, 0.0, 1.0)), width, words);
    }

    /** A mark before words, which say what the mark means. */
    public static CellDrawing marked(Mark mark, ColorToken color, CellText words) {
        return before((gc, area) -> {
            var size = Math.min(area.width, area.height) - 1;
            mark.draw(gc, area.x, area.y + (area.height - size) / 2, size, Theme.color(color));
        }, MARK, words);
    }

    @Override
    public String spoken() {
        return spoken;
    }

    @Override
    public void paint(CellCanvas canvas) {
        var area = canvas.area();
        drawing.draw(canvas.gc(), new Rectangle(area.x, area.y, Math.min(area.width, room(canvas)), area.height));
        words.paint(beside(canvas));
    }

    @Override
    public boolean cut(CellCanvas canvas) {
        return words.cut(beside(canvas));
    }

    private int room(CellCanvas canvas) {
        return canvas.metrics().px(width);
    }

    private CellCanvas beside(CellCanvas canvas) {
        var area = canvas.area();
        var left = Math.min(area.width, room(canvas) + canvas.metrics().tight());
        return canvas.within(new Rectangle(area.x + left, area.y, area.width - left, area.height));
    }

    private static void drawBar(GC gc, Rectangle area, double share) {
        var height = Math.max(4, area.height / 5);
        var top = area.y + (area.height - height) / 2;
        gc.setBackground(Theme.color(ColorToken.SUNKEN));
        gc.fillRectangle(area.x, top, area.width, height);
        gc.setBackground(Theme.color(ColorToken.CHART_SESSIONS));
        gc.fillRectangle(area.x, top, (int) Math.round(area.width * share), height);
    }
}
