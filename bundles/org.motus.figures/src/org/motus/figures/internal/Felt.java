package org.motus.figures.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.motus.figures.Tint;

/** Where it should be felt: dots that grow toward the middle, on a paler ground. Found on the body by name, or placed. */
record Felt(Function<Skeleton, Place> where, double size) implements Mark {

    /**
     * An ellipse on the body.
     *
     * @param middle where
     * @param along  the direction of its length
     * @param length half of it
     * @param width  half of it
     */
    record Place(Vec middle, Vec along, double length, double width) {
    }

    private static final double PITCH = .0155;
    private static final Set<String> ONCE = Set.of("low back", "upper back", "belly", "chest", "side of the trunk",
            "pelvic floor", "back of the neck", "front of the neck");

    /** @return the names of places and how they are found, side 1 is the right */
    static Map<String, BiFunction<Skeleton, Integer, Place>> places() {
        return Map.ofEntries(Map.entry("low back", (b, s) -> trunk(b, 2.9, -.55, .075, .038)),
                Map.entry("upper back", (b, s) -> trunk(b, 5.6, -.55, .075, .04)),
                Map.entry("belly", (b, s) -> trunk(b, 3.0, .45, .065, .04)),
                Map.entry("chest", (b, s) -> trunk(b, 5.6, .5, .06, .04)),
                Map.entry("side of the trunk", (b, s) -> trunk(b, 4.0, 0, .10, .04)),
                Map.entry("pelvic floor", (b, s) -> trunk(b, .1, -.2, .035, .03)),
                Map.entry("neck", (b, s) -> neckSide(b, s)), Map.entry("back of the neck", (b, s) -> neck(b, -.018)),
                Map.entry("front of the neck", (b, s) -> neck(b, .018)),
                Map.entry("buttock", (b, s) -> new Place(b.hip[s].plus(b.pelvis.front(), -.032)
                        .plus(b.pelvis.up(), -.005), b.pelvis.up(), .055, .045)),
                Map.entry("outer hip", (b, s) -> new Place(b.hip[s].plus(b.pelvis.up(), .02), b.pelvis.up(), .055,
                        .04)),
                Map.entry("front of the hip", (b, s) -> limb(b.hip[s].plus(b.pelvis.up(), .02), b.knee[s],
                        b.thigh[s].front(), .08, .035, .06, .03)),
                Map.entry("front of the thigh", (b, s) -> limb(b.hip[s], b.knee[s], b.thigh[s].front(), .55, .026,
                        .085, .03)),
                Map.entry("back of the thigh", (b, s) -> limb(b.hip[s], b.knee[s], b.thigh[s].front(), .55, -.026,
                        .095, .032)),
                Map.entry("inner thigh", (b, s) -> limb(b.hip[s], b.knee[s], b.thigh[s].front(), .5, 0, .08, .03)),
                Map.entry("calf", (b, s) -> limb(b.knee[s], b.ankle[s], b.shank[s].front(), .35, -.02, .07, .026)),
                Map.entry("shoulder", (b, s) -> new Place(b.shoulder[s], b.upperArm[s].up(), .04, .035)),
                Map.entry("shoulder blade", (b, s) -> new Place(b.shoulder[s].toward(b.nape, .45)
                        .plus(b.thorax.up(), -.05).plus(b.thorax.front(), -.03), b.thorax.up(), .05, .035)));
    }

    /** @return whether a place is on the left and on the right */
    static boolean paired(String place) {
        return !ONCE.contains(place);
    }

    private static Place trunk(Skeleton bones, double height, double depth, double length, double width) {
        var at = new Flesh(bones).place(height);
        var build = bones.build;
        var stations = new double[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 };
        var reach = Curve.through(stations, depth < 0 ? build.back() : build.front(), height);
        return new Place(at.place().plus(at.axes().front(), depth * reach), at.axes().up(), length, width);
    }

    private static Place neck(Skeleton bones, double front) {
        return new Place(bones.nape.toward(bones.skullBase, .5).plus(bones.thorax.front(), front),
                bones.skullBase.minus(bones.nape).unit(), .042, .026);
    }

    private static Place neckSide(Skeleton bones, int side) {
        var middle = neck(bones, 0);
        return new Place(
                middle.middle().plus(bones.thorax.left(), Pose.sign(side) * .026).plus(bones.thorax.up(), -.012),
                middle.along(), .042, .024);
    }

    private static Place limb(Vec from, Vec to, Vec front, double share, double off, double length, double width) {
        return new Place(from.toward(to, share).plus(front, off), from.minus(to).unit(), length, width);
    }

    @Override
    public Layer layer() {
        return Layer.SKIN;
    }

    @Override
    public void paint(Stage stage, Brush brush) {
        var camera = stage.camera();
        var place = where.apply(stage.bones());
        var ax = camera.x(place.along());
        var ay = camera.y(place.along());
        var seen = Math.hypot(ax, ay);
        var length = Math.max(place.width(), place.length() * Math.max(.35, seen)) * size;
        var turn = seen < .1 ? 0 : Math.atan2(ay, ax);
        dots(stage.easel(), brush, camera.x(place.middle()), camera.y(place.middle()), length, place.width() * size,
                turn);
    }

    private static void dots(Easel easel, Brush brush, double x, double y, double length, double width, double turn) {
        // The pale ground ends before the contour.
        var inset = easel.contour() * .9;
        var turned = AffineTransform.getRotateInstance(turn, x, y);
        var reach = Math.max(length, width) * 1.2;
        var body = new Field(new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach),
                Field.STEP * 1.4);
        body.each(x - reach, x + reach, y - reach, y + reach, (px, py) -> brush.depth(px, py) + inset);
        for (var ring = 4; ring >= 1; ring--) {
            var share = ring / 4.0 * 1.12;
            var oval = turned.createTransformedShape(
                    new Ellipse2D.Double(x - length * share, y - width * share, 2 * length * share, 2 * width * share));
            var field = new Field(oval.getBounds2D(), Field.STEP * 1.4);
            field.add(HeadArtist.ring(oval));
            field.keep(body);
            var path = new Path2D.Double();
            for (var part : field.rings(0)) {
                if (part.area() > 1e-5) {
                    Fit.closed(part.resampled(.0045), path);
                }
            }
            easel.fill(path, Tint.GLOW);
        }
        easel.fill(pattern(easel, body, turned, x, y, length, width), Tint.ACCENT);
    }

    private static Path2D.Double pattern(Easel easel, Field body, AffineTransform turned, double x, double y,
            double length, double width) {
        var pitch = PITCH * easel.width;
        var dots = new Path2D.Double();
        var count = (int) (Math.max(length, width) / pitch) + 2;
        for (var a = -count; a <= count; a++) {
            for (var b = -count; b <= count; b++) {
                var px = (a + (b & 1) * .5) * pitch;
                var py = b * pitch * .866;
                var far = Math.sqrt(px * px / length / length + py * py / width / width);
                var at = new double[] { x + px, y + py };
                turned.transform(at, 0, at, 0, 1);
                var r = pitch * (.40 - .24 * far * far);
                if (far <= 1 && body.at(at[0], at[1]) < -r) {
                    dots.append(new Ellipse2D.Double(at[0] - r, at[1] - r, 2 * r, 2 * r), false);
                }
            }
        }
        return dots;
    }
}
