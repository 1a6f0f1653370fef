package org.motus.ui;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * Sizes of the design in SWT points, grown with the text. SWT itself applies the zoom of the monitor; this class applies
 * the height that body text really has, so that a row never cuts its letters.
 */
public final class Metrics {

    /** Line height of body text for which the sizes of the design are drawn, in pixels at 100 %. */
    private static final double DESIGN_LINE = 20.0;
    private static final int DESIGN_WIDTH = 1200;

    /** Screens ask for sizes at each layout; measuring the font each time would be a good part of it. */
    private static final String KEY = "org.motus.ui.metrics";

    private record Measured(Font font, Metrics metrics) {
    }

    private final double scale;

    private Metrics(double scale) {
        this.scale = scale;
    }

    /** @return sizes for the body font of this display; UI thread only */
    public static Metrics of(Display display) {
        var font = Theme.font(TypeStyle.BODY);
        if (display.getData(KEY) instanceof Measured known && known.font().equals(font)) {
            return known.metrics();
        }
        var metrics = of(lineHeight(display, font));
        display.setData(KEY, new Measured(font, metrics));
        return metrics;
    }

    /**
     * @param bodyLine
     *            height of a line of body text in points, more than 0
     * @return sizes for that text; never smaller than the design's
     */
    public static Metrics of(int bodyLine) {
        return new Metrics(Math.max(1.0, bodyLine / DESIGN_LINE));
    }

    private static int lineHeight(Display display, Font font) {
        var gc = new GC(display);
        try {
            gc.setFont(font);
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    /**
     * @param size
     *            size in the design, in pixels at 100 %
     * @return the size for this text
     */
    public int px(int size) {
        return (int) Math.round(size * scale);
    }

    /** @return true when a display shows less, at this text, than the 1200 pixels that the screens are drawn for */
    public boolean narrow(Display display) {
        return display.getPrimaryMonitor().getClientArea().width < px(DESIGN_WIDTH);
    }

    /** @return hairline gap, 4 in the design */
    public int tight() {
        return px(4);
    }

    /** @return gap between related things, 8 in the design */
    public int gap() {
        return px(8);
    }

    /** @return gap between groups, 12 in the design */
    public int group() {
        return px(12);
    }

    /** @return gap between sections, 16 in the design */
    public int section() {
        return px(16);
    }

    /** @return margin of a page, 24 in the design */
    public int page() {
        return px(24);
    }

    /** @return height of a button or field, 30 in the design */
    public int control() {
        return px(30);
    }

    /**
     * @param lines
     *            lines of body text in a table row, 1 or more
     * @return height of the row: 50 for two lines in the design
     */
    public int row(int lines) {
        return px(lines * (int) DESIGN_LINE + 10);
    }
}
