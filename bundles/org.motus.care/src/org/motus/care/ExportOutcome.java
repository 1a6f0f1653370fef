package org.motus.care;

import java.util.List;

/**
 * What is in the file of everything about a patient.
 *
 * @param programs
 *            number of saved programs
 * @param handouts
 *            number of their handouts
 * @param notes
 *            one sentence for each thing that is left out; often empty
 */
public record ExportOutcome(int programs, int handouts, List<String> notes) {

    /** Keeps its own copy of the notes. */
    public ExportOutcome {
        notes = List.copyOf(notes);
    }
}
