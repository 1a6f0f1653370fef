package org.motus.safety;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.Severity;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.Program;

/**
 * Which of the overrides that are stored with a program holds for a finding. One holds only for the very sentence that
 * the clinician read, about the same exercise, of the same rule: a new flag or other words are asked again.
 */
public final class Overrides {

    private Overrides() {
    }

    /** @return true when an override answers this finding, whether or not its rule lets anybody override */
    public static boolean answers(CheckOverride override, Finding finding) {
        return finding.ruleId().equals(override.getRuleId()) && finding.sentence().equals(override.getFinding())
                && finding.exerciseId().equals(Optional.ofNullable(override.getExerciseId()));
    }

    /** @return the finding as the program's overrides leave it */
    static Finding applied(Program program, Finding finding) {
        if (!finding.overridable() || finding.severity() != Severity.BLOCK) {
            return finding;
        }
        return program.getOverrides().stream().filter(each -> answers(each, finding) && signed(each)).findFirst()
                .map(each -> finding.overridden(new Overridden(each.getClinician(), each.getDecidedAt(),
                        each.getReason())))
                .orElse(finding);
    }

    /** Nobody's override, or one without a reason, is none. */
    private static boolean signed(CheckOverride override) {
        return says(override.getClinician()) && says(override.getReason()) && override.getDecidedAt() != null;
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
