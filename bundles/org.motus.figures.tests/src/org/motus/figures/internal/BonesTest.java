package org.motus.figures.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Build;
import org.motus.figures.Joint;
import org.motus.figures.View;

@DisplayName("Bones and outlines")
class BonesTest {

    private static final double NEAR = 1e-6;

    @Test
    @DisplayName("someone who stands is one stature tall")
    void tall() {
        var bones = new Skeleton(new Pose(), Build.AVERAGE);
        var top = new Flesh(bones).head().stream().mapToDouble(cone -> -cone.least(Vec.Y.times(-1))).max()
                .orElseThrow();
        assertEquals(1, top, .03);
        assertEquals(Measures.ANKLE, bones.ankle[Pose.LEFT].y(), NEAR);
    }

    @Test
    @DisplayName("the left is away from the viewer of the side view, and is the mirror of the right")
    void sides() {
        var bones = new Skeleton(new Pose(), Build.AVERAGE);
        assertTrue(bones.hip[Pose.LEFT].z() < 0);
        assertEquals(bones.wrist[Pose.LEFT].z(), -bones.wrist[Pose.RIGHT].z(), NEAR);
    }

    @Test
    @DisplayName("angles mean what they are called")
    void signs() {
        var pose = new Pose();
        pose.set(Joint.HIP, 90);
        pose.set(Joint.KNEE, 90);
        pose.set(Joint.SHOULDER_OUT, 90);
        var bones = new Skeleton(pose, Build.AVERAGE);
        assertEquals(Measures.THIGH, bones.knee[0].x() - bones.hip[0].x(), NEAR);
        assertEquals(Measures.SHANK, bones.knee[0].y() - bones.ankle[0].y(), NEAR);
        assertTrue(bones.wrist[Pose.LEFT].z() < -.4 && bones.wrist[Pose.RIGHT].z() > .4);
    }

    @Test
    @DisplayName("from angles to axes and back")
    void thereAndBack() {
        var pose = new Pose();
        pose.set(Joint.HIP, 70);
        pose.set(Joint.HIP_OUT, 20);
        pose.set(Joint.HIP_TURN, -15);
        pose.set(Joint.FOREARM, 30);
        pose.set(Joint.WRIST, -40);
        pose.set(Joint.WRIST_SIDE, 10);
        var bones = new Skeleton(pose, Build.AVERAGE);
        for (var side = 0; side < 2; side++) {
            var again = new Pose();
            Angles.ball(again, side, bones.pelvis, bones.thigh[side], Joint.HIP, Joint.HIP_OUT, Joint.HIP_TURN);
            assertEquals(70, again.get(Joint.HIP, side), NEAR);
            assertEquals(20, again.get(Joint.HIP_OUT, side), NEAR);
            assertEquals(-15, again.get(Joint.HIP_TURN, side), NEAR);
            Angles.end(again, side, bones.forearm[side], bones.hand[side], Joint.FOREARM, Joint.WRIST,
                    Joint.WRIST_SIDE);
            assertEquals(30, again.get(Joint.FOREARM, side), NEAR);
            assertEquals(-40, again.get(Joint.WRIST, side), NEAR);
            assertEquals(10, again.get(Joint.WRIST_SIDE, side), NEAR);
        }
    }

    @Test
    @DisplayName("a hand gets to where it is put, with the elbow on the side that was said")
    void reaches() {
        var spec = new PoseSpec().with(Entry.of("T", "right arm: {wrist: [0.2, 0.7, 0.1], elbow: down, palm: in}"));
        var bones = Solver.solve(spec, Build.AVERAGE).bones();
        assertEquals(0, bones.wrist[Pose.RIGHT].minus(new Vec(.2, .7, .1)).length(), .001);
        assertTrue(bones.elbow[Pose.RIGHT].y() < .7);
    }

    @Test
    @DisplayName("a spread thumb stands up from a hand whose palm looks forward")
    void thumb() {
        var arm = "right arm: {upper: [0, 0, 1], fore: [0, 0, 1], fingers: [0, 0, 1], palm: forward%s}";
        assertEquals(.0315, top(arm.formatted(", thumb: 60")) - top(arm.formatted("")), .002);
    }

    /** @return how far the right hand reaches up */
    private static double top(String arm) {
        var bones = Solver.solve(new PoseSpec().with(Entry.of("T", arm)), Build.AVERAGE).bones();
        return new Flesh(bones).hand(Pose.RIGHT).stream().mapToDouble(cone -> -cone.least(Vec.Y.times(-1))).max()
                .orElseThrow();
    }

    @Test
    @DisplayName("the outline of a ball is a circle")
    void circle() {
        var field = Field.of(new Camera(View.FRONT), List.of(Cone.ball(new Vec(0, .5, 0), .1)), Field.STEP);
        var ring = field.rings(0).getFirst();
        assertEquals(Math.PI * .01, ring.area(), .0001);
        assertEquals(new Rectangle2D.Double(-.1, .4, .2, .2).getWidth(), ring.bounds().getWidth(), .001);
    }
}
