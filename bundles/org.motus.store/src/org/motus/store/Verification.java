package org.motus.store;

import java.util.List;

/**
 * What a walk through a whole clinic found.
 *
 * @param problems
 *            what is wrong, in the order it was met; empty when nothing is
 * @param notes
 *            what is odd and nothing wrong, one sentence each
 * @param patients
 *            records that were read
 * @param revisions
 *            saved programs that were read
 * @param auditRows
 *            rows of the audit that hold
 */
public record Verification(List<Problem> problems, List<String> notes, long patients, long revisions,
        long auditRows) {

    /** Which kind of thing is wrong. */
    public enum Kind {
        /** The database's own tables and indexes disagree or cannot be read. */
        DATABASE,
        /** A record is not as the program stored it. */
        RECORD,
        /** A saved program is not as it was saved. */
        REVISION,
        /** The audit is not as it was written. */
        AUDIT,
        /** A row belongs to something that is not there. */
        ORPHAN,
        /** A backup is not as it was made. */
        BACKUP
    }

    /**
     * Something that is wrong.
     *
     * @param where
     *            table, and id or number; no names of people
     * @param sentence
     *            what is wrong, where, and what to do, without patient data
     */
    public record Problem(Kind kind, String where, String sentence) {
    }

    public Verification {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** @return true when nothing is wrong */
    public boolean clean() {
        return problems.isEmpty();
    }
}
