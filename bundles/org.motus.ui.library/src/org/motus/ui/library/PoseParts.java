package org.motus.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.motus.figures.FigureNames;
import org.motus.figures.FramePose;
import org.motus.figures.Handle;
import org.motus.figures.Joint;

/** What the handles of a body are about, and how their names are written. */
@NonNullByDefault
final class PoseParts {

    private PoseParts() {
    }

    private static String part(Handle at) {
        return at.id().replaceFirst("^(left|right) ", "");
    }

    static boolean isLimb(Handle at) {
        return at.kind() == Handle.Kind.BODY && !part(at).equals(at.id());
    }

    static boolean isArm(Handle at) {
        return List.of("shoulder", "elbow", "hand", "fingers").contains(part(at));
    }

    /** @return the joints whose angles belong to a handle, in the order in which they are shown */
    static List<Joint> joints(Handle at) {
        return switch (part(at)) {
            case "hips", "waist" -> List.of(Joint.PELVIS_PITCH, Joint.PELVIS_ROLL, Joint.PELVIS_TURN);
            case "low back" -> List.of(Joint.LUMBAR, Joint.LUMBAR_SIDE, Joint.LUMBAR_TURN);
            case "upper back" -> List.of(Joint.THORACIC, Joint.THORACIC_SIDE, Joint.THORACIC_TURN);
            case "neck" -> List.of(Joint.NECK, Joint.NECK_SIDE, Joint.NECK_TURN);
            case "head" -> List.of(Joint.HEAD, Joint.HEAD_SIDE, Joint.HEAD_TURN, Joint.HEAD_SLIDE);
            case "shoulder" -> List.of(Joint.SHOULDER_LIFT, Joint.SHOULDER_SLIDE);
            case "elbow", "hand" -> List.of(Joint.SHOULDER, Joint.SHOULDER_OUT, Joint.SHOULDER_TURN, Joint.ELBOW);
            case "fingers" -> List.of(Joint.FOREARM, Joint.WRIST, Joint.WRIST_SIDE, Joint.THUMB);
            case "knee", "foot" -> List.of(Joint.HIP, Joint.HIP_OUT, Joint.HIP_TURN, Joint.KNEE);
            case "toes" -> List.of(Joint.ANKLE, Joint.ANKLE_TURN, Joint.ANKLE_SIDE, Joint.TOES);
            default -> List.of();
        };
    }

    /** @return the name of a handle with the angles that it turns */
    static String spoken(Handle at, FramePose pose) {
        return NLS.bind(PoseMessages.spoken_point, name(at.name()), joints(at).stream()
                .filter(joint -> !FramePose.isLength(joint)).limit(2)
                .map(joint -> NLS.bind(PoseMessages.spoken_angle, FigureNames.joint(joint),
                        Math.round(pose.angle(joint, at.left()))))
                .collect(Collectors.joining(PoseMessages.spoken_between)));
    }

    /** @return a name as the beginning of a sentence */
    static String name(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }

    /** @return names as the beginnings of sentences */
    static List<String> names(List<String> all, UnaryOperator<String> name) {
        return all.stream().map(name).map(PoseParts::name).toList();
    }
}
