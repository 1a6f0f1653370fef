package org.motus.store.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.AuditVerdict;
import org.motus.store.AuditVerdict.Fault;
import org.motus.store.ClinicException;

/** Walks the audit from the first row to the newest, a batch at a time. */
final class AuditChain {

    private static final int BATCH = 2000;
    /** Smaller steps back are two computers whose clocks differ, in microseconds. */
    private static final long CLOCK_STEP = Duration.ofMinutes(1).toNanos() / 1000;

    private final Transactions transactions;

    private long rows;
    private String hash = AuditHash.FIRST;
    private long lastMicros = Long.MIN_VALUE + CLOCK_STEP;
    private int stepsBack;
    private long firstStepBack;

    AuditChain(Transactions transactions) {
        this.transactions = transactions;
    }

    AuditVerdict verify() throws ClinicException {
        var fault = walk();
        return new AuditVerdict(rows, fault, notes());
    }

    private @Nullable Fault walk() throws ClinicException {
        var head = transactions.run(AuditTable::head);
        if (head.isEmpty()) {
            return new Fault(1, "The row that keeps the newest number of the audit is missing, so nobody can tell "
                    + "whether its end was cut off.");
        }
        var newest = head.get();
        var before = transactions.run(connection -> AuditTable.next(connection, Long.MIN_VALUE));
        if (before.isPresent() && before.get() < 1) {
            return new Fault(before.get(), "Row " + before.get() + " was put in before the first row.");
        }
        while (rows < newest.number()) {
            var until = Math.min(rows + BATCH, newest.number());
            var batch = transactions.run(connection -> AuditTable.upward(connection, rows, until));
            var fault = check(batch, until, newest);
            if (fault != null) {
                return fault;
            }
        }
        if (!hash.equals(newest.hash())) {
            return new Fault(rows, rows == 0 ? "The newest hash of the audit was changed."
                    : "Row " + rows + " is not the row that was written last: it or the newest hash was changed.");
        }
        return beyond(newest.number());
    }

    private @Nullable Fault check(List<AuditRow> batch, long until, AuditTable.Head newest) throws ClinicException {
        for (var row : batch) {
            if (row.number() != rows + 1) {
                return missing(row.number() - 1);
            }
            if (!AuditHash.of(hash, row).equals(row.hash())) {
                return new Fault(row.number(), "Row " + row.number()
                        + " is not as it was written, or is not the row that followed row " + rows + ".");
            }
            rows = row.number();
            hash = row.hash();
            watchClock(row);
        }
        if (rows == until) {
            return null;
        }
        var next = transactions.run(connection -> AuditTable.next(connection, rows));
        return next.isPresent() && next.get() <= newest.number() ? missing(next.get() - 1) : cutOff(newest.number());
    }

    private Fault missing(long last) {
        var first = rows + 1;
        return new Fault(first, first == last ? "Row " + first + " was taken out."
                : "Rows " + first + " to " + last + " were taken out.");
    }

    private Fault cutOff(long newest) {
        return new Fault(rows + 1, "The end was cut off: row " + newest + " was written last, and "
                + (rows == 0 ? "no row is left." : "row " + rows + " is the last that is left."));
    }

    /** Rows that were added since the walk began count up the head as well. */
    private @Nullable Fault beyond(long newest) throws ClinicException {
        var next = transactions.run(connection -> AuditTable.next(connection, newest));
        if (next.isEmpty()) {
            return null;
        }
        var now = transactions.run(AuditTable::head);
        return now.isPresent() && now.get().number() > newest ? null
                : new Fault(next.get(), "Row " + next.get() + " was put in after the newest row.");
    }

    private void watchClock(AuditRow row) {
        if (row.micros() < lastMicros - CLOCK_STEP) {
            stepsBack++;
            firstStepBack = stepsBack == 1 ? row.number() : firstStepBack;
        }
        lastMicros = row.micros();
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (stepsBack > 0) {
            notes.add("The clock of a computer was set back " + (stepsBack == 1 ? "once" : stepsBack + " times")
                    + ", first before row " + firstStepBack + " of the audit; the numbers give the order of the rows.");
        }
        return notes;
    }
}
