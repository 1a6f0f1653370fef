package org.motus.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.motus.model.library.Severity;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.store.ClinicException;
import org.motus.store.OverrideRules;

/**
 * A check that somebody goes on in spite of when a program starts.
 *
 * @param ruleId
 *            rule of the finding, for example SF-01
 * @param exerciseId
 *            exercise that it is about; empty for a finding about the whole program
 * @param clinician
 *            who decides; in a clinic with users the name of who signed in
 * @param reason
 *            why the check does not hold here
 */
public record StartOverride(String ruleId, Optional<String> exerciseId, String clinician, String reason) {

    /** @return true for a refusal that this is about */
    public boolean about(Finding finding) {
        return finding.severity() == Severity.BLOCK && finding.ruleId().equals(ruleId)
                && finding.exerciseId().equals(exerciseId);
    }

    /**
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when name or reason is blank, too long or cannot be printed
     */
    void require() throws ClinicException {
        OverrideRules.checkWho(clinician);
        OverrideRules.checkReason(reason);
    }

    /** Overrides every refusal of this rule about this exercise that may be overridden. */
    void apply(Program program, List<Finding> findings, Instant at) {
        findings.stream().filter(finding -> finding.overridable() && about(finding))
                .forEach(finding -> OverrideEdits.put(program, OverrideEdits.of(finding, clinician, reason, at)));
    }

    @Override
    public String toString() {
        return ruleId + exerciseId.map(id -> ":" + id).orElse("");
    }
}
