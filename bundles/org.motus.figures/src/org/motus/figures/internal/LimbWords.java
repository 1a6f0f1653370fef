package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.motus.figures.Joint;

/** Writes what is said of an arm or a leg: angles of its joints, or where its end is. */
final class LimbWords {

    /** What neither the place of a hand or foot nor its direction tells. */
    static final Set<Joint> APART = Set.of(Joint.SHOULDER_LIFT, Joint.SHOULDER_SLIDE, Joint.THUMB, Joint.TOES);

    private static final double GRID = .005;

    private LimbWords() {
    }

    /**
     * @param before what is said already where these words will stand
     * @param pose   with the angles
     * @return the angles, whole degrees, without those that go without saying
     */
    static Words.Names angles(LimbSpec before, Pose pose, int side) {
        var arm = before.kind() == LimbSpec.ARM;
        settleBall(pose, side, arm);
        var main = arm ? Joint.SHOULDER : Joint.HIP;
        var bend = arm ? Joint.ELBOW : Joint.KNEE;
        var joints = new ArrayList<>(List.of(main));
        joints.addAll(before.kind().ball().stream().filter(joint -> joint != main).sorted().toList());
        joints.add(bend);
        joints.addAll(before.kind().free().stream().sorted().toList());
        var all = new LinkedHashMap<String, Words>();
        for (var joint : joints) {
            var value = rounded(joint, pose.get(joint, side));
            var known = before.way().equals("joints") ? before.value(joint) : 0;
            if (value != known || joint == main || joint == bend) {
                all.put(name(joint), new Words.Word(value));
            }
        }
        return new Words.Names(all, Map.of());
    }

    /** @return the name of a joint in the words of a limb */
    static String name(Joint joint) {
        return joint == Joint.TOES ? "toes.bend" : joint.label();
    }

    /** @return a value as it is written, never past the limits */
    static double rounded(Joint joint, double value) {
        var within = Math.max(joint.least(), Math.min(joint.most(), value));
        return JointNames.isLength(joint)
                ? Math.round(within * (joint.most() > 3.5 || joint == Joint.HEAD_SLIDE ? 10 : 200))
                        / (joint.most() > 3.5 || joint == Joint.HEAD_SLIDE ? 10.0 : 200.0)
                : Math.round(within);
    }

    /** The same direction of a limb can be said in two ways: the one within the limits is taken. */
    private static void settleBall(Pose pose, int side, boolean arm) {
        var main = arm ? Joint.SHOULDER : Joint.HIP;
        var out = arm ? Joint.SHOULDER_OUT : Joint.HIP_OUT;
        var turn = arm ? Joint.SHOULDER_TURN : Joint.HIP_TURN;
        var value = pose.get(main, side);
        if (value < main.least() || value > main.most()) {
            pose.set(main, side, value > main.most() ? value - 180 : value + 180);
            pose.set(out, side, Math.IEEEremainder(180 - pose.get(out, side), 360));
            pose.set(turn, side, Math.IEEEremainder(pose.get(turn, side) + 180, 360));
        }
    }

    /** @return words for a direction: degrees in the picture of a side view, and out to the own side */
    static Words direction(Vec way, int side) {
        var to = way.unit();
        var out = Math.round(Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, to.z()))))) * -Pose.sign(side);
        var angle = Math.round(Math.toDegrees(Math.atan2(to.y(), to.x())));
        return out == 0 ? new Words.Word(angle) : Words.Row.of(angle, out);
    }

    /** @return the words of a limb whose end has been moved in the room */
    static Words.Names moved(Words.Names limb, LimbSpec.Kind kind, Vec by, int side) {
        var name = limb.get(kind.hold()).isPresent()
                ? "by"
                : limb.get(kind.end()).isPresent() ? kind.end() : kind.joint();
        var said = limb.get(name).map(Words::list).orElse(List.of()).stream().mapToDouble(Words::number).toArray();
        var usual = name.equals("by") ? 0 : kind == LimbSpec.ARM ? .10 : .06;
        var x = grid(said.length > 0 ? said[0] : 0, by.x());
        var y = grid(said.length > 1 ? said[1] : 0, by.y());
        var sideways = -Pose.sign(side) * by.z();
        return limb.with(name, said.length < 3 && Math.abs(sideways) < GRID
                ? Words.Row.of(x, y)
                : Words.Row.of(x, y, grid(said.length > 2 ? said[2] : usual, sideways)));
    }

    private static double grid(double value, double by) {
        return Math.abs(by) < GRID / 2 ? value : Math.round((value + by) / GRID) * GRID;
    }

    /** @return words that keep an end where it is: the sole or palm flat where it lies flat, otherwise the joint */
    static Words.Names placed(LimbSpec.Kind kind, Skeleton bones, int side) {
        var arm = kind == LimbSpec.ARM;
        var at = arm ? bones.wrist[side] : bones.ankle[side];
        var all = Words.Names.NONE;
        var along = arm ? bones.hand[side].up().times(-1) : bones.foot[side].front();
        var palm = bones.hand[side].left().times(-Pose.sign(side));
        var flat = arm ? palm.y() < -.985 : bones.foot[side].up().y() > .985;
        var height = at.y() - (flat ? arm ? .0142 : Measures.ANKLE : 0);
        all = all.with(flat ? kind.end() : kind.joint(), Words.Row.of(Math.round(at.x() * 1000) / 1000.0,
                flat && Math.abs(height) < .01 ? 0 : Math.round(height * 1000) / 1000.0,
                Math.round(at.z() * -Pose.sign(side) * 1000) / 1000.0));
        var middle = arm ? bones.elbow[side] : bones.knee[side];
        var root = arm ? bones.shoulder[side] : bones.hip[side];
        var bent = middle.minus(root).square(at.minus(root).unit());
        var looks = bent.length() > .01
                ? bent
                : arm ? bones.upperArm[side].front().times(-1) : bones.thigh[side].front();
        all = all.with(kind.bend(), direction(looks, side)).with(kind.points(), direction(along, side));
        if (arm && !flat) {
            all = all.with(kind.face(), direction(palm, side));
        }
        for (var joint : kind.free().stream().filter(APART::contains).sorted().toList()) {
            var value = rounded(joint, bones.pose.get(joint, side));
            all = value == 0 ? all : all.with(name(joint), new Words.Word(value));
        }
        return all;
    }
}
