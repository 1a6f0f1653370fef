package org.motus.store.jdbc;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Patient;
import org.motus.store.PatientSummary;

/** The words a patient is found by. */
final class PatientWords {

    /** More different words than this cannot all be in one record that people look for. */
    static final int MOST = 20;

    /** An id that Motus made: nobody sees it, and its first letter would be found among the names. */
    private static final Pattern MADE_HERE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PatientWords() {
    }

    /** @return the words, sorted */
    static Set<String> of(Patient patient) {
        return words(patient.getId(), patient.getNumber(), patient.getGivenName(), patient.getFamilyName(),
                patient.getBirthDate());
    }

    /** @return the words, sorted */
    static Set<String> of(PatientSummary row) {
        return words(row.id(), row.number(), row.givenName(), row.familyName(), row.birthDate());
    }

    private static Set<String> words(String id, @Nullable String number, String givenName, String familyName,
            @Nullable LocalDate birthDate) {
        var words = new TreeSet<String>();
        words.addAll(Folding.nameWords(givenName));
        words.addAll(Folding.nameWords(familyName));
        if (!MADE_HERE.matcher(id).matches()) {
            words.addAll(Folding.words(id));
        }
        if (number != null) {
            words.addAll(Folding.words(number));
        }
        if (birthDate != null) {
            words.add(birthDate.toString());
        }
        return words;
    }
}
