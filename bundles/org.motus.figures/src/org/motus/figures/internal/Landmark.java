package org.motus.figures.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.motus.figures.Joint;

/** Named points of the body that hands hold, bands end at and arrows follow. */
final class Landmark {

    private static final Map<String, BiFunction<Skeleton, Integer, Vec>> PAIRED = Map.ofEntries(
            Map.entry("shoulder", (b, s) -> b.shoulder[s]), Map.entry("elbow", (b, s) -> b.elbow[s]),
            Map.entry("wrist", (b, s) -> b.wrist[s]),
            Map.entry("hand", (b, s) -> b.wrist[s].plus(b.hand[s].up(), -Measures.KNUCKLES)),
            Map.entry("fingers", (b, s) -> b.wrist[s].plus(b.hand[s].up(), -Measures.FINGERS)),
            Map.entry("hip", (b, s) -> b.hip[s]), Map.entry("knee", (b, s) -> b.knee[s]),
            Map.entry("thigh", (b, s) -> b.hip[s].toward(b.knee[s], .6)),
            Map.entry("shin", (b, s) -> b.knee[s].toward(b.ankle[s], .3)), Map.entry("ankle", (b, s) -> b.ankle[s]),
            Map.entry("foot", (b, s) -> b.ankle[s].plus(b.foot[s].front(), .05).plus(b.foot[s].up(), -.03)),
            Map.entry("sole", (b, s) -> b.ankle[s].plus(b.foot[s].front(), .045).plus(b.foot[s].up(),
                    -Measures.ANKLE)),
            Map.entry("toes", (b, s) -> b.ankle[s].plus(b.foot[s].front(), .105).plus(b.foot[s].up(), -.03)));
    private static final Map<String, BiFunction<Skeleton, Integer, Vec>> SINGLE = Map.of("pelvis",
            (b, s) -> b.pose.pelvis(), "head", (b, s) -> b.skull(), "top", (b, s) -> b.skull().plus(b.head.up(), .07),
            "nose", (b, s) -> b.skull().plus(b.head.front(), .062), "chin",
            (b, s) -> b.skull().plus(b.head.front(), .05).plus(b.head.up(), -.062), "back of the head",
            (b, s) -> b.skull().plus(b.head.front(), -.062), "nape", (b, s) -> b.nape, "chest",
            (b, s) -> b.spine.get(b.spine.size() - 3).place().plus(b.thorax.front(), .07), "belly",
            (b, s) -> b.spine.get(4).place().plus(b.spine.get(4).axes().front(),
                    .07 + b.pose.get(Joint.BELLY) / 100),
            "low back",
            (b, s) -> b.spine.get(4).place().plus(b.spine.get(4).axes().front(), -.06));

    private final String name;
    private final BiFunction<Skeleton, Integer, Vec> place;

    private Landmark(String name, BiFunction<Skeleton, Integer, Vec> place) {
        this.name = name;
        this.place = place;
    }

    static Optional<Landmark> named(String text) {
        var parts = text.split(" ", 2);
        if (SINGLE.containsKey(text)) {
            return Optional.of(new Landmark(text, SINGLE.get(text)));
        }
        return parts.length == 2 && Set.of("left", "right", "own", "other").contains(parts[0])
                && PAIRED.containsKey(parts[1])
                        ? Optional.of(new Landmark(text, PAIRED.get(parts[1])))
                        : Optional.empty();
    }

    /** @return the names of all points, those on both sides with left and right */
    static List<String> names() {
        return Stream.concat(PAIRED.keySet().stream().sorted().flatMap(name -> Stream.of("right " + name,
                "left " + name)), SINGLE.keySet().stream().sorted()).toList();
    }

    static Landmark of(Entry entry) {
        return named(entry.text()).orElseThrow(() -> entry.failure("point.none", entry.text(),
                Sentences.list(PAIRED.keySet()), Sentences.list(SINGLE.keySet())));
    }

    /** @param own the side of the hand that holds, for points that are named by it */
    Vec at(Skeleton bones, int own) {
        var side = name.startsWith("left")
                ? Pose.LEFT
                : name.startsWith("right") ? Pose.RIGHT : name.startsWith("own") ? own : 1 - own;
        return place.apply(bones, side);
    }
}
