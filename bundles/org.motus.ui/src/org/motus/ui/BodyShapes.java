package org.motus.ui;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;

/** The paths of one view at one size. They are made once and owned here: dispose this with the widget. */
final class BodyShapes {

    private final BodyFigure figure;
    private final Display display;
    private final double height;
    private final double middle;
    private final double top;
    private final Path outline;
    private final List<Path> lines = new ArrayList<>();
    private final List<Path> dashed = new ArrayList<>();
    private final Map<BodyPlace, Path> places = new HashMap<>();
    private final Map<BodyPlace, BodyHatch> hatches = new HashMap<>();

    /**
     * @param height
     *            height of the body
     * @param middle
     *            where its middle line is
     * @param top
     *            where its head begins
     */
    BodyShapes(Display display, BodyFigure figure, double height, double middle, double top) {
        this.display = display;
        this.figure = figure;
        this.height = height;
        this.middle = middle;
        this.top = top;
        outline = path(figure.outline());
        figure.lines().forEach(line -> (line.dashed() ? dashed : lines).add(path(line.shape())));
        figure.places().forEach(place -> figure.shape(place).ifPresent(shape -> places.put(place, path(shape))));
    }

    private Path path(Shape shape) {
        var path = new Path(display);
        var c = new double[6];
        for (var piece = shape.getPathIterator(null); !piece.isDone(); piece.next()) {
            switch (piece.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(x(c[0]), y(c[1]));
                case PathIterator.SEG_LINETO -> path.lineTo(x(c[0]), y(c[1]));
                case PathIterator.SEG_QUADTO -> path.quadTo(x(c[0]), y(c[1]), x(c[2]), y(c[3]));
                case PathIterator.SEG_CUBICTO -> path.cubicTo(x(c[0]), y(c[1]), x(c[2]), y(c[3]), x(c[4]), y(c[5]));
                default -> path.close();
            }
        }
        return path;
    }

    private float x(double share) {
        return (float) (middle + share * height);
    }

    private float y(double share) {
        return (float) (top + share * height);
    }

    Path outline() {
        return outline;
    }

    List<Path> lines() {
        return lines;
    }

    List<Path> dashed() {
        return dashed;
    }

    Optional<Path> path(BodyPlace place) {
        return Optional.ofNullable(places.get(place));
    }

    /** @return the pattern of a place, worked out once; it covers nothing where the view does not show the place */
    BodyHatch hatch(BodyPlace place) {
        return hatches.computeIfAbsent(place, key -> new BodyHatch(figure.shape(key)
                .map(new AffineTransform(height, 0, 0, height, middle, top)::createTransformedShape)
                .orElseGet(Path2D.Double::new)));
    }

    /** @return a point well inside a place of this view */
    Point anchor(BodyPlace place) {
        var point = figure.anchor(place);
        return new Point(Math.round(x(point.getX())), Math.round(y(point.getY())));
    }

    Rectangle bounds(BodyPlace place) {
        return figure.shape(place).map(Shape::getBounds2D)
                .map(area -> new Rectangle((int) x(area.getX()), (int) y(area.getY()),
                        (int) Math.ceil(area.getWidth() * height) + 1, (int) Math.ceil(area.getHeight() * height) + 1))
                .orElseGet(() -> new Rectangle(0, 0, 0, 0));
    }

    Optional<BodyPlace> at(int pixelX, int pixelY) {
        return figure.at((pixelX - middle) / height, (pixelY - top) / height);
    }

    double height() {
        return height;
    }

    void dispose() {
        outline.dispose();
        lines.forEach(Path::dispose);
        dashed.forEach(Path::dispose);
        places.values().forEach(Path::dispose);
    }
}
