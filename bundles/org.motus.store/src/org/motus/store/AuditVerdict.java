package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether the audit is as it was written.
 *
 * @param rows
 *            how many rows the chain has, as far as it holds
 * @param fault
 *            the first thing that is wrong, null when nothing is
 * @param notes
 *            what is odd and no fault, such as a clock that was set back; one sentence each
 */
public record AuditVerdict(long rows, @Nullable Fault fault, List<String> notes) {

    /**
     * Where the chain breaks.
     *
     * @param number
     *            number of the first row that is not as it was written, from 1
     * @param sentence
     *            what is wrong with it, without patient data
     */
    public record Fault(long number, String sentence) {
        public Fault {
            requireNonNull(sentence);
        }
    }

    public AuditVerdict {
        notes = List.copyOf(notes);
    }

    /** @return true when every row is there and as it was written */
    public boolean whole() {
        return fault == null;
    }
}
