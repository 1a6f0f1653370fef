package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Draws texts of several styles on one base line. */
final class Letters {

    private final GC gc;

    Letters(GC gc) {
        this.gc = gc;
    }

    int width(String text, TypeStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        gc.setFont(Theme.font(style));
        return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    /** @return from the top of a line to where its letters stand */
    int ascent(TypeStyle style) {
        gc.setFont(Theme.font(style));
        return gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
    }

    int height(TypeStyle style) {
        gc.setFont(Theme.font(style));
        return gc.getFontMetrics().getHeight();
    }

    String cut(String text, TypeStyle style, int available) {
        return text.isEmpty() ? text : new TextCutter(part -> width(part, style)).cut(text, available);
    }

    /** @param baseLine where the letters stand, in points from the top of the canvas */
    void draw(String text, TypeStyle style, ColorToken color, int x, int baseLine) {
        if (text.isEmpty()) {
            return;
        }
        var top = baseLine - ascent(style);
        gc.setForeground(Theme.color(color));
        gc.drawText(text, x, top, SWT.DRAW_TRANSPARENT);
    }
}
