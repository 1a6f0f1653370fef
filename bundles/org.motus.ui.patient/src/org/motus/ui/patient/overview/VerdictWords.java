package org.motus.ui.patient.overview;

import org.eclipse.osgi.util.NLS;
import org.motus.care.Verdict;

/** What a verdict is called, and what it means by its rule. */
final class VerdictWords {

    private VerdictWords() {
    }

    /** @return one or two words, empty when there is no verdict */
    static String of(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> Messages.verdict_clear;
            case POSSIBLE -> Messages.verdict_possible;
            case NONE -> Messages.verdict_none;
            case WORSE -> Messages.verdict_worse;
            case IMPROVED -> Messages.verdict_improved;
            case LOW_BASELINE -> Messages.verdict_low_baseline;
            case UNRATED -> "";
        };
    }

    /** @return one sentence with the id of the rule */
    static String meaning(Verdict verdict) {
        var pattern = switch (verdict) {
            case CLEAR -> Messages.meaning_clear;
            case POSSIBLE -> Messages.meaning_possible;
            case NONE -> Messages.meaning_none;
            case WORSE -> Messages.meaning_worse;
            case IMPROVED -> Messages.meaning_improved;
            case LOW_BASELINE -> Messages.meaning_low_baseline;
            case UNRATED -> "";
        };
        return NLS.bind(pattern, of(verdict), verdict.rule());
    }
}
