package org.motus.ui.patient;

import java.text.Bidi;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.motus.model.clinic.Patient;
import org.motus.store.PatientSummary;

/** A patient's whole name, safe to stand beside other words whatever the direction of its script. */
final class PatientName {

    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private PatientName() {
    }

    static String of(PatientSummary row) {
        return of(row.givenName(), row.familyName());
    }

    static String of(Patient patient) {
        return of(PatientForm.text(patient.getGivenName()), PatientForm.text(patient.getFamilyName()));
    }

    /** @return given and family name, one of which may be empty; what is written from right to left is isolated */
    static String of(String given, String family) {
        return Stream.of(given, family).map(String::strip).filter(part -> !part.isEmpty())
                .map(PatientName::isolated).collect(Collectors.joining(" "));
    }

    private static String isolated(String part) {
        return Bidi.requiresBidi(part.toCharArray(), 0, part.length()) ? ISOLATE + part + END : part;
    }
}
