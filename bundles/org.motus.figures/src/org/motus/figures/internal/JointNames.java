package org.motus.figures.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.motus.figures.Joint;

/** What joints are called in a sentence. */
public final class JointNames {

    private static final Map<Joint, String> NAMES = new EnumMap<>(Joint.class);

    static {
        for (var joint : Joint.values()) {
            var label = joint.label();
            var dot = label.indexOf('.');
            var part = dot < 0 ? label : label.substring(0, dot);
            var way = dot < 0 ? "" : label.substring(dot + 1);
            NAMES.put(joint, name(part) + switch (way) {
                case "side" ->
                    part.equals("wrist") || part.equals("ankle") ? ", tilted sideways" : ", to the left side";
                case "turn" -> joint.paired() ? ", turned outward" : ", turned to the left";
                case "out" -> ", out to the side";
                case "lift" -> ", lifted";
                case "slide" -> ", moved forward";
                case "pitch" -> ", leaning forward";
                case "roll" -> ", rolled to the left side";
                case "" -> "";
                default -> ", " + way;
            });
        }
    }

    private JointNames() {
    }

    private static String name(String part) {
        return switch (part) {
            case "lumbar" -> "low back";
            case "thoracic" -> "upper back";
            case "forearm" -> "forearm, palm turned up";
            default -> part;
        };
    }

    /** @return what a joint is called, in small letters */
    public static String of(Joint joint) {
        return Objects.requireNonNull(NAMES.get(joint));
    }

    /** @return what a joint of one side is called, as the beginning of a sentence */
    public static String of(Joint joint, int side) {
        var name = joint.paired() ? (side == Pose.LEFT ? "left " : "right ") + of(joint) : of(joint);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** @return the sentence for a joint that is at the end of its way */
    static String limit(Joint joint, int side, double value) {
        var end = value > (joint.least() + joint.most()) / 2 ? joint.most() : joint.least();
        return of(joint, side) + ": goes no farther than " + LimbSpec.trim(end) + (isLength(joint) ? "." : "°.");
    }

    /** @return whether a joint is measured in shares of stature or hundredths of them instead of degrees */
    public static boolean isLength(Joint joint) {
        return switch (joint) {
            case PELVIS_X, PELVIS_Y, PELVIS_Z, HEAD_SLIDE, SHOULDER_LIFT, SHOULDER_SLIDE -> true;
            default -> false;
        };
    }
}
