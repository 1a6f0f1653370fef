package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.motus.figures.Tint;

/** Paints arms and legs: what is bare, what is dressed, and the folds between. */
final class LimbArtist {

    private static final double TRIM = .50;
    private static final double SHORTS_END = .62;
    private static final double SLEEVE_END = .60;
    /** Seen shorter than this share of its length, a segment points at the viewer or away. */
    private static final double ALONG = .35;
    /** Nearer to the viewer by that, the lower segment lies over the upper one. */
    private static final double NEARER = .03;
    /** Seen that much from the front or back, the legs part in the middle. */
    private static final double FACING = .85;
    /** The same for thighs that come forward. */
    private static final double SQUARE = .985;
    private static final double HANGING = .8;

    /** How far clothes go on beyond the middle, so that nothing shines through; what is bare ends a little before. */
    private static final double SEAM = .002;

    private static final Parting NONE = (field, beyond) -> {
    };

    private final Easel easel;
    private final Camera camera;
    private final Flesh flesh;
    private final Skeleton bones;
    private final Brush brush;
    private final Field trunk;
    private final Set<Limb> far;
    private final boolean shoes;

    /** @param trunk where arms and legs grow out */
    LimbArtist(Easel easel, Camera camera, Flesh flesh, Brush brush, Field trunk, Set<Limb> far, boolean shoes) {
        this.easel = easel;
        this.camera = camera;
        this.flesh = flesh;
        this.brush = brush;
        this.trunk = trunk;
        this.far = far;
        this.shoes = shoes;
        bones = flesh.bones;
    }

    void paint(Limb part) {
        if (part.isArm()) {
            arm(part);
        } else {
            leg(part);
        }
    }

    /** Paints a hand once more, over what it holds. */
    void grip(Limb arm) {
        var side = arm.side();
        var dark = far.contains(arm);
        var hand = flesh.hand(side);
        var fore = Field.of(camera, flesh.forearm(side), Field.STEP);
        var inside = -easel.contour() * TRIM;
        brush.paint(BodyArtist.outline(Field.of(camera, hand, Field.STEP), 2, Ring.WHOLE),
                dark ? Tint.FAR_SKIN : Tint.SKIN,
                new Brush.Edge(dark, false, (x, y) -> fore.at(x, y) < inside, (x, y) -> true));
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
                near(bones.wrist[side].plus(bones.hand[side].up(), -.02), .05), NONE);
        var cloth = new Cloth(flesh.upperArm(side, .006), joint, elbow, SLEEVE_END,
                dark ? Tint.FAR_SHIRT : Tint.SHIRT, skin.part());
        if (along(cloth)) {
            dress(cloth, edge);
            bare(skin, cloth, edge);
            return;
        }
        bare(skin, edge);
        crease(upper, flesh.forearm(side), elbow, .044, dark);
        dress(cloth, edge);
        if (nearer(elbow, bones.wrist[side], joint)) {
            over(skin, cloth, edge);
        }
    }

    private void leg(Limb part) {
        var side = part.side();
        var dark = far.contains(part);
        var upper = flesh.thigh(side, 0);
        var lower = new ArrayList<>(flesh.shank(side));
        lower.addAll(flesh.foot(side));
        var foot = bones.ankle[side].plus(bones.foot[side].front(), .05).plus(bones.foot[side].up(), -.025);
        var edge = edge(upper.getFirst().a(), .092, .120, dark);
        var skin = new Skin(upper, lower, dark ? Tint.FAR_SKIN : Tint.SKIN, near(foot, .07),
                parting(side));
        var cloth = new Cloth(flesh.thigh(side, .006), bones.hip[side], bones.knee[side], SHORTS_END,
                dark ? Tint.FAR_SHORTS : Tint.SHORTS, skin.part());
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
        if (nearer(bones.knee[side], bones.ankle[side], bones.hip[side]) && over(skin, cloth, edge)) {
            shoe(side, dark);
        }
    }

    /** Takes away from a limb what lies beyond the middle of the body. */
    private interface Parting {
        void cut(Field field, double beyond);
    }

    /** What is bare of a limb: both segments, the tint, where it is smoothed and where it ends. */
    private record Skin(List<Cone> upper, List<Cone> lower, Tint tint, Ring.Share smooth, Parting part) {
    }

    /** What covers the beginning of a limb. */
    private record Cloth(List<Cone> cones, Vec from, Vec to, double end, Tint tint, Parting part) {

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
        var field = Field.of(camera, cones, Field.STEP);
        skin.part().cut(field, -SEAM);
        brush.paint(BodyArtist.outline(field, 7, skin.smooth()), skin.tint(), edge);
    }

    private void bare(Skin skin, Cloth over, Brush.Edge edge) {
        var cones = new ArrayList<>(skin.upper().subList(over.covered(), skin.upper().size()));
        cones.addAll(skin.lower());
        brush.paint(BodyArtist.outline(Field.of(camera, cones, Field.STEP), 7, skin.smooth()), skin.tint(),
                new Brush.Edge(edge.far(), false, (x, y) -> false, (x, y) -> true));
    }

    private void dress(Cloth cloth, Brush.Edge edge) {
        var whole = seen(cloth.from(), cloth.to()) > ALONG;
        var field = Field.of(camera, whole ? cloth.cones() : cloth.cones().subList(0, cloth.covered()), Field.STEP);
        cut(field, cloth.from(), cloth.to(), cloth.end());
        cloth.part().cut(field, SEAM);
        brush.paint(BodyArtist.outline(field, 2, Ring.WHOLE), cloth.tint(),
                hemmed(edge, cloth.from(), cloth.to(), cloth.end()));
    }

    /** @return whether the lower segment lies nearer to the viewer than the upper one */
    private boolean nearer(Vec joint, Vec end, Vec root) {
        return camera.depth(end) - camera.depth(root) > 2 * NEARER && camera.depth(end) - camera.depth(joint) > -NEARER;
    }

    /** Paints the lower segment again if the clothes hide some of it. */
    private boolean over(Skin skin, Cloth cloth, Brush.Edge edge) {
        var upper = Field.of(camera, skin.upper(), Field.STEP);
        var dressed = Field.of(camera, cloth.cones(), Field.STEP);
        cut(dressed, cloth.from(), cloth.to(), cloth.end());
        var rings = BodyArtist.outline(Field.of(camera, skin.lower(), Field.STEP), 4, skin.smooth());
        var inside = -easel.contour();
        if (rings.stream().noneMatch(ring -> ring.any((x, y) -> dressed.at(x, y) < inside))) {
            return false;
        }
        var jx = camera.x(cloth.to());
        var jy = camera.y(cloth.to());
        var free = (skin.lower().getFirst().radiusA() + .012) * bones.build.limbs();
        brush.paint(rings, skin.tint(), new Brush.Edge(edge.far(), false,
                (x, y) -> Math.hypot(x - jx, y - jy) < free && upper.at(x, y) < inside / 2, (x, y) -> true));
        return true;
    }

    /** @return from the front or back, legs side by side part in the middle */
    private Parting parting(int side) {
        var left = bones.pelvis.left();
        var nx = camera.x(left);
        var ny = camera.y(left);
        var length = Math.hypot(nx, ny);
        var middle = bones.hip[0].toward(bones.hip[1], .5);
        for (var each = 0; each < 2; each++) {
            var knee = bones.knee[each].minus(middle);
            var hangs = bones.thigh[each].up().dot(bones.pelvis.up()) > HANGING;
            var out = Pose.sign(each) * (camera.x(knee) * nx + camera.y(knee) * ny);
            if (length < (hangs ? FACING : SQUARE) || out < .02) {
                return NONE;
            }
        }
        var sign = -Pose.sign(side) / length;
        var limit = sign * (camera.x(middle) * nx + camera.y(middle) * ny);
        var hip = bones.hip[side];
        return (field, beyond) -> field.cutNear(sign * nx, sign * ny, limit + beyond, camera.x(hip), camera.y(hip),
                .75 * Measures.THIGH);
    }

    private void shoe(int side, boolean dark) {
        if (shoes) {
            brush.paint(BodyArtist.outline(Field.of(camera, flesh.foot(side), Field.STEP), 2, Ring.WHOLE),
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
        for (var ring : BodyArtist.outline(Field.of(camera, upper, Field.STEP), 2, Ring.WHOLE)) {
            brush.runs(ring, (x, y) -> whole.at(x, y) < -easel.contour() * .6
                    && Math.hypot(x - jx, y - jy) > free * bones.build.limbs(), path);
        }
        easel.draw(path, dark ? Tint.FAR_INK : Tint.INK, Easel.CONTOUR * .8);
    }
}
