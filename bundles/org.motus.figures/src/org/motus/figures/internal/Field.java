package org.motus.figures.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Distances to a flat shape on a grid, minus inside. Shapes are united by the least distance; the outline is where the
 * distance is nothing. Far cheaper than uniting paths, and never at a loss with nearly equal edges.
 */
final class Field {

    /** Grid of the body: a third of a contour line. */
    static final double STEP = .0036;
    private static final float FAR = 1e3f;
    private static final int REACH = 3;

    private final double left;
    private final double low;
    private final double step;
    private final int columns;
    private final int rows;
    private final float[] distance;

    Field(Rectangle2D around, double step) {
        this.step = step;
        left = around.getMinX() - 4 * step;
        low = around.getMinY() - 4 * step;
        columns = (int) Math.ceil(around.getWidth() / step) + 9;
        rows = (int) Math.ceil(around.getHeight() / step) + 9;
        distance = new float[Measures.cells(columns, rows)];
        Arrays.fill(distance, FAR);
    }

    /** @return the flat shape of cones as a camera sees them */
    static Field of(Camera camera, List<Cone> cones, double step) {
        var field = new Field(bounds(camera, cones), step);
        cones.forEach(cone -> field.add(camera, cone));
        return field;
    }

    static Rectangle2D bounds(Camera camera, List<Cone> cones) {
        Rectangle2D all = null;
        for (var cone : cones) {
            var reach = Math.max(cone.radiusA(), cone.radiusB());
            var x = Math.min(camera.x(cone.a()), camera.x(cone.b())) - reach;
            var y = Math.min(camera.y(cone.a()), camera.y(cone.b())) - reach;
            var box = new Rectangle2D.Double(x, y, Math.abs(camera.x(cone.a()) - camera.x(cone.b())) + 2 * reach,
                    Math.abs(camera.y(cone.a()) - camera.y(cone.b())) + 2 * reach);
            if (all == null) {
                all = box;
            } else {
                all.add(box);
            }
        }
        return all == null ? new Rectangle2D.Double() : all;
    }

    void add(Camera camera, Cone cone) {
        var ax = camera.x(cone.a());
        var ay = camera.y(cone.a());
        var dx = camera.x(cone.b()) - ax;
        var dy = camera.y(cone.b()) - ay;
        var length = Math.hypot(dx, dy);
        var ra = cone.radiusA();
        var rb = cone.radiusB();
        if (length <= Math.abs(ra - rb) + 1e-9) {
            // One ball hides the other.
            var larger = ra > rb;
            disk(larger ? ax : ax + dx, larger ? ay : ay + dy, Math.max(ra, rb));
            return;
        }
        taper(ax, ay, dx / length, dy / length, length, ra, rb);
    }

    private void disk(double x, double y, double radius) {
        each(x - radius, x + radius, y - radius, y + radius, (px, py) -> Math.hypot(px - x, py - y) - radius);
    }

    private void taper(double ax, double ay, double ux, double uy, double length, double ra, double rb) {
        var slope = (ra - rb) / length;
        var rise = Math.sqrt(1 - slope * slope);
        var reach = Math.max(ra, rb);
        var bx = ax + ux * length;
        var by = ay + uy * length;
        each(Math.min(ax, bx) - reach, Math.max(ax, bx) + reach, Math.min(ay, by) - reach, Math.max(ay, by) + reach,
                (px, py) -> {
                    var along = (px - ax) * ux + (py - ay) * uy;
                    var beside = Math.abs((py - ay) * ux - (px - ax) * uy);
                    var turned = along * rise - beside * slope;
                    if (turned < 0) {
                        return Math.sqrt(along * along + beside * beside) - ra;
                    }
                    if (turned > length * rise) {
                        return Math.sqrt((along - length) * (along - length) + beside * beside) - rb;
                    }
                    return along * slope + beside * rise - ra;
                });
    }

    /** Adds the inside of a closed ring. */
    void add(Ring ring) {
        var box = ring.bounds();
        each(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY(), ring::distance);
    }

    /** Keeps only what is also inside another field; the distance is that of the nearer edge. */
    void keep(Field other) {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var at = row * columns + column;
                distance[at] = Math.max(distance[at],
                        (float) other.at(left + column * step, low + row * step));
            }
        }
    }

    /** Takes the distances of a shape. */
    void fill(Distance shape) {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                distance[row * columns + column] = (float) shape.at(left + column * step, low + row * step);
            }
        }
    }

    /** Keeps only what is also inside a shape. */
    void keepIf(Distance shape) {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var at = row * columns + column;
                distance[at] = Math.max(distance[at], (float) shape.at(left + column * step, low + row * step));
            }
        }
    }

    /** Cuts off what lies beyond a line: where (x,y)·(nx,ny) is more than the limit, bent by a bow. */
    void cut(double nx, double ny, double limit, double bow, double middleX, double middleY) {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var x = left + column * step;
                var y = low + row * step;
                var beside = (y - middleY) * nx - (x - middleX) * ny;
                var over = x * nx + y * ny - limit - bow + bow * Math.min(1.5, beside * beside / .0016);
                var at = row * columns + column;
                distance[at] = Math.max(distance[at], (float) over);
            }
        }
    }

    /** Cuts off what lies beyond a line and not far from a place: what is bent back over the line stays. */
    void cutNear(double nx, double ny, double limit, double middleX, double middleY, double reach) {
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var x = left + column * step;
                var y = low + row * step;
                if (Math.hypot(x - middleX, y - middleY) < reach) {
                    var at = row * columns + column;
                    distance[at] = Math.max(distance[at], (float) (x * nx + y * ny - limit));
                }
            }
        }
    }

    /** A distance at a place. */
    interface Distance {
        double at(double x, double y);
    }

    /** Unites with a shape that lies within a box. */
    void each(double x0, double x1, double y0, double y1, Distance shape) {
        var c0 = Math.max(0, (int) Math.floor((x0 - left) / step) - REACH);
        var c1 = Math.min(columns - 1, (int) Math.ceil((x1 - left) / step) + REACH);
        var r0 = Math.max(0, (int) Math.floor((y0 - low) / step) - REACH);
        var r1 = Math.min(rows - 1, (int) Math.ceil((y1 - low) / step) + REACH);
        for (var row = r0; row <= r1; row++) {
            var y = low + row * step;
            for (var column = c0; column <= c1; column++) {
                var value = (float) shape.at(left + column * step, y);
                var at = row * columns + column;
                if (value < distance[at]) {
                    distance[at] = value;
                }
            }
        }
    }

    /** @return the distance at a place, interpolated; far outside the grid it is large */
    double at(double x, double y) {
        var column = (x - left) / step;
        var row = (y - low) / step;
        var c = (int) Math.floor(column);
        var r = (int) Math.floor(row);
        if (c < 0 || r < 0 || c >= columns - 1 || r >= rows - 1) {
            return FAR;
        }
        var fx = column - c;
        var fy = row - r;
        var at = r * columns + c;
        return (distance[at] * (1 - fx) + distance[at + 1] * fx) * (1 - fy)
                + (distance[at + columns] * (1 - fx) + distance[at + columns + 1] * fx) * fy;
    }

    /** @return the rings where the distance is a level, outer ones counterclockwise */
    List<Ring> rings(double level) {
        return new Tracer().rings(level);
    }

    /** Follows the level from cell to cell. */
    private final class Tracer {

        /** Of a crossed edge, the crossed edge that follows; even numbers lie across, odd ones upright. */
        private final int[] next = new int[columns * rows * 2];
        private final List<Integer> starts = new ArrayList<>();

        List<Ring> rings(double level) {
            Arrays.fill(next, -1);
            for (var row = 0; row < rows - 1; row++) {
                for (var column = 0; column < columns - 1; column++) {
                    cell(row * columns + column, (float) level);
                }
            }
            var rings = new ArrayList<Ring>();
            for (var start : starts) {
                if (next[start] >= 0) {
                    rings.add(follow(start, level));
                }
            }
            return rings;
        }

        private void cell(int at, float level) {
            var sw = distance[at] < level;
            var se = distance[at + 1] < level;
            var ne = distance[at + columns + 1] < level;
            var nw = distance[at + columns] < level;
            var south = at * 2;
            var north = (at + columns) * 2;
            var west = at * 2 + 1;
            var east = (at + 1) * 2 + 1;
            var shape = (sw ? 1 : 0) | (se ? 2 : 0) | (ne ? 4 : 0) | (nw ? 8 : 0);
            switch (shape) {
                case 1 -> join(south, west);
                case 2 -> join(east, south);
                case 3 -> join(east, west);
                case 4 -> join(north, east);
                case 5 -> {
                    join(south, west);
                    join(north, east);
                }
                case 6 -> join(north, south);
                case 7 -> join(north, west);
                case 8 -> join(west, north);
                case 9 -> join(south, north);
                case 10 -> {
                    join(east, south);
                    join(west, north);
                }
                case 11 -> join(east, north);
                case 12 -> join(west, east);
                case 13 -> join(south, east);
                case 14 -> join(west, south);
                default -> {
                    // All inside or all outside.
                }
            }
        }

        private void join(int from, int to) {
            next[from] = to;
            starts.add(from);
        }

        private Ring follow(int start, double level) {
            var places = new ArrayList<double[]>();
            var edge = start;
            while (next[edge] >= 0) {
                places.add(place(edge, level));
                var after = next[edge];
                next[edge] = -1;
                edge = after;
            }
            return Ring.of(places);
        }

        private double[] place(int edge, double level) {
            var at = edge / 2;
            var other = edge % 2 == 0 ? at + 1 : at + columns;
            var share = (level - distance[at]) / (distance[other] - distance[at]);
            var x = left + at % columns * step;
            var row = at / columns;
            var y = low + row * step;
            return edge % 2 == 0 ? new double[] { x + share * step, y } : new double[] { x, y + share * step };
        }
    }
}
