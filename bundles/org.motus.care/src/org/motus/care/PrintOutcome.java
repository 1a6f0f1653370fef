package org.motus.care;

import java.util.List;
import java.util.Optional;

import org.motus.handout.HandoutResult;
import org.motus.safety.Finding;
import org.motus.store.RevisionInfo;

/**
 * What came of a print.
 *
 * @param revision
 *            the revision that was, or would have been, printed
 * @param findings
 *            what the checks found, the most severe first
 * @param handout
 *            what was written; empty when a finding blocks the program, and then there is no file
 */
public record PrintOutcome(RevisionInfo revision, List<Finding> findings, Optional<HandoutResult> handout) {

    /** @return true when no file was written */
    public boolean refused() {
        return handout.isEmpty();
    }
}
