package org.motus.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.figures.FramePose;
import org.motus.figures.Handle;
import org.motus.figures.Joint;

/** What the handles of a body are about. */
@NonNullByDefault
final class PoseParts {

    private static final Pattern FRAME = Pattern.compile("^Frame (\\d): ");

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
            case "fingers" -> List.of(Joint.FOREARM, Joint.WRIST, Joint.WRIST_SIDE);
            case "knee", "foot" -> List.of(Joint.HIP, Joint.HIP_OUT, Joint.HIP_TURN, Joint.KNEE);
            case "toes" -> List.of(Joint.ANKLE, Joint.ANKLE_TURN, Joint.ANKLE_SIDE, Joint.TOES);
            default -> List.of();
        };
    }

    /** @return the name of a handle with the angles that it turns */
    static String spoken(Handle at, FramePose pose) {
        return PoseModel.name(at.id()) + ": " + joints(at).stream().filter(joint -> !FramePose.isLength(joint))
                .limit(2).map(joint -> FramePose.name(joint) + " " + Math.round(pose.angle(joint, at.left())) + "°")
                .collect(Collectors.joining(", "));
    }

    /** @return the frame that a problem is about, from 0 */
    static Optional<Integer> frame(String problem) {
        var found = FRAME.matcher(problem);
        return found.find() ? Optional.of(Integer.parseInt(found.group(1)) - 1) : Optional.empty();
    }

    /** @return the handle that a problem is about */
    static Optional<Handle> handle(String problem, List<Handle> handles) {
        var words = FRAME.matcher(problem).replaceFirst("").replace("pelvis", "hips").replace("leg", "knee")
                .replace("arm ", "elbow ").replace("chest", "upper back").replace("feet", "right foot");
        return handles.stream().filter(one -> one.kind() == Handle.Kind.BODY && words.contains(one.id())).findFirst()
                .or(() -> handles.stream().filter(one -> one.kind() == Handle.Kind.BODY && joints(one).stream()
                        .anyMatch(joint -> words.startsWith((joint.paired() ? one.left() ? "left " : "right " : "")
                                + joint.label() + " ")))
                        .findFirst());
    }
}
