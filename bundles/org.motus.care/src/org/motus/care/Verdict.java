package org.motus.care;

import org.eclipse.jdt.annotation.Nullable;

/** What the change of a measure since its first score means, by the progress rules PR-01 to PR-05. */
public enum Verdict {
    /** Better by the meaningful change and by 30 % where that test applies. */
    CLEAR("PR-01"),
    /** Better by exactly one of the two. */
    POSSIBLE("PR-02"),
    /** Neither limit reached. */
    NONE("PR-03"),
    /** Worse by the meaningful change. */
    WORSE("PR-04"),
    /** Began low, and ends where nothing is left to gain. */
    IMPROVED("PR-05"),
    /** Began too low to show a change. */
    LOW_BASELINE("PR-05"),
    /** One score only, or a measure for which the rules have no limit. */
    UNRATED(null);

    private final @Nullable String rule;

    Verdict(@Nullable String rule) {
        this.rule = rule;
    }

    /** @return id of the rule behind it, null for {@link #UNRATED} */
    public @Nullable String rule() {
        return rule;
    }
}
