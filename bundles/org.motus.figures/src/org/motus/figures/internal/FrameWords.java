package org.motus.figures.internal;

import java.util.List;
import java.util.Set;

import org.motus.figures.Joint;

/** Puts what is said of a pose into the words of one frame. */
final class FrameWords {

    private FrameWords() {
    }

    /** @return with words for one limb, or for both of a pair */
    static Words.Names limb(Words.Names frame, boolean arm, int side, boolean both, Words.Names said) {
        var pair = arm ? "arms" : "legs";
        var single = arm ? "arm" : "leg";
        if (both) {
            return frame.without("left " + single, "right " + single).with(pair, said, Draft.ORDER);
        }
        var name = name(arm, side);
        var all = frame.with(name, said, Draft.ORDER);
        var names = List.copyOf(all.entries().keySet());
        // What is said of both comes first: a later word would win.
        return names.indexOf(name) < names.indexOf(pair) ? all.without(name).with(name, said) : all;
    }

    static String name(boolean arm, int side) {
        return (side == Pose.LEFT ? "left " : "right ") + (arm ? "arm" : "leg");
    }

    /** @return the frame without what it says of one limb alone, or of both */
    static Words.Names without(Words.Names frame, boolean arm, int side, boolean both) {
        return both
                ? frame.without(arm ? "arms" : "legs", name(arm, 0), name(arm, 1))
                : frame.without(name(arm, side));
    }

    /** @return with a value for a joint of the trunk */
    static Words.Names trunk(Words.Names frame, Joint joint, double value) {
        var label = joint.label();
        if (!label.startsWith("pelvis")) {
            return frame.with("spine", frame.names("spine").with(label, new Words.Word(value)), Draft.ORDER);
        }
        var pelvis = frame.names("pelvis").with(label.substring("pelvis.".length()), new Words.Word(value));
        return frame.with("pelvis", pelvis, Draft.ORDER);
    }

    static Words.Names pelvisAt(Words.Names frame, Vec at) {
        var rest = frame.names("pelvis").without("at", "x", "y", "z");
        var all = Words.Names.of("at", PoseWords.at(at.x(), at.y(), at.z()));
        for (var entry : rest.entries().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return frame.with("pelvis", all, Draft.ORDER);
    }

    /** @return without some rules, and without the parts that they laid down among what rests */
    static Words.Names released(Words.Names frame, PoseSpec spec, Set<PoseSpec.Rule> gone) {
        var rules = spec.rules().stream().filter(rule -> !gone.contains(rule)).toList();
        var rests = spec.rests().stream()
                .filter(part -> gone.stream().noneMatch(rule -> rule.part() == part)).toList();
        return rests(frame.with("settle", PoseWords.rules(rules), Draft.ORDER), rests);
    }

    static Words.Names rests(Words.Names frame, List<Part> rests) {
        return frame.with("rests", new Words.Row(rests.stream().<Words>map(part -> new Words.Word(part.label()))
                .toList()), Draft.ORDER);
    }
}
