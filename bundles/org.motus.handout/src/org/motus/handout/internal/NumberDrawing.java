package org.motus.handout.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;

import org.w3c.dom.Element;

/** The number of an exercise, large on a tinted ground: what a patient looks for when going from page 1 to a card. */
final class NumberDrawing implements Drawings.Drawing {

    private static final double ROUND = 8;
    /** Room for the line, so that the edge of the box does not cut it. */
    private static final double EDGE = 1.2;

    private final Tokens tokens;
    private final Outlines outlines;

    NumberDrawing(Tokens tokens, Outlines outlines) {
        this.tokens = tokens;
        this.outlines = outlines;
    }

    @Override
    public void draw(Graphics2D g, Element element, double width, double height) {
        var box = new RoundRectangle2D.Double(EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE, ROUND, ROUND);
        g.setColor(tokens.color("tint"));
        g.fill(box);
        g.setColor(tokens.color("hairline"));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(box);
        g.setColor(tokens.color("accent"));
        g.fill(outlines.centered(element.getAttribute("data-text"), height * 0.72, width / 2, height / 2));
    }
}
