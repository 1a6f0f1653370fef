package org.motus.figures.internal;

import java.util.List;
import java.util.Set;

import org.motus.figures.Joint;

/** Takes hold of a body and pulls: the joints follow as far as they can. */
public final class Grasp {

    /** Pulled away from where it rests by more than that, a part lets go of it. */
    private static final double RELEASE = .035;
    private static final double ARRIVED = .014;
    private static final double GRID = .005;

    private final DraftPose pose;

    public Grasp(DraftPose pose) {
        this.pose = pose;
    }

    /**
     * Pulls.
     *
     * @param id   the grip
     * @param x    of the window of the drawing
     * @param y    of the window of the drawing
     * @param both whether the other side of the body does the same
     */
    public DraftPose.Done drag(String id, double x, double y, boolean both) {
        var held = Grip.named(id).orElseThrow();
        var to = pose.place(x, y);
        if (held.grip().isLimb()) {
            return new LimbGrasp(pose, held, both).drag(to[0], to[1]);
        }
        return held.grip() == Grip.HIPS ? hips(to) : trunk(held, to);
    }

    /** The pelvis is moved; what is placed stays where it is. */
    private DraftPose.Done hips(double[] to) {
        var camera = pose.camera;
        var from = pose.bones.pose.pelvis();
        var by = camera.right.times(to[0] - camera.x(from)).plus(camera.up, to[1] - camera.y(from));
        var gone = pose.rules(List.of(Joint.PELVIS_X, Joint.PELVIS_Y, Joint.PELVIS_Z));
        var frees = !gone.isEmpty() && Math.abs(by.y()) > RELEASE;
        var spec = pose.spec.fixed(pose.bones.pose);
        var along = Halving.along(Strain.of(Solver.solve(spec, pose.bones.build)), share -> {
            var there = pose.bones.pose.copy();
            var at = from.plus(by, share);
            there.set(Joint.PELVIS_X, at.x());
            there.set(Joint.PELVIS_Y, at.y());
            there.set(Joint.PELVIS_Z, at.z());
            return Solver.solve(spec.fixed(there), pose.bones.build);
        });
        var at = from.plus(by, along.share());
        var frame = frees ? FrameWords.released(pose.frame, pose.spec, gone) : pose.frame;
        var felt = !gone.isEmpty() && !frees && Math.abs(by.y()) > GRID
                ? held(gone)
                : frees && along.felt().isEmpty() ? letGo(gone) : along.felt();
        return new DraftPose.Done(pose.draft.with(pose.number, FrameWords.pelvisAt(frame,
                new Vec(grid(at.x()), grid(at.y()), grid(at.z())))), felt);
    }

    private static double grid(double value) {
        return Math.round(value / GRID) * GRID;
    }

    private static String held(Set<PoseSpec.Rule> rules) {
        var part = part(rules);
        return Sentences.of("felt.rests", part.words(), part.count());
    }

    private static String letGo(Set<PoseSpec.Rule> rules) {
        var part = part(rules);
        return Sentences.of("felt.released", part.words(), part.count());
    }

    private static Part part(Set<PoseSpec.Rule> rules) {
        return rules.iterator().next().part();
    }

    private DraftPose.Done trunk(Grip.Held held, double[] to) {
        var joints = held.grip().joints();
        var rules = pose.rules(joints);
        var free = joints.stream().filter(joint -> pose.rules(List.of(joint)).isEmpty()).toList();
        var reach = reach(held, free);
        var solved = reach.toward(to[0], to[1]);
        if (rules.isEmpty() || reach.missing(to[0], to[1]) < ARRIVED) {
            return trunk(pose.frame, free, solved, stopped(reach, to));
        }
        if (reach.missing(to[0], to[1]) < RELEASE) {
            return trunk(pose.frame, free, solved, held(rules));
        }
        var all = reach(held, joints);
        var pulled = all.toward(to[0], to[1]);
        var felt = stopped(all, to);
        return trunk(FrameWords.released(pose.frame, pose.spec, rules), joints, pulled,
                felt.isEmpty() ? letGo(rules) : felt);
    }

    private Reach reach(Grip.Held held, List<Joint> joints) {
        return new Reach(pose.bones.pose, pose.bones.build, pose.camera,
                joints.stream().map(joint -> new Reach.Turn(joint, held.side())).toList(), held::at);
    }

    private static String stopped(Reach reach, double[] to) {
        return reach.stopped(to[0], to[1], ARRIVED)
                .map(turn -> JointNames.limit(turn.joint(), turn.side(), reach.value(turn))).orElse("");
    }

    /** Writes the joints of the trunk, as far as hands and feet that are placed allow. */
    private DraftPose.Done trunk(Words.Names from, List<Joint> joints, Pose to, String felt) {
        var start = pose.bones.pose;
        var spec = pose.spec.fixed(start);
        var along = Halving.along(Strain.of(Solver.solve(spec, pose.bones.build)), share -> Solver.solve(spec
                .fixed(start.toward(to, share)), pose.bones.build));
        var frame = from;
        for (var joint : joints) {
            var value = start.get(joint) + (to.get(joint) - start.get(joint)) * along.share();
            if (Math.abs(value - start.get(joint)) >= .5) {
                frame = FrameWords.trunk(frame, joint, LimbWords.rounded(joint, value));
            }
        }
        return new DraftPose.Done(pose.draft.with(pose.number, frame), along.felt().isEmpty() ? felt : along.felt());
    }

    /**
     * Sets one joint; what settles or places it lets go.
     *
     * @param joint what is turned
     * @param side  of the body
     * @param both  whether the other side does the same
     * @param value in the unit of the joint; taken to its limit when it is past it
     */
    public DraftPose.Done set(Joint joint, int side, boolean both, double value) {
        var within = LimbWords.rounded(joint, value);
        var felt = value < joint.least() || value > joint.most() ? JointNames.limit(joint, side, value) : "";
        if (joint.paired()) {
            return new DraftPose.Done(limb(joint, side, both, within), felt);
        }
        var rules = pose.rules(List.of(joint));
        var frame = rules.isEmpty() ? pose.frame : FrameWords.released(pose.frame, pose.spec, rules);
        var place = pose.bones.pose.pelvis();
        var done = switch (joint) {
            case PELVIS_X -> FrameWords.pelvisAt(frame, new Vec(within, place.y(), place.z()));
            case PELVIS_Y -> FrameWords.pelvisAt(frame, new Vec(place.x(), within, place.z()));
            case PELVIS_Z -> FrameWords.pelvisAt(frame, new Vec(place.x(), place.y(), within));
            default -> FrameWords.trunk(frame, joint, within);
        };
        return new DraftPose.Done(pose.draft.with(pose.number, done),
                felt.isEmpty() && !rules.isEmpty() ? letGo(rules) : felt);
    }

    private Draft limb(Joint joint, int side, boolean both, double value) {
        var arm = LimbSpec.ARM.free().contains(joint) || LimbSpec.ARM.ball().contains(joint) || joint == Joint.ELBOW;
        var limb = pose.limb(arm, side);
        if (LimbWords.APART.contains(joint)) {
            return pose.withLimb(arm, side, both, PoseWords.limb(limb).with(LimbWords.name(joint),
                    new Words.Word(value)));
        }
        var turned = pose.bones.pose.copy();
        turned.set(joint, side, value);
        return pose.withLimb(arm, side, both, pose.angles(turned, arm, side, both));
    }
}
