package org.motus.figures.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.motus.figures.Hair;
import org.motus.figures.Tint;

/** Paints a head that looks toward the viewer or away. */
final class FaceArtist {

    private static final double STEP = .0022;
    /** Hair beside the face ends above the chin, otherwise it looks like a hood. */
    private static final double CHIN = -.34;

    private final Easel easel;
    private final Camera camera;
    private final Skeleton bones;
    private final Hair hair;
    private final Axes head;
    private final Vec middle;
    /** Up of the head in the picture. */
    private final double ux;
    private final double uy;
    private final double turn;

    FaceArtist(Easel easel, Camera camera, Skeleton bones, Hair hair) {
        this.easel = easel;
        this.camera = camera;
        this.bones = bones;
        this.hair = hair;
        head = bones.head;
        middle = bones.skull();
        var length = Math.max(.2, Math.hypot(camera.x(head.up()), camera.y(head.up())));
        ux = camera.x(head.up()) / length;
        uy = camera.y(head.up()) / length;
        turn = head.front().dot(camera.viewer);
    }

    void paint(Brush brush, List<Ring> shirt) {
        var tint = hair == Hair.GREY ? Tint.GREY_HAIR : Tint.HAIR;
        var line = hair == Hair.GREY ? Tint.GREY_HAIR_LINE : Tint.HAIR;
        if (hair == Hair.BUN) {
            disk(brush, bun(bones), tint);
        }
        if (hair == Hair.BOB && turn > 0) {
            fill(brush, curtain(), tint, line);
        }
        for (var sign = -1; sign <= 1; sign += 2) {
            ear(brush, at(-.05, -.02, .36 * sign));
        }
        var skull = skull(0);
        brush.paint(BodyArtist.outline(skull, 5, Ring.WHOLE), Tint.SKIN, Brush.Edge.PLAIN);
        if (turn < -.1) {
            nape(brush, shirt);
        }
        fill(brush, turn > 0 ? fringe() : crown(), tint, line);
        if (turn > .2) {
            features();
        }
    }

    private void fill(Brush brush, Field field, Tint tint, Tint line) {
        var path = new Path2D.Double();
        for (var ring : field.rings(0)) {
            if (ring.area() > 1e-5) {
                var smooth = ring.resampled(STEP * 1.5).smoothed(4, Ring.WHOLE);
                Fit.closed(smooth, path);
                brush.remember(smooth);
            }
        }
        easel.fill(path, tint);
        easel.draw(path, line, Easel.CONTOUR * .6);
    }

    private Vec at(double front, double up, double left) {
        var tall = Measures.HEAD;
        return middle.plus(head.front(), front * tall).plus(head.up(), up * tall).plus(head.left(), left * tall);
    }

    /** @return skull and jaw, swollen by a share of the height of the head */
    private Field skull(double swell) {
        var reach = .75 * Measures.HEAD;
        var x = camera.x(middle);
        var y = camera.y(middle);
        var field = new Field(new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), STEP);
        ellipsoid(field, -.03, .10, .41 + swell, .36 + swell, .40 + swell);
        ellipsoid(field, .10, -.20, .27 + swell, .27 + swell, .295 + swell);
        return field;
    }

    /** Adds the outline of an ellipsoid: half axes to the front, to the left and up, shares of the head. */
    private void ellipsoid(Field field, double front, double up, double a, double l, double u) {
        var tall = Measures.HEAD;
        var place = at(front, up, 0);
        // The outline of an ellipsoid is an ellipse whose matrix is the sum over its axes.
        var axes = new Vec[] { head.front().times(a * tall), head.left().times(l * tall), head.up().times(u * tall) };
        var xx = 0.0;
        var xy = 0.0;
        var yy = 0.0;
        for (var axis : axes) {
            xx += camera.x(axis) * camera.x(axis);
            xy += camera.x(axis) * camera.y(axis);
            yy += camera.y(axis) * camera.y(axis);
        }
        var det = xx * yy - xy * xy;
        var ixx = yy / det;
        var ixy = -xy / det;
        var iyy = xx / det;
        var cx = camera.x(place);
        var cy = camera.y(place);
        var reach = Math.sqrt(Math.max(xx, yy));
        field.each(cx - reach, cx + reach, cy - reach, cy + reach, (x, y) -> {
            var dx = x - cx;
            var dy = y - cy;
            var gx = ixx * dx + ixy * dy;
            var gy = ixy * dx + iyy * dy;
            var size = Math.sqrt(dx * gx + dy * gy);
            var slope = Math.hypot(gx, gy) / Math.max(1e-9, size);
            return slope < 1e-9 ? -reach : (size - 1) / slope;
        });
    }

    /** Hair above the face: the head without what lies in front of a plane through the brow. */
    private Field fringe() {
        var field = skull(.028);
        var face = skull(.06);
        var brow = at(.30, .27, 0);
        var bx = camera.x(brow);
        var by = camera.y(brow);
        var side = head.left();
        var sx = camera.x(side);
        var sy = camera.y(side);
        var wide = Math.max(.3, sx * sx + sy * sy);
        // The temples lie behind the brow: seen obliquely the face reaches farther to the near side.
        var shift = -.20 * (camera.x(head.front()) * sx + camera.y(head.front()) * sy) / wide;
        field.keepIf((x, y) -> {
            // Across the face, share of the head from its middle, and above the brow.
            var across = ((x - bx) * sx + (y - by) * sy) / wide / Measures.HEAD - shift;
            var above = ((x - bx) * ux + (y - by) * uy) / Measures.HEAD;
            var temple = Math.abs(across) / .37;
            return -(above + .42 * Math.pow(Math.min(temple, 1.4), 4)) * Measures.HEAD;
        });
        field.keep(face);
        var cx = camera.x(middle);
        var cy = camera.y(middle);
        field.keepIf((x, y) -> -((x - cx) * ux + (y - cy) * uy) - .10 * Measures.HEAD);
        return field;
    }

    /** Hair from behind: all but the lowest part. */
    private Field crown() {
        var field = skull(.030);
        var low = at(-.2, hair == Hair.BOB ? -.50 : hair == Hair.BUN ? -.20 : -.26, 0);
        var lx = camera.x(low);
        var ly = camera.y(low);
        field.keepIf((x, y) -> {
            var up = (x - lx) * ux + (y - ly) * uy;
            var across = (x - lx) * uy - (y - ly) * ux;
            return -up + 2.2 * across * across / Measures.HEAD - .05 * Measures.HEAD;
        });
        return field;
    }

    /** Hair that hangs behind the face. */
    private Field curtain() {
        var field = skull(.06);
        ellipsoid(field, -.10, -.16, .34, .43, .36);
        var low = at(0, CHIN, 0);
        var lx = camera.x(low);
        var ly = camera.y(low);
        field.keepIf((x, y) -> -((x - lx) * ux + (y - ly) * uy));
        return field;
    }

    private void ear(Brush brush, Vec place) {
        var tall = Measures.HEAD;
        var x = camera.x(place);
        var y = camera.y(place);
        var turned = new AffineTransform(uy, -ux, ux, uy, x, y);
        var shape = turned
                .createTransformedShape(new Ellipse2D.Double(-.055 * tall, -.10 * tall, .11 * tall, .2 * tall));
        brush.paint(List.of(HeadArtist.ring(shape)), Tint.SKIN, Brush.Edge.PLAIN, .7);
    }

    /** @return where a bun is */
    static Cone bun(Skeleton bones) {
        var tall = Measures.HEAD;
        return Cone.ball(bones.skull().plus(bones.head.front(), -.33 * tall).plus(bones.head.up(), .46 * tall),
                .165 * tall);
    }

    private void disk(Brush brush, Cone ball, Tint tint) {
        var r = ball.radiusA();
        var shape = new Ellipse2D.Double(camera.x(ball.a()) - r, camera.y(ball.a()) - r, 2 * r, 2 * r);
        brush.paint(List.of(HeadArtist.ring(shape)), tint, Brush.Edge.PLAIN);
    }

    /** From behind, the neck lies over the jaw and under the shirt. */
    private void nape(Brush brush, List<Ring> shirt) {
        var field = Field.of(camera, new Flesh(bones).neck(), STEP);
        Brush.Where under = (x, y) -> shirt.stream().anyMatch(ring -> ring.contains(x, y));
        field.keepIf((x, y) -> -shirt.stream().mapToDouble(ring -> ring.distance(x, y)).min().orElse(1));
        brush.paint(BodyArtist.outline(field, 2, Ring.WHOLE), Tint.SKIN, new Brush.Edge(false, false, under, under));
    }

    private void features() {
        var fine = Math.min(Easel.CONTOUR * .65, Measures.HEAD * .05 / easel.width);
        for (var sign = -1; sign <= 1; sign += 2) {
            var looks = head.front().times(.9).plus(head.left(), .4 * sign).dot(camera.viewer);
            if (looks > .38) {
                var eye = at(.36, .03, .15 * sign);
                var r = .036 * Measures.HEAD;
                easel.fill(new Ellipse2D.Double(camera.x(eye) - r, camera.y(eye) - r, 2 * r, 2 * r), Tint.INK);
                line(fine, at(.35, .13, .08 * sign), at(.35, .155, .15 * sign), at(.30, .13, .22 * sign));
            }
        }
        var toward = Math.signum(camera.x(head.front())) * .03;
        line(fine, at(.40, 0, 0), at(.47, -.10, 0), at(.40, -.13, -toward));
        line(fine, at(.345, -.245, .09), at(.375, -.27, 0), at(.345, -.245, -.09));
    }

    private void line(double width, Vec... places) {
        var points = new double[places.length][];
        for (var i = 0; i < places.length; i++) {
            points[i] = new double[] { camera.x(places[i]), camera.y(places[i]) };
        }
        easel.draw(Curve.through(points, false), Tint.INK, width);
    }
}
