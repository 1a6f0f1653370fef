package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts of the body that can rest on something. */
enum Part {
    BODY("body"),
    BACK("back"),
    CHEST("chest"),
    PELVIS("pelvis"),
    HEAD("head"),
    SHOULDERS("shoulders"),
    LEFT_FOOT("left foot"),
    RIGHT_FOOT("right foot"),
    FEET("feet"),
    LEFT_HAND("left hand"),
    RIGHT_HAND("right hand"),
    HANDS("hands"),
    LEFT_KNEE("left knee"),
    RIGHT_KNEE("right knee"),
    KNEES("knees"),
    LEFT_ELBOW("left elbow"),
    RIGHT_ELBOW("right elbow"),
    ELBOWS("elbows"),
    LEFT_LEG("left leg"),
    RIGHT_LEG("right leg"),
    LEFT_ARM("left arm"),
    RIGHT_ARM("right arm");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** @return what a reader calls it, in the middle of a sentence */
    String words() {
        return Sentences.name("part", label);
    }

    /** @return how many there are, for the grammar of a sentence */
    int count() {
        return this == SHOULDERS ? 2 : single().size();
    }

    /** @return the id of the grip with which it is moved */
    String grip() {
        return switch (this) {
            case BODY, PELVIS -> "hips";
            case BACK, CHEST -> "upper back";
            case SHOULDERS -> "right shoulder";
            case LEFT_LEG -> "left knee";
            case RIGHT_LEG -> "right knee";
            case LEFT_ARM -> "left elbow";
            case RIGHT_ARM -> "right elbow";
            case FEET, HANDS, KNEES, ELBOWS -> single().getLast().label;
            default -> label;
        };
    }

    static Part of(Entry entry) {
        var text = entry.text();
        return Arrays.stream(values()).filter(part -> part.label.equals(text)).findFirst()
                .orElseThrow(() -> entry.failure("part.none", text,
                        Arrays.stream(values()).map(Part::label).collect(Collectors.joining(", "))));
    }

    static Optional<Part> named(String label) {
        return Arrays.stream(values()).filter(part -> part.label.equals(label)).findFirst();
    }

    static Set<Part> all(Entry entry) {
        var parts = EnumSet.noneOf(Part.class);
        entry.list().forEach(item -> parts.add(of(item)));
        return parts;
    }

    /** @return the single parts of a pair, or itself */
    List<Part> single() {
        return switch (this) {
            case FEET -> List.of(LEFT_FOOT, RIGHT_FOOT);
            case HANDS -> List.of(LEFT_HAND, RIGHT_HAND);
            case KNEES -> List.of(LEFT_KNEE, RIGHT_KNEE);
            case ELBOWS -> List.of(LEFT_ELBOW, RIGHT_ELBOW);
            default -> List.of(this);
        };
    }

    /** @return how low the part reaches, share of stature */
    double lowest(Flesh flesh) {
        if (this == SHOULDERS) {
            return Math.min(flesh.bones.shoulder[0].y(), flesh.bones.shoulder[1].y());
        }
        return cones(flesh).stream().mapToDouble(cone -> cone.least(Vec.Y)).min().orElse(0);
    }

    /** @return the flesh of the part */
    List<Cone> cones(Flesh flesh) {
        return switch (this) {
            case BACK -> flesh.trunk(5, 7);
            case CHEST -> flesh.trunk(4, 7);
            case PELVIS -> seat(flesh);
            case HEAD -> flesh.head();
            case SHOULDERS -> flesh.yokes();
            case LEFT_FOOT, RIGHT_FOOT -> flesh.foot(side());
            case LEFT_HAND, RIGHT_HAND -> flesh.hand(side());
            case LEFT_KNEE, RIGHT_KNEE -> List.of(flesh.shank(side()).getFirst());
            case LEFT_ELBOW, RIGHT_ELBOW -> List.of(flesh.forearm(side()).getFirst());
            case LEFT_LEG, RIGHT_LEG -> leg(flesh, side());
            case LEFT_ARM, RIGHT_ARM -> arm(flesh, side());
            case BODY -> body(flesh);
            default -> single().stream().flatMap(part -> part.cones(flesh).stream()).toList();
        };
    }

    private static List<Cone> leg(Flesh flesh, int side) {
        var all = new ArrayList<>(flesh.thigh(side, 0));
        all.addAll(flesh.shank(side));
        return all;
    }

    /** What one sits on: pelvis and the roots of the thighs. */
    private static List<Cone> seat(Flesh flesh) {
        var all = new ArrayList<>(flesh.trunk(0, 2.2));
        for (var side = 0; side < 2; side++) {
            all.addAll(flesh.thigh(side, 0).subList(0, 3));
        }
        return all;
    }

    private static List<Cone> arm(Flesh flesh, int side) {
        var all = new ArrayList<>(flesh.upperArm(side, 0));
        all.addAll(flesh.forearm(side));
        all.addAll(flesh.hand(side));
        return all;
    }

    static List<Cone> body(Flesh flesh) {
        var all = new ArrayList<>(flesh.trunk(0, 8));
        all.addAll(flesh.yokes());
        all.addAll(flesh.neck());
        all.addAll(flesh.head());
        for (var side = 0; side < 2; side++) {
            all.addAll(leg(flesh, side));
            all.addAll(flesh.foot(side));
            all.addAll(arm(flesh, side));
        }
        return all;
    }

    private int side() {
        return label.startsWith("left") ? Pose.LEFT : Pose.RIGHT;
    }
}
