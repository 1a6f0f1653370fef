package org.motus.figures.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.Joint;

/**
 * By how much a solved pose asks for what no body does.
 *
 * @param sum    degrees past the limits, and much more for each place that is not reached
 * @param most   the joint that is farthest past its limit, null when none is
 * @param unable what is not reached, empty when all is
 */
record Strain(double sum, Reach.@Nullable Turn most, String unable) {

    private static final double UNREACHED = 1000;
    private static final double ALLOWED = .5;

    static Strain of(Solver.Solved solved) {
        var pose = solved.bones().pose;
        var sum = 0.0;
        var worst = 0.0;
        Reach.@Nullable Turn most = null;
        for (var joint : Joint.values()) {
            for (var side = 0; side < (joint.paired() ? 2 : 1); side++) {
                var value = pose.get(joint, side);
                var past = Math.max(joint.least() - value, value - joint.most()) - ALLOWED;
                var free = joint == Joint.SHOULDER && Math.abs(pose.get(Joint.SHOULDER_OUT, side)) > 60;
                if (!free && past > 0) {
                    sum += past;
                    if (past > worst) {
                        worst = past;
                        most = new Reach.Turn(joint, side);
                    }
                }
            }
        }
        var unable = solved.problems().stream().filter(problem -> problem.contains("cannot reach")).toList();
        return new Strain(sum + UNREACHED * unable.size(), most, unable(unable));
    }

    private static String unable(List<String> problems) {
        return problems.isEmpty() ? "" : problems.getFirst().replaceFirst(" cannot reach.*", "");
    }

    /** @return the sentence for what stops, empty when nothing does */
    String sentence(Pose pose) {
        if (!unable.isEmpty()) {
            return "T" + unable.substring(1) + " reaches no farther.";
        }
        var turn = most;
        return turn == null ? "" : JointNames.limit(turn.joint(), turn.side(), turn.of(pose));
    }
}
