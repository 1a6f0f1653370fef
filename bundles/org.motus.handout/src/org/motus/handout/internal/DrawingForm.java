package org.motus.handout.internal;

import java.awt.Color;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.motus.figures.Drawing;
import org.motus.figures.Drawing.Piece;

/**
 * Writes a drawing as a form of a PDF: real strokes, whole numbers in tenths of the drawing's unit, and each color, pen
 * and tint said only when it changes. A form is stored once, however often it is printed.
 */
final class DrawingForm {

    private static final int TENTHS = 10;
    private static final int WIDTH = (int) Math.round(Drawing.WIDTH * TENTHS);
    private static final int HEIGHT = (int) Math.round(Drawing.HEIGHT * TENTHS);
    private static final int OPAQUE = 255;
    private static final int THOUSAND = 1000;

    private final PDResources resources = new PDResources();
    private final StringBuilder out = new StringBuilder(16 * 1024);
    private final Inks inks;
    private String fill = "";
    private String pen = "";
    private String line = "";
    private int alpha = OPAQUE;

    private DrawingForm(Inks inks) {
        this.inks = inks;
    }

    /**
     * Makes the form.
     *
     * @param document the PDF that it is for
     * @param drawing what is drawn
     * @param inks the color of each tint
     * @return a form of {@link Drawing#WIDTH} by {@link Drawing#HEIGHT}, its origin at the lower left
     */
    static PDFormXObject of(PDDocument document, Drawing drawing, Inks inks) throws IOException {
        var writer = new DrawingForm(inks);
        writer.out.append("1 J 1 j\n");
        drawing.pieces().forEach(writer::piece);
        var content = new ByteArrayInputStream(writer.out.toString().getBytes(StandardCharsets.US_ASCII));
        var form = new PDFormXObject(new PDStream(document, content, COSName.FLATE_DECODE));
        form.setBBox(new PDRectangle(WIDTH, HEIGHT));
        form.setMatrix(Matrix.getScaleInstance(1f / TENTHS, 1f / TENTHS).createAffineTransform());
        form.setResources(writer.resources);
        return form;
    }

    private void piece(Piece piece) {
        var color = inks.color(piece.tint());
        tint(color.getAlpha());
        if (piece.line() == 0) {
            fill = say(fill, ink(color, "rg", "g"));
            path(piece.path().getPathIterator(null));
            out.append(piece.path().getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*\n" : "f\n");
        } else {
            pen = say(pen, ink(color, "RG", "G"));
            line = say(line, pen(piece));
            path(piece.path().getPathIterator(null));
            out.append("S\n");
        }
    }

    private String say(String before, String now) {
        if (!now.equals(before)) {
            out.append(now);
        }
        return now;
    }

    private void tint(int wanted) {
        if (wanted != alpha) {
            alpha = wanted;
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(wanted / (float) OPAQUE);
            state.setStrokingAlphaConstant(wanted / (float) OPAQUE);
            var name = COSName.getPDFName("A" + wanted);
            resources.put(name, state);
            out.append('/').append(name.getName()).append(" gs\n");
        }
    }

    private static String pen(Piece piece) {
        var width = Math.round(piece.line() * TENTHS) + " w";
        var dash = Math.round(piece.dash() * TENTHS);
        return width + (dash == 0 ? " [] 0 d\n" : " [" + dash + " " + Math.round(dash * 6 / 7.0) + "] 0 d\n");
    }

    private static String ink(Color color, String operator, String greyOperator) {
        if (color.getRed() == color.getGreen() && color.getGreen() == color.getBlue()) {
            return share(color.getRed()) + " " + greyOperator + "\n";
        }
        return share(color.getRed()) + " " + share(color.getGreen()) + " " + share(color.getBlue()) + " " + operator
                + "\n";
    }

    private static String share(int value) {
        return value == 0 || value == OPAQUE
                ? Integer.toString(value / OPAQUE)
                : "." + Integer.toString(THOUSAND + Math.round(value * THOUSAND / (float) OPAQUE)).substring(1);
    }

    private void path(PathIterator walk) {
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (; !walk.isDone(); walk.next()) {
            switch (walk.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(at, 2, "m\n");
                case PathIterator.SEG_LINETO -> points(at, 2, "l\n");
                case PathIterator.SEG_QUADTO -> curve(x, y, at);
                case PathIterator.SEG_CUBICTO -> points(at, 6, "c\n");
                default -> out.append("h\n");
            }
            var last = lastPoint(walk, at);
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
    }

    private static int lastPoint(PathIterator walk, double[] at) {
        return switch (walk.currentSegment(at)) {
            case PathIterator.SEG_CLOSE -> -1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
        };
    }

    /** PDF has no curve with one control point: two are laid two thirds of the way to it. */
    private void curve(double x, double y, double[] at) {
        points(new double[] { x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3] }, 6, "c\n");
    }

    private void points(double[] at, int numbers, String operator) {
        for (int i = 0; i < numbers; i += 2) {
            out.append(Math.round(at[i] * TENTHS)).append(' ').append(HEIGHT - Math.round(at[i + 1] * TENTHS))
                    .append(' ');
        }
        out.append(operator);
    }
}
