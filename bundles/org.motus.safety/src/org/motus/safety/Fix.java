package org.motus.safety;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One way to mend a finding.
 *
 * @param kind
 *            what to do
 * @param label
 *            words for a button
 * @param exerciseId
 *            exercise to take out, null when the fix is about the whole program
 * @param replacementId
 *            exercise to put in its place, null unless kind is SWAP
 */
public record Fix(Kind kind, String label, @Nullable String exerciseId, @Nullable String replacementId) {

    /** What a fix does. */
    public enum Kind {
        /** Takes an exercise out. */
        REMOVE,
        /** Puts another exercise in its place. */
        SWAP
    }
}
