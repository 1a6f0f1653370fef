package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motus.testkit.PatientBuilder.patient;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;
import org.motus.store.PatientQuery.Archived;
import org.motus.store.PatientSummary;

/** In which order every store lists patients, and which of them. */
public abstract class SearchContract extends PatientContract {

    /** Three people who differ in everything, and one of whom only the name is known. */
    private void threeAndOneUnknown() throws ClinicException {
        var ada = patient().named("Ada", "Mond").number("K-2").born("1990-01-01").episode(LocationCode.C, "2026-01-01")
                .visit("2026-03-01", 2);
        var bea = patient().named("Bea", "Abel").number("K-1").born("1950-01-01").episode(LocationCode.A, "2026-01-01")
                .visit("2026-01-01", 7.5);
        var cid = patient().named("Cid", "Zorn").number("A-9").born("1970-01-01").episode(LocationCode.B, "2026-01-01")
                .visit("2026-02-01", 10);
        revise(clinic.savePatient(ada.build()).getId(), 1);
        revise(clinic.savePatient(bea.build()).getId(), 3);
        revise(clinic.savePatient(cid.build()).getId(), 2);
        clinic.savePatient(patient().named("Dan", "Gap").build());
    }

    private void revise(String id, int times) throws ClinicException {
        for (var i = 0; i < times; i++) {
            clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
        }
    }

    private String order(PatientQuery query) throws ClinicException {
        return String.join(" ", clinic.findPatients(query).stream().map(PatientSummary::givenName).toList());
    }

    private void assertOrder(PatientOrder order, String up, String down) throws ClinicException {
        assertEquals(up, order(PatientQuery.of("").inOrder(order, false)), order + " up");
        assertEquals(down, order(PatientQuery.of("").inOrder(order, true)), order + " down");
    }

    @Test
    void patientsComeInTheOrderAskedForAndTheUnknownLast() throws Exception {
        threeAndOneUnknown();
        assertOrder(PatientOrder.NAME, "Bea Dan Ada Cid", "Cid Ada Dan Bea");
        assertOrder(PatientOrder.NUMBER, "Cid Bea Ada Dan", "Ada Bea Cid Dan");
        assertOrder(PatientOrder.BIRTH_DATE, "Bea Cid Ada Dan", "Ada Cid Bea Dan");
        assertOrder(PatientOrder.LOCATION, "Bea Cid Ada Dan", "Ada Cid Bea Dan");
        assertOrder(PatientOrder.LAST_VISIT, "Bea Cid Ada Dan", "Ada Cid Bea Dan");
        assertOrder(PatientOrder.PAIN, "Ada Bea Cid Dan", "Cid Bea Ada Dan");
        assertOrder(PatientOrder.PROGRAM, "Ada Cid Bea Dan", "Bea Cid Ada Dan");
    }

    @Test
    void thoseWhoAreEqualComeByNameInBothDirections() throws Exception {
        for (var given : List.of("Cid", "Ada", "Bea")) {
            clinic.savePatient(patient().named(given, "Same").born("1980-05-05").build());
        }
        assertOrder(PatientOrder.BIRTH_DATE, "Ada Bea Cid", "Ada Bea Cid");
        assertOrder(PatientOrder.PAIN, "Ada Bea Cid", "Ada Bea Cid");
    }

    @Test
    void aPageOfASearchIsAPartOfItsOrder() throws Exception {
        threeAndOneUnknown();
        var byVisit = PatientQuery.of("").inOrder(PatientOrder.LAST_VISIT, true);
        assertEquals("Cid Bea", order(byVisit.page(1, 2)));
        assertEquals("Dan", order(byVisit.page(3, 2)));
        assertEquals("", order(byVisit.page(4, 2)));
        assertEquals("Ada Bea", order(PatientQuery.of("k").inOrder(PatientOrder.PAIN, false)));
        assertEquals("Bea Ada", order(PatientQuery.of("k").inOrder(PatientOrder.PAIN, true)));
    }

    @Test
    void archivedPatientsAreLeftOutIncludedOrAlone() throws Exception {
        threeAndOneUnknown();
        var gone = patient().named("Eve", "Went").build();
        gone.setArchived(true);
        clinic.savePatient(gone);
        assertEquals("Bea Dan Ada Cid", order(PatientQuery.of("")));
        assertEquals("Bea Dan Ada Eve Cid", order(PatientQuery.of("").finding(Archived.INCLUDED)));
        assertEquals("Eve", order(PatientQuery.of("").finding(Archived.ONLY)));
        assertEquals("Eve", order(PatientQuery.of("ev").finding(Archived.ONLY)));
        assertEquals("", order(PatientQuery.of("bea").finding(Archived.ONLY)));
        assertEquals(List.of(4, 5, 1), Arrays.stream(Archived.values()).map(this::count).toList());
    }

    private int count(Archived which) {
        try {
            return clinic.countPatients(PatientQuery.of("").finding(which));
        } catch (ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void archivingAndBringingBackMovesAPatientBetweenTheLists() throws Exception {
        var record = clinic.savePatient(patient().named("Flo", "Back").build());
        record.setArchived(true);
        var archived = clinic.savePatient(record);
        assertEquals("", order(PatientQuery.of("flo")));
        assertEquals("Flo", order(PatientQuery.of("flo").finding(Archived.ONLY)));
        archived.setArchived(false);
        clinic.savePatient(archived);
        assertEquals("Flo", order(PatientQuery.of("flo")));
        assertEquals("", order(PatientQuery.of("flo").finding(Archived.ONLY)));
    }

    @Test
    void anIdThatMotusMadeIsNotFoundByItsFirstLetter() throws Exception {
        for (var i = 0; i < 20; i++) {
            clinic.savePatient(patient().named("Zoltan", "Zzyzx").build());
        }
        for (var letter : "0123456789abcdef".split("")) {
            assertEquals("", order(PatientQuery.of(letter)));
        }
    }
}
