package org.motus.ui;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a shape with slanted lines or with dots that end at its edge. Worked out instead of clipped, because a clip by a
 * path leaves stray pixels beside it on some platforms.
 */
final class BodyHatch {

    private static final double FLATNESS = 0.2;

    private final List<double[]> edges = new ArrayList<>();
    private final Shape shape;

    /** @param shape closed, in pixels */
    BodyHatch(Shape shape) {
        this.shape = shape;
        var at = new double[6];
        var start = new double[2];
        var last = new double[2];
        for (var path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            var kind = path.currentSegment(at);
            var to = kind == PathIterator.SEG_CLOSE ? start.clone() : new double[] { at[0], at[1] };
            if (kind == PathIterator.SEG_MOVETO) {
                start = to;
            } else {
                edges.add(new double[] { last[0], last[1], to[0], to[1] });
            }
            last = to;
        }
    }

    /**
     * @param pitch
     *            distance of the lines along the axes
     * @return lines that rise to the right, each as x and y of its two ends. They hang on the canvas and not on the
     *         shape, so that neighbors run on in each other
     */
    List<double[]> lines(double pitch) {
        var box = shape.getBounds2D();
        var lines = new ArrayList<double[]>();
        var first = Math.ceil((box.getMinX() + box.getMinY()) / pitch) * pitch;
        for (var sum = first; sum < box.getMaxX() + box.getMaxY(); sum += pitch) {
            var cuts = cuts(sum);
            for (var index = 0; index + 1 < cuts.size(); index += 2) {
                var from = cuts.get(index);
                var to = cuts.get(index + 1);
                lines.add(new double[] { from, sum - from, to, sum - to });
            }
        }
        return lines;
    }

    /** Where the line of all points with that sum of x and y crosses the edge, from left to right. */
    private List<Double> cuts(double sum) {
        var cuts = new ArrayList<Double>();
        for (var edge : edges) {
            var from = edge[0] + edge[1];
            var to = edge[2] + edge[3];
            if (from < sum != to < sum) {
                cuts.add(edge[0] + (edge[2] - edge[0]) * (sum - from) / (to - from));
            }
        }
        cuts.sort(null);
        return cuts;
    }

    /**
     * @param pitch
     *            distance of the dots
     * @return middles of dots in rows that are offset by half
     */
    List<double[]> dots(double pitch) {
        var box = shape.getBounds2D();
        var dots = new ArrayList<double[]>();
        for (var row = Math.ceil(box.getMinY() / pitch); row * pitch < box.getMaxY(); row++) {
            var shift = row % 2 == 0 ? 0 : pitch / 2;
            for (var x = Math.ceil(box.getMinX() / pitch) * pitch - shift; x < box.getMaxX(); x += pitch) {
                if (shape.contains(x, row * pitch)) {
                    dots.add(new double[] { x, row * pitch });
                }
            }
        }
        return dots;
    }
}
