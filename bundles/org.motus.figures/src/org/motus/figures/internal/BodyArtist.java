package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Hair;
import org.motus.figures.Tint;

/** Paints a body part by part, the farthest first: fills, then contours that leave the joints open. */
final class BodyArtist {

    private static final double POINTS = .0045;
    private static final double SHADE = .016;

    private final Easel easel;
    private final Camera camera;
    private final Flesh flesh;
    private final Skeleton bones;
    private final Hair hair;
    private final Brush brush;
    private final Order order;
    private final Field trunk;
    private final List<Ring> shirt;
    private final List<Ring> pelvis;
    private final LimbArtist limbs;

    BodyArtist(Easel easel, Camera camera, Skeleton bones, Hair hair, Order order, boolean shoes) {
        this.easel = easel;
        this.camera = camera;
        this.bones = bones;
        this.hair = hair;
        this.order = order;
        flesh = new Flesh(bones);
        brush = new Brush(easel);
        var hips = flesh.trunk(0, 3.0);
        pelvis = outline(Field.of(camera, hips, Field.STEP), 10, Ring.WHOLE);
        var cones = new ArrayList<>(flesh.trunk(2.15, 8));
        cones.addAll(flesh.yokes());
        cones.addAll(flesh.armpits());
        var cloth = Field.of(camera, cones, Field.STEP);
        hem(cloth);
        shirt = outline(cloth, 9, Ring.WHOLE);
        cones.addAll(hips);
        trunk = Field.of(camera, cones, Field.STEP);
        limbs = new LimbArtist(easel, camera, flesh, brush, trunk, order.far(), shoes);
    }

    /** What is painted between the parts of the body. */
    interface Interlude {

        /** Before a part, over all that is there. */
        void before(Limb part);

        /** On the body, as soon as all but the nearest arm is there. */
        void skin(Brush brush);
    }

    void paint(Interlude interlude) {
        var pending = true;
        for (var i = 0; i < order.parts().size(); i++) {
            var part = order.parts().get(i);
            if (pending && part.isArm() && order.parts().subList(i, order.parts().size()).stream()
                    .allMatch(Limb::isArm)) {
                interlude.skin(brush);
                pending = false;
            }
            interlude.before(part);
            paint(part);
        }
        if (pending) {
            interlude.skin(brush);
        }
    }

    /** Closes the hands that are seen round what goes through them. */
    void grip(Prop prop) {
        for (var i = 0; i < order.parts().size(); i++) {
            var part = order.parts().get(i);
            if (part.isArm()) {
                var palm = bones.wrist[part.side()].plus(bones.hand[part.side()].up(), -Measures.KNUCKLES);
                var hidden = i < order.parts().indexOf(Limb.SHIRT) && trunk.at(camera.x(palm), camera.y(palm)) < 0;
                if (!hidden && prop.heldAt(palm, bones)) {
                    limbs.grip(part);
                }
            }
        }
    }

    private void paint(Limb part) {
        switch (part) {
            case LEFT_ARM, RIGHT_ARM, LEFT_LEG, RIGHT_LEG -> limbs.paint(part);
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
            var lit = new Field(ring.bounds(), Field.STEP * 1.4);
            // Half of the points are enough for a shade.
            lit.add(ring.resampled(2 * POINTS));
            var field = new Field(ring.bounds(), Field.STEP * 1.4);
            field.fill((x, y) -> Math.max(lit.at(x, y) + inset, -lit.at(x + .003, y - SHADE)));
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
}
