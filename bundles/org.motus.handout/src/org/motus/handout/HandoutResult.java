package org.motus.handout;

import java.util.List;

/**
 * What came out.
 *
 * @param pages number of pages, at least 1
 * @param notes sentences the clinician should see before handing it out, for example about letters that could not be
 *     printed; often empty
 */
public record HandoutResult(int pages, List<String> notes) {

    /** Keeps its own copy of the notes. */
    public HandoutResult {
        notes = List.copyOf(notes);
    }
}
