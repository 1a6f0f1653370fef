package org.motus.figures.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.Joint;

/**
 * By how much a solved pose asks for what no body does.
 *
 * @param past   degrees past its limit, for each joint and side
 * @param most   the joint that is farthest past its limit, null when none is
 * @param unable what hands and feet are called that do not come to their places
 */
record Strain(double[] past, Reach.@Nullable Turn most, List<String> unable) {

    private static final double ALLOWED = .5;

    static Strain of(Solver.Solved solved) {
        var pose = solved.bones().pose;
        var all = new double[2 * Joint.values().length];
        var worst = 0.0;
        Reach.@Nullable Turn most = null;
        for (var joint : Joint.values()) {
            for (var side = 0; side < (joint.paired() ? 2 : 1); side++) {
                var value = pose.get(joint, side);
                var past = Math.max(joint.least() - value, value - joint.most()) - ALLOWED;
                var free = joint == Joint.SHOULDER && Math.abs(pose.get(Joint.SHOULDER_OUT, side)) > 60;
                if (!free && past > 0) {
                    all[2 * joint.ordinal() + side] = past;
                    if (past > worst) {
                        worst = past;
                        most = new Reach.Turn(joint, side);
                    }
                }
            }
        }
        var unable = solved.problems().stream().map(Flaw::unreached).filter(end -> !end.isEmpty()).toList();
        return new Strain(all, most, unable);
    }

    /** @return whether no joint is farther past its limit than before, and nothing more is out of reach */
    boolean within(Strain before) {
        return unable.size() <= before.unable.size()
                && IntStream.range(0, past.length).allMatch(i -> past[i] <= before.past[i] + .01);
    }
    /** @return the sentence for what stops, empty when nothing does */
    String sentence(Pose pose) {
        if (!unable.isEmpty()) {
            return Sentences.of("felt.reach", unable.getFirst());
        }
        var turn = most;
        return turn == null ? "" : JointNames.limit(turn.joint(), turn.side(), turn.of(pose));
    }
}
