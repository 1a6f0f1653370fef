package org.motus.handout.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

import org.w3c.dom.Element;

/** The few signs of the handout, each drawn on a field of 24 by 24 and stretched to its box without bending. */
final class Icons {

    private static final double FIELD = 24;

    private final Tokens tokens;

    Icons(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A solid octagon with an exclamation mark. */
    void stop(Graphics2D g, Element element, double width, double height) {
        fit(g, width, height);
        g.setColor(tokens.color("stop"));
        g.fill(polygon(7.5, 1, 16.5, 1, 23, 7.5, 23, 16.5, 16.5, 23, 7.5, 23, 1, 16.5, 1, 7.5));
        g.setColor(Color.WHITE);
        g.fill(new RoundRectangle2D.Double(10.4, 5, 3.2, 9, 3.2, 3.2));
        g.fill(new Ellipse2D.Double(10.2, 15.8, 3.6, 3.6));
    }

    /** A triangle with an exclamation mark. */
    void caution(Graphics2D g, Element element, double width, double height) {
        fit(g, width, height);
        pen(g, 2.2f);
        g.draw(polygon(12, 3, 22.5, 21.5, 1.5, 21.5));
        g.draw(new Line2D.Double(12, 10, 12, 14.5));
        g.fill(new Ellipse2D.Double(10.7, 16.8, 2.6, 2.6));
    }

    /** A rising sun. */
    void morning(Graphics2D g, Element element, double width, double height) {
        fit(g, width, height);
        pen(g, 2.2f);
        g.draw(new Arc2D.Double(6, 11, 12, 12, 0, 180, Arc2D.OPEN));
        g.draw(new Line2D.Double(1.5, 19.5, 22.5, 19.5));
        g.draw(new Line2D.Double(12, 3, 12, 7));
        g.draw(new Line2D.Double(3.5, 8, 6, 10.4));
        g.draw(new Line2D.Double(20.5, 8, 18, 10.4));
    }

    /** The sign of the product: a spine on a rounded square. */
    void logo(Graphics2D g, Element element, double width, double height) {
        fit(g, width, height);
        g.setColor(tokens.color("accent"));
        g.fill(new RoundRectangle2D.Double(0, 0, FIELD, FIELD, 6, 6));
        var spine = new Path2D.Double();
        spine.moveTo(11, 4.5);
        spine.curveTo(9.5, 8, 15, 10.5, 14, 14);
        spine.curveTo(13.3, 16.5, 11.5, 17.5, 12, 19.5);
        pen(g, 2.6f);
        g.setColor(tokens.color("onAccent"));
        g.draw(spine);
    }

    private void pen(Graphics2D g, float width) {
        g.setColor(tokens.color("ink"));
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private static void fit(Graphics2D g, double width, double height) {
        double scale = Math.min(width, height) / FIELD;
        g.translate((width - FIELD * scale) / 2, (height - FIELD * scale) / 2);
        g.scale(scale, scale);
    }

    private static Path2D polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
