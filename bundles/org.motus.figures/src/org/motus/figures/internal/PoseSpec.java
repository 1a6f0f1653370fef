package org.motus.figures.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.motus.figures.Joint;

/** What an author says of a pose: trunk, limbs, what settles it and what it rests on. Never changed. */
final class PoseSpec {

    /**
     * Changes one joint until a part is at a height.
     *
     * @param joint   what is changed
     * @param counter what is changed by as much the other way, or the same joint when nothing is
     * @param part    what is to come to the height
     * @param height  share of stature
     * @param from    least value of the joint
     * @param to      greatest value
     */
    record Rule(Joint joint, Joint counter, Part part, double height, double from, double to) {
    }

    static final Set<String> KEYS = Set.of("pelvis", "spine", "arms", "legs", "left arm", "right arm", "left leg",
            "right leg", "settle", "rests", "order", "near", "shoes");
    private static final Set<String> PELVIS = Set.of("at", "x", "y", "z", "pitch", "turn", "roll");

    private final Map<Joint, Double> trunk = new EnumMap<>(Joint.class);
    private final LimbSpec[] arms = { LimbSpec.none(true), LimbSpec.none(true) };
    private final LimbSpec[] legs = { LimbSpec.none(false), LimbSpec.none(false) };
    private List<Rule> rules = List.of();
    private Set<Part> rests = EnumSet.noneOf(Part.class);
    private List<String> order = List.of();
    private Set<Limb> near = EnumSet.noneOf(Limb.class);
    private boolean shoes;

    /** @return this with what an entry says over it; names that are not of a pose are passed over */
    PoseSpec with(Entry entry) {
        var spec = new PoseSpec();
        spec.trunk.putAll(trunk);
        for (var side = 0; side < 2; side++) {
            spec.arms[side] = arms[side];
            spec.legs[side] = legs[side];
        }
        spec.rules = rules;
        spec.rests = rests;
        spec.order = order;
        spec.near = near;
        spec.shoes = shoes;
        var said = new LinkedHashMap<>(entry.map());
        said.keySet().retainAll(KEYS);
        said.forEach(spec::say);
        return spec;
    }

    private void say(String key, Entry value) {
        switch (key) {
            case "pelvis" -> pelvis(value);
            case "spine" -> value.map().forEach(this::spine);
            case "settle" -> rules = value.list().stream().filter(Entry::isMap).map(PoseSpec::rule).toList();
            case "rests" -> rests = Part.all(value);
            case "order" -> order = order(value);
            case "near" -> near = limbs(value);
            case "shoes" -> shoes = value.text().equals("true");
            default -> limb(key, value);
        }
    }

    private void limb(String key, Entry value) {
        var all = key.endsWith("arm") || key.equals("arms") ? arms : legs;
        for (var side = 0; side < 2; side++) {
            if (!key.startsWith(side == Pose.LEFT ? "right" : "left")) {
                all[side] = all[side].with(value);
            }
        }
    }

    private void pelvis(Entry value) {
        value.only(PELVIS);
        value.map().forEach((key, entry) -> {
            if (key.equals("at")) {
                var place = entry.numbers(2, 3);
                trunk.put(Joint.PELVIS_X, place[0]);
                trunk.put(Joint.PELVIS_Y, place[1]);
                trunk.put(Joint.PELVIS_Z, place.length > 2 ? place[2] : 0);
            } else {
                var joint = joint("pelvis." + key, entry);
                trunk.put(joint, LimbSpec.limits(joint, entry));
            }
        });
    }

    private void spine(String key, Entry entry) {
        var joint = joint(key, entry);
        if (joint.paired() || key.startsWith("pelvis")) {
            throw entry.failure("spine.other", key);
        }
        trunk.put(joint, LimbSpec.limits(joint, entry));
    }

    private static Joint joint(String name, Entry entry) {
        return Joint.named(name).orElseThrow(() -> entry.failure("joint.none", name));
    }

    private static Rule rule(Entry entry) {
        entry.only(Set.of("adjust", "counter", "until", "at", "between"));
        var adjust = entry.need("adjust");
        var joint = joint(adjust.text(), adjust);
        var counter = entry.get("counter").map(other -> joint(other.text(), other)).orElse(joint);
        var between = entry.get("between").map(range -> range.numbers(2, 2))
                .orElse(new double[] { joint.least(), joint.most() });
        return new Rule(joint, counter, Part.of(entry.need("until")), entry.get("at").map(Entry::number).orElse(0.0),
                between[0], between[1]);
    }

    private static List<String> order(Entry value) {
        var parts = value.list().stream().map(Entry::text).toList();
        for (var item : value.list()) {
            limb(item, item.text().replace("*", ""));
        }
        if (parts.size() != Limb.values().length) {
            throw value.failure("order", Limb.labels());
        }
        return parts;
    }

    private static Set<Limb> limbs(Entry value) {
        var all = EnumSet.noneOf(Limb.class);
        if (!value.list().isEmpty()) {
            value.list().forEach(item -> all.add(limb(item, item.text())));
        }
        return all;
    }

    static Limb limb(Entry item, String label) {
        return Limb.named(label)
                .orElseThrow(() -> item.failure("limb.none", label, Limb.labels()));
    }

    /** @return this with the trunk as a pose has it, and nothing that settles */
    PoseSpec fixed(Pose pose) {
        var spec = with(Entry.of("pose", "{}"));
        for (var joint : Joint.values()) {
            if (!joint.paired()) {
                spec.trunk.put(joint, pose.get(joint));
            }
        }
        spec.rules = List.of();
        return spec;
    }

    /** @return the same with left and right exchanged */
    PoseSpec exchanged() {
        var spec = new PoseSpec();
        spec.trunk.putAll(trunk);
        spec.trunk.replaceAll((joint, value) -> Sides.turns(joint) ? Double.valueOf(0 - value) : value);
        for (var side = 0; side < 2; side++) {
            spec.arms[side] = arms[1 - side].exchanged();
            spec.legs[side] = legs[1 - side].exchanged();
        }
        spec.rules = rules.stream().map(rule -> new Rule(rule.joint, rule.counter, Sides.part(rule.part), rule.height,
                Sides.turns(rule.joint) ? -rule.to : rule.from, Sides.turns(rule.joint) ? -rule.from : rule.to))
                .toList();
        rests.forEach(part -> spec.rests.add(Sides.part(part)));
        spec.order = order.stream().map(Sides::word).toList();
        near.forEach(limb -> spec.near.add(Limb.named(Sides.word(limb.label())).orElseThrow()));
        spec.shoes = shoes;
        return spec;
    }

    Map<Joint, Double> trunk() {
        return trunk;
    }

    LimbSpec arm(int side) {
        return arms[side];
    }

    LimbSpec leg(int side) {
        return legs[side];
    }

    List<Rule> rules() {
        return rules;
    }

    Set<Part> rests() {
        return rests;
    }

    /** @return the order that is said, far parts with a star; empty when it is found */
    List<String> said() {
        return order;
    }

    Set<Limb> near() {
        return near;
    }

    boolean shoes() {
        return shoes;
    }

    /** @return what is painted over what: as said, otherwise as the pose asks for */
    Order order(Skeleton bones, Camera camera) {
        var found = Order.of(bones, camera);
        var far = EnumSet.noneOf(Limb.class);
        far.addAll(found.far());
        var parts = found.parts();
        if (!order.isEmpty()) {
            far.clear();
            parts = order.stream().map(label -> {
                var limb = Limb.named(label.replace("*", "")).orElseThrow();
                if (label.endsWith("*")) {
                    far.add(limb);
                }
                return limb;
            }).toList();
        }
        far.removeAll(near);
        return new Order(parts, far);
    }
}
