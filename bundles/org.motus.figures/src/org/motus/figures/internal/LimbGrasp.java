package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Joint;

/** Pulls at an arm or a leg: its end is moved where it is placed, otherwise its joints turn. */
final class LimbGrasp {

    private static final double ARRIVED = .014;
    /** So near above something a sole or palm lies on it, share of stature. */
    private static final double SNAP = .016;
    /** A straight limb gets this bend to begin with, or it would not know where to bend. */
    private static final double BEND = 14;
    /** Lifted by more than that, share of stature, a part no longer rests. */
    private static final double LIFT = .03;
    private static final double PALM = .0142;
    private static final double STRAIGHT = .03;

    private final DraftPose pose;
    private final Grip.Held held;
    private final boolean both;
    private final boolean arm;
    private final int side;
    private final LimbSpec limb;
    private final PoseSpec fixed;
    private final Strain strain;

    LimbGrasp(DraftPose pose, Grip.Held held, boolean both) {
        this.pose = pose;
        this.held = held;
        this.both = both;
        arm = held.grip().isArm();
        side = held.side();
        limb = pose.limb(arm, side);
        fixed = pose.spec.fixed(pose.bones.pose);
        strain = Strain.of(Solver.solve(fixed, pose.bones.build));
    }

    /** @return what a pull makes; hands and feet that an earlier frame directs may not be bent past a limit by it */
    DraftPose.Done drag(double x, double y) {
        var done = pull(x, y);
        var tip = held.grip() == Grip.FINGERS || held.grip() == Grip.TOES;
        return tip && !Strain.of(done.draft().scene().solved().get(pose.number)).within(strain)
                ? new DraftPose.Done(pose.draft, done.felt())
                : done;
    }

    private DraftPose.Done pull(double x, double y) {
        if (held.grip() == Grip.SHOULDER) {
            return shoulder(x, y);
        }
        var tip = held.grip() == Grip.FINGERS || held.grip() == Grip.TOES;
        var directed = limb.get(limb.kind().points()).isPresent() || limb.get(limb.kind().face()).isPresent();
        if (!limb.way().equals("place") && !(tip && directed)) {
            return turn(x, y);
        }
        return switch (held.grip()) {
            case HAND, FOOT -> move(x, y);
            case ELBOW, KNEE -> swivel(x, y);
            default -> point(x, y);
        };
    }

    private Solver.Solved with(Words.Names said) {
        var name = FrameWords.name(arm, side);
        return Solver.solve(fixed.with(Entry.of("pose", WordsWriter.line(Words.Names.of(name, said)))),
                pose.bones.build);
    }

    private DraftPose.Done done(Words.Names said, String felt) {
        var frame = FrameWords.limb(pose.frame, arm, side, both, said);
        var lifted = lifted(with(said).bones());
        if (lifted.isEmpty()) {
            return new DraftPose.Done(pose.draft.with(pose.number, frame), felt);
        }
        var rests = pose.spec.rests().stream().flatMap(part -> part.single().stream())
                .filter(part -> !lifted.contains(part)).toList();
        return new DraftPose.Done(pose.draft.with(pose.number, FrameWords.rests(frame, rests)), felt);
    }

    /** @return the parts of the limb that rested and do so no longer */
    private List<Part> lifted(Skeleton now) {
        var before = new Flesh(pose.bones);
        var after = new Flesh(now);
        var sides = both ? List.of("left", "right") : List.of(side == Pose.LEFT ? "left" : "right");
        return sides.stream().flatMap(own -> (arm ? List.of("hand", "elbow") : List.of("foot", "knee")).stream()
                .map(name -> Part.named(own + " " + name).orElseThrow())).filter(pose.spec.rests().stream()
                        .flatMap(part -> part.single().stream()).toList()::contains)
                .filter(part -> part.lowest(after) > part.lowest(before) + LIFT).toList();
    }

    private Reach reach(Pose start, List<Joint> joints) {
        return new Reach(start, pose.bones.build, pose.camera,
                joints.stream().map(joint -> new Reach.Turn(joint, side)).toList(), held::at);
    }

    private DraftPose.Done shoulder(double x, double y) {
        var reach = reach(pose.bones.pose, held.grip().joints());
        var found = reach.toward(x, y);
        var said = PoseWords.limb(limb);
        for (var joint : held.grip().joints()) {
            said = said.with(joint.label(), new Words.Word(LimbWords.rounded(joint, found.get(joint, side))));
        }
        return done(said, stopped(reach, x, y));
    }

    /** Turns the joints of a free limb. */
    private DraftPose.Done turn(double x, double y) {
        var start = pose.bones.pose.copy();
        var bend = arm ? Joint.ELBOW : Joint.KNEE;
        var root = arm ? pose.bones.shoulder[side] : pose.bones.hip[side];
        var nearer = Math.hypot(x - pose.camera.x(root), y - pose.camera.y(root)) < held.at(pose.bones).minus(root)
                .length() - ARRIVED / 2;
        if (held.grip().isEnd() && nearer) {
            start.set(bend, side, Math.max(BEND, start.get(bend, side)));
        }
        var reach = reach(start, held.grip().joints());
        var found = reach.toward(x, y);
        return done(pose.angles(found, arm, side, both), stopped(reach, x, y));
    }

    private String stopped(Reach reach, double x, double y) {
        if (reach.missing(x, y) < ARRIVED) {
            return "";
        }
        return reach.stopped(x, y, ARRIVED).map(turn -> JointNames.limit(turn.joint(), side, reach.value(turn)))
                .orElse(held.grip().isEnd() ? Sentences.of("felt.reach", name()) : "");
    }

    private String name() {
        return Sentences.name("part", FrameWords.name(arm, side));
    }

    /** Moves the place where the end is kept. */
    private DraftPose.Done move(double x, double y) {
        var camera = pose.camera;
        var from = held.at(pose.bones);
        var by = camera.right.times(x - camera.x(from)).plus(camera.up, y - camera.y(from));
        var words = PoseWords.limb(limb);
        var whole = snapped(LimbWords.moved(words, limb.kind(), by, side));
        var way = Halving.along(strain, share -> with(share == 1
                ? whole
                : LimbWords.moved(words, limb.kind(), by.times(share), side)));
        return done(way.share() == 1
                ? whole
                : LimbWords.moved(words, limb.kind(), by.times(way.share()), side), way.felt());
    }

    /**
     * @return flat on the floor or on a thing when it is nearly there; lifted off it, held by the joint so that foot or
     *         hand goes on as the shank or forearm does
     */
    private Words.Names snapped(Words.Names said) {
        var kind = limb.kind();
        var flat = said.get(kind.end()).isPresent();
        var end = said.get(flat ? kind.end() : kind.joint()).map(Words::list).orElse(List.of());
        if (end.isEmpty() || !flat && said.get(kind.points()).isPresent()) {
            return said;
        }
        var thick = arm ? PALM : Measures.ANKLE;
        var x = end.get(0).number();
        var y = end.get(1).number() - (flat ? 0 : thick);
        var out = end.size() > 2 ? end.get(2).number() : arm ? .10 : .06;
        var high = Double.MAX_VALUE;
        for (var top : tops(x, -Pose.sign(side) * out)) {
            if (Math.abs(y - top) < SNAP) {
                return place(said, kind.end(), x, top, out);
            }
            high = Math.min(high, Math.abs(y - top));
        }
        return flat && high > 2 * LIFT
                ? place(said, kind.joint(), x, y + thick, out).without(kind.points(), kind.face())
                : said;
    }

    private Words.Names place(Words.Names said, String name, double x, double y, double out) {
        var all = Words.Names.of(name, Words.Row.of(x, y, out));
        for (var entry : said.without(limb.kind().end(), limb.kind().joint()).entries().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** @return how high something is that lies under a place: the floor, and props */
    private List<Double> tops(double x, double z) {
        var tops = new ArrayList<>(List.of(0.0));
        pose.draft.scene().frames.get(pose.number).props().stream().map(prop -> prop.top(x, z))
                .filter(top -> !top.isNaN()).forEach(tops::add);
        return tops;
    }

    /** Turns knee or elbow about the line from root to end, which stay. */
    private DraftPose.Done swivel(double x, double y) {
        var bones = pose.bones;
        var root = arm ? bones.shoulder[side] : bones.hip[side];
        var end = arm ? bones.wrist[side] : bones.ankle[side];
        var middle = arm ? bones.elbow[side] : bones.knee[side];
        var axis = end.minus(root).unit();
        var off = middle.minus(root).square(axis);
        if (off.length() < STRAIGHT) {
            return done(PoseWords.limb(limb), Sentences.of("felt.straight", name()));
        }
        var center = middle.minus(off);
        var best = 0.0;
        var least = Double.MAX_VALUE;
        for (var turn = -180; turn < 180; turn += 2) {
            var at = center.plus(off.turned(axis, turn));
            var far = Math.hypot(pose.camera.x(at) - x, pose.camera.y(at) - y) + Math.abs(turn) * 1e-5;
            if (far < least) {
                least = far;
                best = turn;
            }
        }
        var turn = best;
        var words = PoseWords.limb(limb);
        var name = limb.kind().bend();
        var way = Halving.along(strain, share -> with(words.with(name,
                LimbWords.direction(off.turned(axis, turn * share), side))));
        var felt = way.felt().isEmpty() && least > 2 * ARRIVED
                ? Sentences.of("felt.placed", Sentences.name("part", arm ? "hand" : "foot"))
                : way.felt();
        return done(words.with(name, LimbWords.direction(off.turned(axis, turn * way.share()), side)), felt);
    }

    /** Points toes or fingers of a placed limb. */
    private DraftPose.Done point(double x, double y) {
        var bones = pose.bones;
        var camera = pose.camera;
        var joint = arm ? bones.wrist[side] : bones.ankle[side];
        var tip = held.at(bones);
        var to = tip.plus(camera.right, x - camera.x(tip)).plus(camera.up, y - camera.y(tip)).minus(joint).unit();
        var now = arm ? bones.hand[side].up().times(-1) : bones.foot[side].front();
        var words = raised();
        var way = Halving.along(strain, share -> with(words.with(limb.kind().points(),
                LimbWords.direction(now.toward(to, share), side))));
        // Where no way is possible, not even the words are said in another way.
        return done(way.share() == 0
                ? PoseWords.limb(limb)
                : words.with(limb.kind().points(), LimbWords.direction(now.toward(to, way.share()), side)),
                way.felt());
    }

    /** @return what keeps the joint where it is instead of a flat sole or palm, so that it can be tipped */
    private Words.Names raised() {
        var words = PoseWords.limb(limb);
        var end = limb.get(limb.kind().end());
        if (end.isEmpty()) {
            return words;
        }
        var at = arm ? pose.bones.wrist[side] : pose.bones.ankle[side];
        var all = Words.Names.of(limb.kind().joint(), Words.Row.of(at.x(), at.y(), -Pose.sign(side) * at.z()));
        for (var entry : words.without(limb.kind().end()).entries().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return arm && limb.get("palm").isEmpty() ? all.with("palm", new Words.Word("down")) : all;
    }
}
