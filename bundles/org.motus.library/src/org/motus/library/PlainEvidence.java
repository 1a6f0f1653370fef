package org.motus.library;

import java.util.Locale;
import java.util.Objects;

import org.motus.model.library.Appraisal;
import org.motus.model.library.Claim;
import org.motus.model.library.EvidenceStrength;

/**
 * What patients see beside a statement (rule HO-15): strong, some, little or not proven.
 */
public enum PlainEvidence {

    /** Evidence of high strength, three bars. */
    STRONG(3),
    /** Evidence of moderate strength, two bars. */
    SOME(2),
    /** Evidence of low or very low strength, one bar. */
    LITTLE(1),
    /** Experts' practice, or no evidence, or evidence against it: no bar. */
    NOT_PROVEN(0);

    private final int bars;

    PlainEvidence(int bars) {
        this.bars = bars;
    }

    /**
     * @return the word on paper
     */
    public String label() {
        return Texts.of(PlainEvidence.class, Locale.US).get("evidence." + name());
    }

    /**
     * @return filled bars, 3 down to 0
     */
    public int bars() {
        return bars;
    }

    /**
     * @param strength strength of evidence
     * @return its plain word
     */
    public static PlainEvidence of(EvidenceStrength strength) {
        return switch (Objects.requireNonNull(strength, "strength")) {
            case HIGH -> STRONG;
            case MODERATE -> SOME;
            case LOW, VERY_LOW -> LITTLE;
            case EXPERT, NONE -> NOT_PROVEN;
        };
    }

    /**
     * @param claim a claim with its appraisal
     * @return its plain word; a claim without a source that can be found, or with evidence against it, is not proven
     */
    public static PlainEvidence of(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        var appraisal = claim.getAppraisal();
        if (appraisal == Appraisal.NOT_VERIFIABLE || appraisal == Appraisal.CONTRADICTED) {
            return NOT_PROVEN;
        }
        return of(claim.getStrength());
    }
}
