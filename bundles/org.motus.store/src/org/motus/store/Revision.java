package org.motus.store;

import org.motus.model.program.Program;

/**
 * A program as it was saved.
 *
 * @param program
 *            a copy of the caller's own
 */
public record Revision(RevisionInfo info, Program program) {
}
