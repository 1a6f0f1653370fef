package org.motus.library.internal;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;
import org.motus.library.BodyRegion;
import org.motus.library.BodyView;
import org.motus.model.clinic.Side;

/** One view of the body chart, laid out: both halves, each region cut by the outline. */
public final class BodyDrawing {

    private final BodyView view;
    private final Path2D.Double outline;
    private final List<BodyFigure.Line> lines = new ArrayList<>();
    private final Map<BodyPlace, Path2D.Double> shapes = new LinkedHashMap<>();
    private final Map<BodyPlace, Point2D> anchors = new ConcurrentHashMap<>();

    private BodyDrawing(BodyView view, BodyFile file) {
        this.view = view;
        outline = outline(file.entries("outline", view).stream().flatMap(entry -> entry.points().stream()).toList());
        file.entries("line", view).forEach(entry -> lines(entry, false));
        file.entries("dashed", view).forEach(entry -> lines(entry, true));
        var regions = new HashMap<String, BodyFile.Entry>();
        file.entries("region", view).forEach(entry -> regions.put(entry.id(), entry));
        var body = new Area(outline);
        file.regions().stream().filter(region -> region.views().contains(view))
                .forEach(region -> shape(region, regions.get(region.id()).points(), body));
    }

    /** @return the drawing of a view */
    public static BodyDrawing of(BodyView view) {
        return new BodyDrawing(view, BodyFile.standard());
    }

    private static Path2D.Double outline(List<CurvePoint> half) {
        // The first and the last point lie on the middle line: each is there once.
        var other = half.subList(1, half.size() - 1).reversed().stream().map(CurvePoint::mirrored);
        return Curve.closed(Stream.concat(half.stream(), other).toList());
    }

    private void lines(BodyFile.Entry entry, boolean dashed) {
        lines.add(new BodyFigure.Line(Curve.open(entry.points()), dashed));
        if (entry.points().stream().anyMatch(point -> point.x() != 0)) {
            lines.add(new BodyFigure.Line(Curve.open(entry.points().stream().map(CurvePoint::mirrored).toList()),
                    dashed));
        }
    }

    private void shape(BodyRegion region, List<CurvePoint> points, Area body) {
        for (var side : List.of(Side.RIGHT, Side.LEFT)) {
            var mirrored = side(1) != side;
            var half = new Area(Curve.closed(mirrored ? points.stream().map(CurvePoint::mirrored).toList() : points));
            half.intersect(body);
            shapes.put(new BodyPlace(region, side), new Path2D.Double(half));
        }
    }

    /** @return the closed outline */
    public Shape outline() {
        return outline;
    }

    /** @return the quiet lines */
    public List<BodyFigure.Line> lines() {
        return List.copyOf(lines);
    }

    /** @return the places, from the head down */
    public List<BodyPlace> places() {
        return List.copyOf(shapes.keySet());
    }

    /** @return the shape of a place, or empty */
    public Optional<Shape> shape(BodyPlace place) {
        return Optional.ofNullable(shapes.get(place));
    }

    /** @return a point well inside a shape: its centroid, or the middle of the widest part at that height */
    public Point2D anchor(BodyPlace place) {
        return anchors.computeIfAbsent(place, key -> InnerPoint.of(shapes.get(key)));
    }

    /** @return the place whose shape holds a point, or empty */
    public Optional<BodyPlace> at(double x, double y) {
        return shapes.entrySet().stream().filter(entry -> entry.getValue().contains(x, y)).map(Map.Entry::getKey)
                .findFirst();
    }

    /** @return the patient's side at a distance from the middle */
    public Side side(double x) {
        return (x >= 0) == (view == BodyView.BACK) ? Side.RIGHT : Side.LEFT;
    }
}
