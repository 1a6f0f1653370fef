package org.motus.care;

import java.util.List;

import org.motus.model.program.Program;
import org.motus.safety.Finding;

/**
 * A first program that nobody has saved.
 *
 * @param program
 *            the caller's own
 * @param findings
 *            what the checks found, the most severe first
 */
public record Draft(Program program, List<Finding> findings) {

    /** @return true when a finding blocks it */
    public boolean blocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
