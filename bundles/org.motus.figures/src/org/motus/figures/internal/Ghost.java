package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

import org.motus.figures.Tint;

/**
 * The dashed outline of the frame before, or of some parts of it.
 *
 * @param parts what is shown; the whole body when empty
 */
record Ghost(Set<Limb> parts) implements Mark {

    private static final double STEP = .005;

    @Override
    public Layer layer() {
        return Layer.BEHIND;
    }

    @Override
    public void paint(Stage stage, Brush brush) {
        var shown = parts.isEmpty() ? EnumSet.allOf(Limb.class) : parts;
        var flesh = new Flesh(stage.before());
        var cones = new ArrayList<Cone>();
        for (var part : shown) {
            switch (part) {
                case LEFT_ARM, RIGHT_ARM -> {
                    cones.addAll(flesh.upperArm(part.side(), 0));
                    cones.addAll(flesh.forearm(part.side()));
                    cones.addAll(flesh.hand(part.side()));
                }
                case LEFT_LEG, RIGHT_LEG -> {
                    cones.addAll(flesh.thigh(part.side(), 0));
                    cones.addAll(flesh.shank(part.side()));
                    cones.addAll(flesh.foot(part.side()));
                }
                case PELVIS -> cones.addAll(flesh.trunk(0, 3));
                case SHIRT -> {
                    cones.addAll(flesh.trunk(2.15, 8));
                    cones.addAll(flesh.yokes());
                }
                case NECK -> cones.addAll(flesh.neck());
                default -> cones.addAll(flesh.head());
            }
        }
        var path = new Path2D.Double();
        var field = Field.of(stage.camera(), cones, STEP);
        if (shown.contains(Limb.HEAD)) {
            HeadArtist.outline(stage.camera(), stage.before()).ifPresent(field::add);
        }
        for (var ring : field.rings(0)) {
            if (ring.area() > 1e-3) {
                Fit.closed(ring.resampled(.006).smoothed(5, Ring.WHOLE), path);
            }
        }
        stage.easel().dash(path, Tint.GHOST, .0050, .014);
    }
}
