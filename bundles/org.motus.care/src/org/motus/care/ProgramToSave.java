package org.motus.care;

import java.util.Set;

import org.motus.model.program.Program;

/**
 * A program on its way to the clinic.
 *
 * @param revisionId
 *            unique id of the revision that it is to be
 * @param patientId
 *            whose it is
 * @param program
 *            the program with all texts it prints; not changed
 * @param author
 *            who saves it, not blank
 * @param basedOn
 *            number of the revision that it was made from, 0 for none
 * @param replaces
 *            ids of revisions that wait on this computer and came second: what they say is in this program
 */
public record ProgramToSave(String revisionId, String patientId, Program program, String author, int basedOn,
        Set<String> replaces) {
}
