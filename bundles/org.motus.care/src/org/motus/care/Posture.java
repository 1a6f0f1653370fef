package org.motus.care;

import org.motus.model.library.Exercise;

/** The position that exercises are grouped by, in the order of a session: from the floor up. */
public enum Posture {
    /** On the back, the front or the side. */
    LYING,
    /** On hands and knees or on a knee. */
    KNEELING,
    /** On a chair. */
    SITTING,
    /** On the feet. */
    STANDING,
    /** In the water. */
    POOL;

    /** @return the group of an exercise's start position */
    public static Posture of(Exercise exercise) {
        return switch (exercise.getStartPosition()) {
            case SUPINE, SUPINE_HOOKLYING, PRONE, SIDE_LYING -> LYING;
            case QUADRUPED, KNEELING, HALF_KNEELING -> KNEELING;
            case SITTING -> SITTING;
            case STANDING -> STANDING;
            case POOL_STANDING, POOL_DEEP -> POOL;
        };
    }
}
