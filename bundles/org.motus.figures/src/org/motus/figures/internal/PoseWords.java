package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.motus.figures.Joint;

/** Writes a pose as an author would: a pose to begin with, and what differs from it. */
final class PoseWords {

    private static final Map<Joint, String> PELVIS = Map.of(Joint.PELVIS_PITCH, "pitch", Joint.PELVIS_TURN, "turn",
            Joint.PELVIS_ROLL, "roll");

    private PoseWords() {
    }

    /**
     * @param base the name of the pose that it begins with
     * @param spec the pose
     * @return the names of a frame that say it
     */
    static Words.Names of(String base, PoseSpec spec) {
        var from = SceneReader.pose(base);
        var all = new LinkedHashMap<String, Words>();
        all.put("pose", new Words.Word(base));
        trunk(all, from, spec);
        limbs(all, "arm", List.of(from.arm(0), from.arm(1)), List.of(spec.arm(0), spec.arm(1)));
        limbs(all, "leg", List.of(from.leg(0), from.leg(1)), List.of(spec.leg(0), spec.leg(1)));
        if (!spec.rules().equals(from.rules())) {
            all.put("settle", rules(spec.rules()));
        }
        if (!spec.rests().equals(from.rests())) {
            all.put("rests", new Words.Row(spec.rests().stream().<Words>map(part -> new Words.Word(part.label()))
                    .toList()));
        }
        if (!spec.near().equals(from.near())) {
            all.put("near", new Words.Row(spec.near().stream().<Words>map(part -> new Words.Word(part.label()))
                    .toList()));
        }
        if (!spec.said().isEmpty() && !spec.said().equals(from.said())) {
            all.put("order", new Words.Row(spec.said().stream().<Words>map(Words.Word::new).toList()));
        }
        if (spec.shoes()) {
            all.put("shoes", new Words.Word("true"));
        }
        return new Words.Names(all, Map.of());
    }

    private static void trunk(Map<String, Words> all, PoseSpec from, PoseSpec spec) {
        var pelvis = new LinkedHashMap<String, Words>();
        var spine = new LinkedHashMap<String, Words>();
        var places = List.of(Joint.PELVIS_X, Joint.PELVIS_Y, Joint.PELVIS_Z);
        if (places.stream().anyMatch(joint -> differs(joint, from, spec))) {
            pelvis.put("at", at(value(spec, Joint.PELVIS_X), value(spec, Joint.PELVIS_Y),
                    value(spec, Joint.PELVIS_Z)));
        }
        spec.trunk().forEach((joint, value) -> {
            if (differs(joint, from, spec) && PELVIS.containsKey(joint)) {
                pelvis.put(Objects.requireNonNull(PELVIS.get(joint)), new Words.Word(value));
            } else if (differs(joint, from, spec) && !places.contains(joint)) {
                spine.put(joint.label(), new Words.Word(value));
            }
        });
        if (!pelvis.isEmpty()) {
            all.put("pelvis", new Words.Names(pelvis, Map.of()));
        }
        if (!spine.isEmpty()) {
            all.put("spine", new Words.Names(spine, Map.of()));
        }
    }

    /** @return a place as it is written: depth only where there is one */
    static Words.Row at(double x, double y, double z) {
        return Math.abs(z) < .0005 ? Words.Row.of(x, y) : Words.Row.of(x, y, z);
    }

    private static double value(PoseSpec spec, Joint joint) {
        var otherwise = joint == Joint.PELVIS_Y ? Measures.HIP_HEIGHT : 0;
        return spec.trunk().getOrDefault(joint, otherwise);
    }

    private static boolean differs(Joint joint, PoseSpec from, PoseSpec spec) {
        return value(from, joint) != value(spec, joint);
    }

    private static void limbs(Map<String, Words> all, String kind, List<LimbSpec> from, List<LimbSpec> spec) {
        var base = from.stream().map(PoseWords::limb).toList();
        var said = spec.stream().map(PoseWords::limb).toList();
        if (said.get(0).equals(said.get(1)) && !base.get(0).equals(said.get(0)) && !base.get(1).equals(said.get(1))) {
            all.put(kind + "s", said.get(0));
            return;
        }
        for (var side = 0; side < 2; side++) {
            if (!base.get(side).equals(said.get(side)) && !said.get(side).entries().isEmpty()) {
                all.put((side == Pose.LEFT ? "left " : "right ") + kind, said.get(side));
            }
        }
    }

    /** @return all that is said of a limb */
    static Words.Names limb(LimbSpec limb) {
        var all = new LinkedHashMap<String, Words>();
        limb.entries().forEach((name, entry) -> all.put(name, entry.words()));
        return new Words.Names(all, Map.of());
    }

    static Words.Names rule(PoseSpec.Rule rule) {
        var all = new LinkedHashMap<String, Words>();
        all.put("adjust", new Words.Word(rule.joint().label()));
        if (rule.counter() != rule.joint()) {
            all.put("counter", new Words.Word(rule.counter().label()));
        }
        all.put("until", new Words.Word(rule.part().label()));
        all.put("at", new Words.Word(rule.height()));
        all.put("between", Words.Row.of(rule.from(), rule.to()));
        return new Words.Names(all, Map.of());
    }

    /** @return rules as they are written: one alone, or a row */
    static Words rules(List<PoseSpec.Rule> rules) {
        var all = new ArrayList<Words>(rules.stream().map(PoseWords::rule).toList());
        return all.size() == 1 ? all.getFirst() : new Words.Row(all);
    }
}
