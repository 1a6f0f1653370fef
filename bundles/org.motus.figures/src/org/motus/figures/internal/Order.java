package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.motus.figures.Joint;

/**
 * What is painted over what.
 *
 * @param parts first the farthest
 * @param far   those that are shaded because they lie behind the body
 */
public record Order(List<Limb> parts, Set<Limb> far) {

    private static final double SIDEWAYS = .35;
    /** Seen nearly from the side, what lies behind is grey. */
    private static final double GREY = .85;
    /** Up to that much from the side both hips are seen. */
    private static final double BOTH_HIPS = .53;
    private static final double HIGH_KNEE = 100;
    /** Of the pelvis, when a person sits up. */
    private static final double UPRIGHT = .9;
    /** How far a knee reaches above its joint. */
    private static final double KNEE = .045;
    /** The head farther from the viewer than the seat by that share: the feet look at the viewer. */
    private static final double FROM_FEET = -.80;

    /** @return the order that a pose asks for as a camera sees it */
    static Order of(Skeleton bones, Camera camera) {
        if (bones.thorax.up().dot(camera.viewer) < FROM_FEET) {
            return fromFeet(bones, camera);
        }
        var sideways = bones.thorax.left().toward(bones.pelvis.left(), .5).dot(camera.viewer);
        return Math.abs(sideways) > SIDEWAYS
                ? beside(bones, sideways > 0 ? Pose.LEFT : Pose.RIGHT, Math.abs(sideways))
                : facing(bones, camera);
    }

    /** Who lies with the feet to the viewer: legs over the trunk, the head farthest. */
    private static Order fromFeet(Skeleton bones, Camera camera) {
        var parts = new ArrayList<>(List.of(Limb.NECK, Limb.HEAD, Limb.PELVIS, Limb.SHIRT));
        var nearer = camera.depth(bones.knee[0]) > camera.depth(bones.knee[1]) ? 0 : 1;
        var legs = List.of(Limb.leg(1 - nearer), Limb.leg(nearer));
        var at = parts.size();
        parts.addAll(legs);
        for (var side = 0; side < 2; side++) {
            var over = camera.depth(bones.wrist[side]) > camera.depth(bones.knee[side]);
            parts.add(over ? parts.size() : at, Limb.arm(side));
        }
        return new Order(parts, EnumSet.noneOf(Limb.class));
    }

    private static Order beside(Skeleton bones, int near, double sideways) {
        var far = 1 - near;
        var grey = sideways > GREY;
        var parts = new ArrayList<>(List.of(Limb.arm(far), Limb.NECK, Limb.PELVIS));
        parts.add(sideways < BOTH_HIPS ? 3 : 1, Limb.leg(far));
        var over = bones.pose.get(Joint.HIP, near) > HIGH_KNEE;
        if (!over) {
            parts.add(Limb.leg(near));
        }
        parts.add(Limb.SHIRT);
        if (over) {
            parts.add(Limb.leg(near));
        }
        parts.add(Limb.HEAD);
        parts.add(Limb.arm(near));
        return new Order(parts, grey ? EnumSet.of(Limb.arm(far), Limb.leg(far)) : EnumSet.noneOf(Limb.class));
    }

    /** @return whether a hand is held behind the head, as the viewer sees it */
    private static boolean behindHead(Skeleton bones, Camera camera, int side) {
        var skull = bones.skull();
        var hand = bones.wrist[side].plus(bones.hand[side].up(), -Measures.KNUCKLES);
        return hand.minus(skull).length() < .13 && camera.depth(hand) < camera.depth(skull) - .02;
    }

    /** @return whether both knees lie behind the seat, as the viewer sees it */
    private static boolean away(Skeleton bones, Camera camera) {
        return Math.max(camera.depth(bones.knee[0]), camera.depth(bones.knee[1])) < camera
                .depth(bones.pose.pelvis()) - .08;
    }

    /** @return whether both knees are seen below the hem of the shirt of somebody who sits up: it hangs over the lap */
    private static boolean upright(Skeleton bones, Camera camera) {
        var hem = camera.y(bones.spine.get(2).place());
        return camera.up.dot(bones.pelvis.up()) > UPRIGHT
                && Math.max(camera.y(bones.knee[0]), camera.y(bones.knee[1])) < hem - KNEE;
    }

    private static Order facing(Skeleton bones, Camera camera) {
        var parts = new ArrayList<Limb>();
        var front = bones.thorax.front().dot(camera.viewer) > 0;
        var before = new ArrayList<Limb>();
        for (var side = 0; side < 2; side++) {
            var reach = camera.depth(bones.elbow[side].toward(bones.wrist[side], .5))
                    - camera.depth(bones.shoulder[side]);
            (reach < -.07 || behindHead(bones, camera, side) ? parts : before).add(Limb.arm(side));
        }
        parts.add(Limb.NECK);
        parts.add(Limb.PELVIS);
        var nearer = camera.depth(bones.knee[0]) > camera.depth(bones.knee[1]) ? 0 : 1;
        var sits = bones.pose.get(Joint.HIP, nearer) > 60;
        var high = sits && front;
        parts.add(Limb.leg(1 - nearer));
        parts.add(Limb.leg(nearer));
        parts.add(Limb.SHIRT);
        if (high && !upright(bones, camera)) {
            parts.removeAll(List.of(Limb.leg(0), Limb.leg(1)));
            parts.add(Limb.leg(1 - nearer));
            parts.add(Limb.leg(nearer));
        } else if (sits && away(bones, camera)) {
            parts.removeAll(List.of(Limb.leg(0), Limb.leg(1)));
            parts.addAll(0, List.of(Limb.leg(1 - nearer), Limb.leg(nearer)));
        }
        parts.add(Limb.HEAD);
        parts.addAll(before);
        return new Order(parts, EnumSet.noneOf(Limb.class));
    }
}
