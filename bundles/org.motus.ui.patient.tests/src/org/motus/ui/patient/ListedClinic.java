package org.motus.ui.patient;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.testkit.SilentClinic;

/** A clinic that only lists its patients and counts how many rows were read. */
final class ListedClinic extends SilentClinic {

    private final List<PatientSummary> patients;
    private int rowsRead;

    ListedClinic(List<PatientSummary> patients) {
        this.patients = patients;
    }

    int rowsRead() {
        return rowsRead;
    }

    @Override
    public List<PatientSummary> findPatients(PatientQuery query) {
        var page = matching(query).skip(query.offset()).limit(query.limit()).toList();
        rowsRead += page.size();
        return page;
    }

    @Override
    public int countPatients(PatientQuery query) {
        return (int) matching(query).count();
    }

    private Stream<PatientSummary> matching(PatientQuery query) {
        return patients.stream().filter(row -> row.familyName().toLowerCase(Locale.ROOT).startsWith(query.text()));
    }
}
