package org.motus.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.function.Function;

/** Paints drawings to Java's own graphics: pictures, and PDF through it. */
public final class DrawingPainter {

    private final Function<Tint, Color> colors;

    /** The colors of white paper. */
    public DrawingPainter() {
        this(tint -> new Color(tint.color(), true));
    }

    /** @param colors the color of each tint */
    public DrawingPainter(Function<Tint, Color> colors) {
        this.colors = Objects.requireNonNull(colors);
    }

    /**
     * Paints with the upper left corner at the origin.
     *
     * @param drawing  what to paint
     * @param graphics where; its color, stroke and transform are as before afterwards
     * @param width    width of the window there; the height follows
     */
    public void paint(Drawing drawing, Graphics2D graphics, double width) {
        var own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.scale(width / Drawing.WIDTH, width / Drawing.WIDTH);
            own.clip(new Rectangle2D.Double(0, 0, Drawing.WIDTH, Drawing.HEIGHT));
            for (var piece : drawing.pieces()) {
                own.setColor(colors.apply(piece.tint()));
                if (piece.line() == 0) {
                    own.fill(piece.path());
                } else {
                    own.setStroke(stroke(piece));
                    own.draw(piece.path());
                }
            }
        } finally {
            own.dispose();
        }
    }

    private static BasicStroke stroke(Drawing.Piece piece) {
        var dash = (float) piece.dash();
        return dash == 0
                ? new BasicStroke((float) piece.line(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) piece.line(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                        new float[] { dash, dash * 6 / 7 }, 0);
    }
}
