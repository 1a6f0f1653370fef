package org.motus.figures.internal;

import java.util.Locale;

import org.motus.figures.Joint;

/** What joints are called in a sentence. */
public final class JointNames {

    private JointNames() {
    }

    /** @return what a joint is called, in the middle of a sentence */
    public static String of(Joint joint) {
        return Sentences.name("joint", joint.label());
    }

    /** @return what a joint of one side is called, in the middle of a sentence */
    static String of(Joint joint, int side) {
        return joint.paired() ? Sentences.onSide(side, of(joint)) : of(joint);
    }

    /** @return the sentence for a joint that is at the end of its way */
    static String limit(Joint joint, int side, double value) {
        var end = value > (joint.least() + joint.most()) / 2 ? joint.most() : joint.least();
        var name = of(joint, side);
        return Sentences.of(isLength(joint) ? "felt.limit.length" : "felt.limit",
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), LimbSpec.trim(end));
    }

    /** @return whether a joint is measured in shares of stature or hundredths of them instead of degrees */
    public static boolean isLength(Joint joint) {
        return switch (joint) {
            case PELVIS_X, PELVIS_Y, PELVIS_Z, HEAD_SLIDE, SHOULDER_LIFT, SHOULDER_SLIDE -> true;
            default -> false;
        };
    }
}
