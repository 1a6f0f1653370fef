package org.motus.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/**
 * How large words are in a font. The bars ask at each change of a page for the same few words, and the windowing system
 * takes its time for each. UI thread only.
 */
public final class TextSizes {

    private static final String KEY = "org.motus.ui.textsizes";
    private static final int KEPT = 500;

    private record Words(String text, Font font) {
    }

    private final Display display;
    private final Map<Words, Point> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Words, Point> eldest) {
            return size() > KEPT;
        }
    };

    private TextSizes(Display display) {
        this.display = display;
    }

    /** @return the sizes of this display */
    public static TextSizes of(Display display) {
        if (display.getData(KEY) instanceof TextSizes sizes) {
            return sizes;
        }
        var sizes = new TextSizes(display);
        display.setData(KEY, sizes);
        return sizes;
    }

    /** @return width of the words, and height of a line also where there are none, in points */
    public Point of(String text, Font font) {
        var size = known.computeIfAbsent(new Words(text, font), this::measure);
        return new Point(size.x, size.y);
    }

    private Point measure(Words words) {
        var gc = new GC(display);
        try {
            gc.setFont(words.font());
            return new Point(words.text().isEmpty() ? 0 : gc.textExtent(words.text()).x,
                    gc.getFontMetrics().getHeight());
        } finally {
            gc.dispose();
        }
    }
}
