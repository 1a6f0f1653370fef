package org.motus.handout.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.w3c.dom.Element;

/**
 * A line from 0 to 10. Numbers to aim for stand white on solid cells, numbers to be careful at on a light ground, and
 * numbers to stop at on hatching, so that nothing rests on color.
 */
final class ScaleDrawing implements Drawings.Drawing {

    private static final int CELLS = Sheet.TOP + 1;
    private static final double HATCH_GAP = 4;

    private final Tokens tokens;
    private final Outlines outlines;

    ScaleDrawing(Tokens tokens, Outlines outlines) {
        this.tokens = tokens;
        this.outlines = outlines;
    }

    @Override
    public void draw(Graphics2D g, Element element, double width, double height) {
        var aim = Span.of(element.getAttribute("data-aim"));
        var amber = Span.of(element.getAttribute("data-amber"));
        int stop = Integer.parseInt(element.getAttribute("data-stop"));
        double cell = (width - 1) / CELLS;
        for (int number = 0; number < CELLS; number++) {
            var box = new Rectangle2D.Double(0.5 + number * cell, 0.5, cell, height - 1);
            boolean solid = aim.holds(number);
            fill(g, box, solid ? tokens.color("accent") : amber.holds(number) ? tokens.color("amber") : Color.WHITE);
            if (number >= stop && !solid) {
                hatch(g, box);
            }
            digit(g, number, box, solid ? tokens.color("onAccent") : tokens.color("ink"), number >= stop && !solid);
        }
        frame(g, width, height, cell);
    }

    private static void fill(Graphics2D g, Rectangle2D box, Color color) {
        g.setColor(color);
        g.fill(box);
    }

    private void digit(Graphics2D g, int number, Rectangle2D box, Color color, boolean halo) {
        double size = Math.min(box.getHeight() * 0.62, box.getWidth() * 0.66);
        var shape = outlines.centered(Integer.toString(number), size, box.getCenterX(), box.getCenterY());
        if (halo) {
            var room = shape.getBounds2D();
            fill(g, new Rectangle2D.Double(room.getX() - 1.5, room.getY() - 1.5, room.getWidth() + 3,
                    room.getHeight() + 3), Color.WHITE);
        }
        g.setColor(color);
        g.fill(shape);
    }

    /** Slanted lines from edge to edge, cut to the box by reckoning, since clipping would swell the file. */
    private void hatch(Graphics2D g, Rectangle2D box) {
        g.setColor(tokens.color("stopHatch"));
        g.setStroke(new BasicStroke(1));
        for (double start = box.getMinX() - box.getHeight() + HATCH_GAP; start < box.getMaxX(); start += HATCH_GAP) {
            double left = Math.max(start, box.getMinX());
            double right = Math.min(start + box.getHeight(), box.getMaxX());
            if (right > left) {
                g.draw(new Line2D.Double(left, box.getMaxY() - (left - start), right, box.getMaxY() - (right - start)));
            }
        }
    }

    private void frame(Graphics2D g, double width, double height, double cell) {
        g.setColor(tokens.color("ink"));
        g.setStroke(new BasicStroke(0.6f));
        for (int number = 1; number < CELLS; number++) {
            double x = 0.5 + number * cell;
            g.draw(new Line2D.Double(x, 0.5, x, height - 0.5));
        }
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Rectangle2D.Double(0.6, 0.6, width - 1.2, height - 1.2));
    }

    /**
     * Some numbers in a row.
     *
     * @param low lowest
     * @param high highest, below low when there are none
     */
    private record Span(int low, int high) {

        static Span of(String text) {
            int dash = text.indexOf('-');
            return dash < 0
                    ? new Span(0, -1)
                    : new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
        }

        boolean holds(int number) {
            return number >= low && number <= high;
        }
    }
}
