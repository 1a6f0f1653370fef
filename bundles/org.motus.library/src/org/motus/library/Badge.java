package org.motus.library;

import java.util.Locale;
import java.util.Objects;

import org.motus.model.library.Appraisal;
import org.motus.model.library.Claim;
import org.motus.model.library.EvidenceStrength;

/**
 * What clinicians see beside a claim: how its appraisal and its strength sum up.
 */
public enum Badge {

    /** Supported, by evidence of moderate or high strength. */
    GOOD,
    /** Supported or partly supported, by less than that. */
    LIMITED,
    /** The source names no publication that can be found. */
    SOURCE_NOT_FOUND,
    /** The evidence says otherwise. */
    NOT_SUPPORTED;

    /**
     * @return the words on screen and paper
     */
    public String label() {
        return Texts.of(Badge.class, Locale.US).get("badge." + name());
    }

    /**
     * @param claim a claim with its appraisal
     * @return the badge of the claim; a claim that is only partly supported is never GOOD
     */
    public static Badge of(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        return switch (claim.getAppraisal()) {
            case NOT_VERIFIABLE -> SOURCE_NOT_FOUND;
            case CONTRADICTED -> NOT_SUPPORTED;
            case SUPPORTED, PARTLY -> isGood(claim) ? GOOD : LIMITED;
        };
    }

    private static boolean isGood(Claim claim) {
        var strength = claim.getStrength();
        return claim.getAppraisal() == Appraisal.SUPPORTED
                && (strength == EvidenceStrength.MODERATE || strength == EvidenceStrength.HIGH);
    }
}
