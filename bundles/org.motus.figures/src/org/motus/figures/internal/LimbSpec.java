package org.motus.figures.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.motus.figures.Joint;

/**
 * What an author says of one arm or leg. Three ways: where its end is (the joints between follow), where its segments
 * point, or the angles of its joints.
 */
final class LimbSpec {

    /** Names of one kind of limb. */
    record Kind(String end, String joint, String hold, String upper, String lower, String bend, String points,
            String face, Set<Joint> free, Set<Joint> ball) {
    }

    static final Kind ARM = new Kind("hand", "wrist", "hold", "upper", "fore", "elbow", "fingers", "palm",
            Set.of(Joint.SHOULDER_LIFT, Joint.SHOULDER_SLIDE, Joint.FOREARM, Joint.WRIST, Joint.WRIST_SIDE,
                    Joint.THUMB),
            Set.of(Joint.SHOULDER, Joint.SHOULDER_OUT, Joint.SHOULDER_TURN));
    static final Kind LEG = new Kind("foot", "ankle", "hold", "thigh", "shank", "knee", "toes", "sole",
            Set.of(Joint.ANKLE, Joint.ANKLE_TURN, Joint.ANKLE_SIDE, Joint.TOES),
            Set.of(Joint.HIP, Joint.HIP_OUT, Joint.HIP_TURN));

    private static final String TOES = "toes.bend";

    private final Kind kind;
    private final Map<String, Entry> entries;

    private LimbSpec(Kind kind, Map<String, Entry> entries) {
        this.kind = kind;
        this.entries = entries;
    }

    static LimbSpec none(boolean arm) {
        return new LimbSpec(arm ? ARM : LEG, Map.of());
    }

    /** @return this with what an entry says; another way of saying begins anew */
    LimbSpec with(Entry entry) {
        var now = new LimbSpec(kind, new LinkedHashMap<>(entry.map()));
        entry.only(names());
        now.check();
        var way = way(now.entries);
        if (way.isPresent() && !way.equals(way(entries))) {
            return now;
        }
        var all = new LinkedHashMap<>(entries);
        if (way.isPresent() && way.get().equals("place")) {
            // A new place takes the place of the old one, however that was said.
            all.keySet().removeAll(Set.of(kind.end, kind.joint, kind.hold, "by", kind.points, kind.face));
        }
        all.putAll(now.entries);
        return new LimbSpec(kind, all);
    }

    private Set<String> names() {
        var names = new TreeSet<>(Set.of(kind.end, kind.joint, kind.hold, kind.upper, kind.lower, kind.bend,
                kind.points, kind.face, "by"));
        kind.free.forEach(joint -> names.add(joint.label()));
        kind.ball.forEach(joint -> names.add(joint.label()));
        if (kind == LEG) {
            names.add(TOES);
        }
        return names;
    }

    /** Fails on an angle outside its limits, where it stands. */
    private void check() {
        for (var entry : entries.entrySet()) {
            var joint = entry.getKey().equals(TOES) ? Optional.of(Joint.TOES) : Joint.named(entry.getKey());
            var angle = !entry.getKey().equals(kind.points)
                    && (!entry.getKey().equals(kind.bend) || way().equals("joints"));
            if (joint.isPresent() && angle && !entry.getValue().isList()) {
                limits(joint.get(), entry.getValue());
            }
        }
    }

    static double limits(Joint joint, Entry entry) {
        var value = entry.number();
        if (value < joint.least() || value > joint.most()) {
            throw entry.failure("limits", joint.label(), trim(value), trim(joint.least()), trim(joint.most()));
        }
        return value;
    }

    static String trim(double number) {
        return BigDecimal.valueOf(Math.round(number * 1000), 3).stripTrailingZeros().toPlainString();
    }

    private Optional<String> way(Map<String, Entry> said) {
        if (said.containsKey(kind.end) || said.containsKey(kind.hold)
                || said.containsKey(kind.joint) && said.get(kind.joint).isList()) {
            return Optional.of("place");
        }
        if (said.containsKey(kind.upper) || said.containsKey(kind.lower)) {
            return Optional.of("aim");
        }
        return kind.ball.stream().anyMatch(joint -> said.containsKey(joint.label()))
                ? Optional.of("joints")
                : Optional.empty();
    }

    /** @return place, aim or joints; joints when nothing is said */
    String way() {
        return way(entries).orElse("joints");
    }

    Kind kind() {
        return kind;
    }

    Optional<Entry> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** @return the same for the other side of the body */
    LimbSpec exchanged() {
        var all = new LinkedHashMap<String, Entry>();
        var places = Set.of(kind.end, kind.joint, kind.hold, "by");
        entries.forEach((name, entry) -> all.put(name,
                Entry.of(name, WordsWriter.line(Sides.limb(entry.words(), places.contains(name))))));
        return new LimbSpec(kind, all);
    }

    /** @return all that is said, in its order */
    Map<String, Entry> entries() {
        return entries;
    }

    Optional<Vec> direction(String name, int side) {
        return get(name).map(entry -> Direction.of(entry).on(side));
    }

    /** @return the value of a joint that is said outright, 0 when it is not */
    double value(Joint joint) {
        var entry = get(joint == Joint.TOES ? TOES : joint.label());
        return entry.filter(Entry::isNumber).map(Entry::number).orElse(0.0);
    }
}
