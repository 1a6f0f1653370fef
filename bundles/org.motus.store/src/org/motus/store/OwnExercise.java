package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

import org.motus.model.library.Exercise;

/**
 * One saved version of an exercise of the clinic's own, or of the clinic's edit of a shipped one.
 *
 * @param exercise
 *            a copy of the caller's own, contained in no resource; its id is that of the exercise
 * @param version
 *            counts from 1 for each exercise
 * @param changedAt
 *            UTC
 * @param changedBy
 *            name of who saved or removed it
 * @param removed
 *            true when this version takes the exercise out of the clinic's library
 */
public record OwnExercise(Exercise exercise, int version, Instant changedAt, String changedBy, boolean removed) {

    /** Checks that nothing is missing. */
    public OwnExercise {
        requireNonNull(exercise);
        requireNonNull(changedAt);
        requireNonNull(changedBy);
    }

    /** @return id of the exercise, for example OWN-4f2a91c0; that of a shipped exercise when it is the clinic's edit */
    public String id() {
        return requireNonNull(exercise.getId());
    }
}
