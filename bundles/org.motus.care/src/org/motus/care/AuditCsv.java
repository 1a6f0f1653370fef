package org.motus.care;

import org.motus.store.AuditEntry;

/** The audit as comma-separated values, times in UTC. */
public final class AuditCsv {

    /** The first line, without its end. */
    public static final String HEAD = "row,time (UTC),person,act,patient,about,old hash,new hash,hash";

    private AuditCsv() {
    }

    /** @return a line, without its end */
    public static String line(AuditEntry row) {
        return Csv.line(row.number(), row.at().toString(), row.user(), row.act().name(), row.patientId(),
                row.subject(), row.oldHash(), row.newHash(), row.hash());
    }
}
