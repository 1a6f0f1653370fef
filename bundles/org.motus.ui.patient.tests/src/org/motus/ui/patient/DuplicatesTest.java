package org.motus.ui.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.clinic.Sex;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.testkit.SilentClinic;

@DisplayName("Somebody who is in the clinic already")
class DuplicatesTest {

    private static final LocalDate BORN = LocalDate.of(1996, 11, 23);

    private final SilentClinic clinic = new SilentClinic() {
        @Override
        public List<PatientSummary> findPatients(PatientQuery query) {
            return List.of(row("p1", "D-003", "Kim", "M\u00FCster", BORN), row("p2", null, "Noor", "Madeup", null));
        }
    };

    private static PatientSummary row(String id, @Nullable String number, String given, String family,
            @Nullable LocalDate born) {
        return new PatientSummary(id, number, given, family, born, Sex.UNKNOWN, null, null, null, 0, false);
    }

    private Optional<String> found(String given, String family, String number, @Nullable LocalDate born)
            throws ClinicException {
        return new Duplicates("", given, family, number, born).find(clinic).map(match -> match.row().id());
    }

    @Test
    @DisplayName("has the same name, accents aside, and the same birth date or one that is not known")
    void sameName() throws ClinicException {
        assertEquals(Optional.of("p1"), found("kim", "Muster", "", BORN));
        assertEquals(Optional.of("p1"), found("Kim", "M\u00FCster ", "", null));
        assertEquals(Optional.of("p2"), found("Noor", "Madeup", "", BORN));
        assertEquals(Optional.empty(), found("Kim", "Muster", "", BORN.plusDays(1)));
        assertEquals(Optional.empty(), found("Kim", "", "", BORN), "half a name is no hint");
    }

    @Test
    @DisplayName("has the same number, which counts more than the name")
    void sameNumber() throws ClinicException {
        assertEquals(Optional.of("p1"), found("Noor", "Madeup", "d-003", null));
        assertTrue(new Duplicates("", "", "", "D-003", null).find(clinic).orElseThrow().sameNumber());
        assertFalse(new Duplicates("", "Kim", "Muster", "D-9", BORN).find(clinic).orElseThrow().sameNumber());
    }

    @Test
    @DisplayName("is never the patient being edited")
    void notOneself() throws ClinicException {
        assertEquals(Optional.empty(), new Duplicates("p1", "Kim", "Muster", "D-003", BORN).find(clinic));
    }
}
