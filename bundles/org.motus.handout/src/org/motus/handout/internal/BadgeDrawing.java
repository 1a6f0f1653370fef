package org.motus.handout.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.w3c.dom.Element;

/** Three bars of growing height, filled from the left. */
final class BadgeDrawing implements Drawings.Drawing {

    private static final int BARS = 3;
    private static final double GAP = 2.5;

    private final Tokens tokens;

    BadgeDrawing(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void draw(Graphics2D g, Element element, double width, double height) {
        int filled = Integer.parseInt(element.getAttribute("data-bars"));
        double bar = (width - 1 - GAP * (BARS - 1)) / BARS;
        g.setStroke(new BasicStroke(1));
        for (int i = 0; i < BARS; i++) {
            double tall = (height - 1) * (i + 1.5) / (BARS + 0.5);
            var box = new Rectangle2D.Double(0.5 + i * (bar + GAP), height - 0.5 - tall, bar, tall);
            g.setColor(tokens.color("accent"));
            if (i < filled) {
                g.fill(box);
            }
            g.draw(box);
        }
    }
}
