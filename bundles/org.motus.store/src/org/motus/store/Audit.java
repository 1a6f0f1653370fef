package org.motus.store;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Who did what and when: rows that are only ever added, each chained to the one before by its hash. Views, changes, saved
 * programs and the overrides in them are recorded by the clinic itself, in the transaction of what they record; what
 * happens outside it is recorded through {@link #record}. Only an administrator reads it; everybody adds to it. Safe for
 * use from several threads.
 */
public interface Audit {

    /**
     * @return the rows found, newest first, at most {@link AuditQuery#limit()}; never null
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when the query's numbers are out of range; otherwise when the
     *             database cannot be read
     */
    List<AuditEntry> find(AuditQuery query) throws ClinicException;

    /**
     * @return the names that the audit holds, sorted
     * @throws ClinicException
     *             when the database cannot be read
     */
    List<String> people() throws ClinicException;

    /**
     * Records something that is done outside the database: a print, an export. On disk when it returns;
     * so it is called before the thing is done, and nothing is done that is not on record.
     *
     * @param act
     *            what is done
     * @param patientId
     *            whose record, null when it is about none
     * @param subject
     *            which part or thing, in a few words without patient data, on one line of at most 200 characters; a
     *            path may hold a name, so it is none
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when the subject is too long or cannot be printed; otherwise
     *             when it cannot be written
     */
    void record(Act act, @Nullable String patientId, String subject) throws ClinicException;

    /**
     * Walks the chain from the first row to the newest.
     *
     * @return whether every row is there and as it was written
     * @throws ClinicException
     *             when the database cannot be read
     */
    AuditVerdict verify() throws ClinicException;
}
