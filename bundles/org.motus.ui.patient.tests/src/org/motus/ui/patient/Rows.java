package org.motus.ui.patient;

import java.util.List;
import java.util.stream.IntStream;

import org.motus.model.clinic.Sex;
import org.motus.store.PatientSummary;

/** Invented rows: patient 0 has the id p0 and the name Family0; the numbers go on. */
final class Rows {

    private Rows() {
    }

    static PatientSummary row(int number) {
        return new PatientSummary("p" + number, null, "Given", "Family" + number, null, Sex.UNKNOWN, null, null,
                null, 0, false);
    }

    static List<PatientSummary> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(Rows::row).toList();
    }
}
