package org.motus.care;

import java.util.List;
import java.util.Optional;

import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.store.RevisionInfo;

/**
 * What came of a start.
 *
 * @param program
 *            the program as checked
 * @param findings
 *            what the checks found, the most severe first
 * @param saved
 *            the new revision; empty when a finding blocks the program, and then nothing was saved
 */
public record StartOutcome(Program program, List<Finding> findings, Optional<RevisionInfo> saved) {

    /** @return true when nothing was saved */
    public boolean refused() {
        return saved.isEmpty();
    }
}
