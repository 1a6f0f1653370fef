package org.motus.ui.patient;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Patient;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.PatientQuery.Archived;
import org.motus.store.PatientSummary;

/**
 * Whom a clinic may know already: somebody with the same number, or with the same name and no other birth date. Free of
 * widgets.
 *
 * @param patientId
 *            id of the patient that is being edited, empty for a new one
 */
@NonNullByDefault
record Duplicates(String patientId, String givenName, String familyName, String number,
        @Nullable LocalDate birthDate) {

    private static final int MOST = 50;

    /**
     * @param sameNumber
     *            true when the number is the same, false when the name is
     */
    record Match(PatientSummary row, boolean sameNumber) {
    }

    static Duplicates of(Patient patient) {
        return new Duplicates(PatientForm.text(patient.getId()), PatientForm.text(patient.getGivenName()),
                PatientForm.text(patient.getFamilyName()), PatientForm.text(patient.getNumber()),
                patient.getBirthDate());
    }

    /** @return the best match, or empty */
    Optional<Match> find(Clinic clinic) throws ClinicException {
        if (!number.isBlank()) {
            var same = candidates(clinic, number).stream()
                    .filter(row -> number.equalsIgnoreCase(PatientForm.text(row.number()))).findFirst();
            if (same.isPresent()) {
                return same.map(row -> new Match(row, true));
            }
        }
        var name = (givenName + " " + familyName).strip();
        if (givenName.isBlank() || familyName.isBlank()) {
            return Optional.empty();
        }
        return candidates(clinic, name).stream().filter(this::sameName).filter(this::maybeSameDay).findFirst()
                .map(row -> new Match(row, false));
    }

    private List<PatientSummary> candidates(Clinic clinic, String words) throws ClinicException {
        var found = new ArrayList<>(clinic.findPatients(
                PatientQuery.of(words).finding(Archived.INCLUDED).page(0, MOST)));
        found.removeIf(row -> row.id().equals(patientId));
        return found;
    }

    private boolean sameName(PatientSummary row) {
        return folded(row.givenName()).equals(folded(givenName)) && folded(row.familyName()).equals(folded(familyName));
    }

    private boolean maybeSameDay(PatientSummary row) {
        return birthDate == null || row.birthDate() == null || Objects.equals(birthDate, row.birthDate());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
