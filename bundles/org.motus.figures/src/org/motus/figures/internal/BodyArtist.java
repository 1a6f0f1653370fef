package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.motus.figures.Hair;
import org.motus.figures.Tint;

/** Paints a body part by part, the farthest first: fills, then contours that leave the joints open. */
final class BodyArtist {

    private static final double POINTS = .0045;
    private static final double SHADE = .016;
    private static final double TRIM = .50;
    private static final double SHORTS_END = .62;
    private static final double SLEEVE_END = .60;
    /** Seen shorter than this share of its length, a segment points at the viewer or away. */
    private static final double ALONG = .35;

    private final Easel easel;
    private final Camera camera;
    private final Flesh flesh;
    private final Skeleton bones;
    private final Hair hair;
    private final Brush brush;
    private final boolean shoes;
    private Field trunk = new Field(new Rectangle2D.Double(), 1);
    private List<Ring> shirt = List.of();
    private List<Ring> pelvis = List.of();
    private Set<Limb> far = Set.of();

    BodyArtist(Easel easel, Camera camera, Skeleton bones, Hair hair, boolean shoes) {
        this.easel = easel;
        this.camera = camera;
        this.bones = bones;
        this.hair = hair;
        this.shoes = shoes;
        flesh = new Flesh(bones);
        brush = new Brush(easel);
    }

    /** Something that is painted on the body as soon as all but the nearest arm is there. */
    interface Interlude {
        void paint(Brush brush);
    }

    void paint(Order order, Interlude highlight) {
        far = order.far();
        trunk();
        var pending = true;
        for (var i = 0; i < order.parts().size(); i++) {
            var part = order.parts().get(i);
            if (pending && part.isArm() && order.parts().subList(i, order.parts().size()).stream()
                    .allMatch(Limb::isArm)) {
                highlight.paint(brush);
                pending = false;
            }
            paint(part);
        }
        if (pending) {
            highlight.paint(brush);
        }
    }

    private void paint(Limb part) {
        switch (part) {
            case LEFT_ARM, RIGHT_ARM -> arm(part);
            case LEFT_LEG, RIGHT_LEG -> leg(part);
            case PELVIS -> {
                brush.paint(pelvis, Tint.SHORTS, Brush.Edge.PLAIN);
                shade(pelvis);
            }
            case SHIRT -> {
                brush.paint(shirt, Tint.SHIRT, Brush.Edge.PLAIN);
                shade(shirt);
            }
            case NECK -> brush.paint(neck(), Tint.SKIN, Brush.Edge.WHOLE);
            default -> new HeadArtist(easel, camera, bones, hair).paint(brush, shirt);
        }
    }

    private void trunk() {
        var hips = Field.of(camera, flesh.trunk(0, 3.0), Field.STEP);
        pelvis = outline(hips, 10, Ring.WHOLE);
        var cones = new ArrayList<>(flesh.trunk(2.15, 8));
        cones.addAll(flesh.yokes());
        var cloth = Field.of(camera, cones, Field.STEP);
        hem(cloth);
        shirt = outline(cloth, 9, Ring.WHOLE);
        cones.addAll(flesh.trunk(0, 3.0));
        trunk = Field.of(camera, cones, Field.STEP);
    }

    /** The shirt ends square to the spine, above the hips. */
    private void hem(Field cloth) {
        var at = flesh.place(2.15);
        var dx = -camera.x(at.axes().up());
        var dy = -camera.y(at.axes().up());
        var length = Math.hypot(dx, dy);
        if (length > .5) {
            var x = camera.x(at.place());
            var y = camera.y(at.place());
            var limit = (x * dx + y * dy) / length;
            cloth.cutNear(dx / length, dy / length, limit, x, y, .16);
        }
    }

    private List<Ring> neck() {
        return outline(Field.of(camera, flesh.neck(), Field.STEP), 3, Ring.WHOLE);
    }

    /** A thin shade inside the lower edge of the clothes, as if the light came from above. */
    private void shade(List<Ring> rings) {
        var inset = easel.contour() * .4;
        for (var ring : rings) {
            var field = new Field(ring.bounds(), Field.STEP * 1.4);
            field.add(ring);
            var lit = new Field(ring.bounds(), Field.STEP * 1.4);
            lit.add(ring);
            field.keepIf((x, y) -> Math.max(lit.at(x, y) + inset, -lit.at(x + .003, y - SHADE)));
            var path = new Path2D.Double();
            field.rings(0).stream().filter(part -> part.area() > 2e-4)
                    .forEach(part -> Fit.closed(part.resampled(POINTS).smoothed(2, Ring.WHOLE), path));
            easel.fill(path, Tint.SHADE);
        }
    }

    static List<Ring> outline(Field field, int passes, Ring.Share share) {
        return field.rings(0).stream().filter(ring -> ring.area() > 1e-5 || ring.area() < -2e-4)
                .map(ring -> ring.resampled(POINTS).smoothed(passes, share)).toList();
    }

    private void arm(Limb part) {
        var side = part.side();
        var dark = far.contains(part);
        var joint = bones.shoulder[side];
        var elbow = bones.elbow[side];
        var upper = flesh.upperArm(side, 0);
        var lower = new ArrayList<>(flesh.forearm(side));
        lower.addAll(flesh.hand(side));
        var edge = edge(joint, .085, .085, dark);
        var skin = new Skin(upper, lower, dark ? Tint.FAR_SKIN : Tint.SKIN,
                near(bones.wrist[side].plus(bones.hand[side].up(), -.02), .05));
        var cloth = new Cloth(flesh.upperArm(side, .006), joint, elbow, SLEEVE_END,
                dark ? Tint.FAR_SHIRT : Tint.SHIRT);
        if (along(cloth)) {
            dress(cloth, edge);
            bare(skin, cloth, edge);
            return;
        }
        bare(skin, edge);
        crease(upper, flesh.forearm(side), elbow, .044, dark);
        dress(cloth, edge);
    }

    private void leg(Limb part) {
        var side = part.side();
        var dark = far.contains(part);
        var upper = flesh.thigh(side, 0);
        var lower = new ArrayList<>(flesh.shank(side));
        lower.addAll(flesh.foot(side));
        var foot = bones.ankle[side].plus(bones.foot[side].front(), .05).plus(bones.foot[side].up(), -.025);
        var edge = edge(bones.hip[side], .092, .120, dark);
        var skin = new Skin(upper, lower, dark ? Tint.FAR_SKIN : Tint.SKIN, near(foot, .07));
        var cloth = new Cloth(flesh.thigh(side, .006), bones.hip[side], bones.knee[side], SHORTS_END,
                dark ? Tint.FAR_SHORTS : Tint.SHORTS);
        if (along(cloth)) {
            dress(cloth, edge);
            bare(skin, cloth, edge);
            shoe(side, dark);
            return;
        }
        bare(skin, edge);
        crease(upper, flesh.shank(side), bones.knee[side], .062, dark);
        shoe(side, dark);
        dress(cloth, edge);
    }

    /** What is bare of a limb: both segments, the tint, and where it is smoothed. */
    private record Skin(List<Cone> upper, List<Cone> lower, Tint tint, Ring.Share smooth) {
    }

    /** What covers the beginning of a limb. */
    private record Cloth(List<Cone> cones, Vec from, Vec to, double end, Tint tint) {

        /** @return the number of pieces that the cloth covers */
        int covered() {
            return (int) Math.round(cones.size() * end);
        }
    }

    /** @return whether the middle joint looks at the viewer: then it hides the cloth behind it */
    private boolean along(Cloth cloth) {
        return seen(cloth.from(), cloth.to()) < ALONG && camera.depth(cloth.to()) > camera.depth(cloth.from());
    }

    private double seen(Vec from, Vec to) {
        return Math.hypot(camera.x(to) - camera.x(from), camera.y(to) - camera.y(from)) / from.minus(to).length();
    }

    private void bare(Skin skin, Brush.Edge edge) {
        var cones = new ArrayList<>(skin.upper());
        cones.addAll(skin.lower());
        brush.paint(outline(Field.of(camera, cones, Field.STEP), 7, skin.smooth()), skin.tint(), edge);
    }

    private void bare(Skin skin, Cloth over, Brush.Edge edge) {
        var cones = new ArrayList<>(skin.upper().subList(over.covered(), skin.upper().size()));
        cones.addAll(skin.lower());
        brush.paint(outline(Field.of(camera, cones, Field.STEP), 7, skin.smooth()), skin.tint(),
                new Brush.Edge(edge.far(), false, (x, y) -> false, (x, y) -> true));
    }

    private void dress(Cloth cloth, Brush.Edge edge) {
        var whole = seen(cloth.from(), cloth.to()) > ALONG;
        var field = Field.of(camera, whole ? cloth.cones() : cloth.cones().subList(0, cloth.covered()), Field.STEP);
        cut(field, cloth.from(), cloth.to(), cloth.end());
        brush.paint(outline(field, 2, Ring.WHOLE), cloth.tint(), hemmed(edge, cloth.from(), cloth.to(), cloth.end()));
    }

    private void shoe(int side, boolean dark) {
        if (shoes) {
            brush.paint(outline(Field.of(camera, flesh.foot(side), Field.STEP), 2, Ring.WHOLE),
                    dark ? Tint.FAR_SHOE : Tint.SHOE, new Brush.Edge(dark, false, (x, y) -> false, (x, y) -> true));
        }
    }

    /** Hands and feet keep their corners. */
    private Ring.Share near(Vec place, double radius) {
        var px = camera.x(place);
        var py = camera.y(place);
        return (x, y) -> {
            var away = Math.hypot(x - px, y - py) / radius;
            return away < 1 ? .25 : Math.min(1, .25 + (away - 1) * 1.5);
        };
    }

    /** A limb grows out of the trunk: no contour where it begins, and no halo there. */
    private Brush.Edge edge(Vec joint, double open, double quiet, boolean dark) {
        if (dark) {
            return new Brush.Edge(true, true, (x, y) -> false, (x, y) -> false);
        }
        var size = bones.build.limbs();
        var jx = camera.x(joint);
        var jy = camera.y(joint);
        var inside = -easel.contour() * TRIM;
        return new Brush.Edge(false, true,
                (x, y) -> Math.hypot(x - jx, y - jy) < open * size && trunk.at(x, y) < inside,
                (x, y) -> Math.hypot(x - jx, y - jy) < quiet * size);
    }

    /** The hem is always drawn, also where it lies on the trunk. */
    private Brush.Edge hemmed(Brush.Edge edge, Vec from, Vec to, double share) {
        var dx = camera.x(to) - camera.x(from);
        var dy = camera.y(to) - camera.y(from);
        var length = Math.hypot(dx, dy);
        if (length <= ALONG * from.minus(to).length()) {
            return edge.withoutHalo();
        }
        var end = share * length - .012;
        var fx = camera.x(from);
        var fy = camera.y(from);
        return new Brush.Edge(edge.far(), false,
                (x, y) -> edge.open().at(x, y) && ((x - fx) * dx + (y - fy) * dy) / length < end, edge.quiet());
    }

    /** Ends a sleeve or leg of the shorts; seen along its length it ends nowhere. */
    private void cut(Field field, Vec from, Vec to, double share) {
        var dx = camera.x(to) - camera.x(from);
        var dy = camera.y(to) - camera.y(from);
        var length = Math.hypot(dx, dy);
        if (length > ALONG * from.minus(to).length()) {
            var middle = from.toward(to, share);
            var x = camera.x(middle);
            var y = camera.y(middle);
            field.cut(dx / length, dy / length, (x * dx + y * dy) / length, .006, x, y);
        }
    }

    /** The fold where a limb that is bent far lies on itself. */
    private void crease(List<Cone> upper, List<Cone> lower, Vec joint, double free, boolean dark) {
        var whole = Field.of(camera, lower, Field.STEP);
        var jx = camera.x(joint);
        var jy = camera.y(joint);
        var path = new Path2D.Double();
        for (var ring : outline(Field.of(camera, upper, Field.STEP), 2, Ring.WHOLE)) {
            brush.runs(ring, (x, y) -> whole.at(x, y) < -easel.contour() * .6
                    && Math.hypot(x - jx, y - jy) > free * bones.build.limbs(), path);
        }
        easel.draw(path, dark ? Tint.FAR_INK : Tint.INK, Easel.CONTOUR * .8);
    }

    List<Ring> everything() {
        return brush.painted();
    }
}
