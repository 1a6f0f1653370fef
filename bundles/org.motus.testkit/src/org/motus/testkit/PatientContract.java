package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;
import static org.motus.testkit.Refusals.refused;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Sex;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;

/** What every store must do with patients: the part of the {@link ClinicContract} that needs no program. */
public abstract class PatientContract {

    protected Clinic clinic;

    /** Opens this test's own clinic: empty the first time, with what was saved after that. */
    protected abstract Clinic open() throws Exception;

    @BeforeEach
    protected void openFirst() throws Exception {
        clinic = open();
    }

    @AfterEach
    protected void closeLast() throws Exception {
        clinic.close();
    }

    /** Closes the clinic and opens it again. */
    protected final void reopen() throws Exception {
        clinic.close();
        clinic = open();
    }

    /** @return a record with something in every list */
    protected static PatientBuilder fullRecord() {
        return patient().named("Zo\u00EB", "Invented-Sample").number("K 17").born("1961-05-09").sex(Sex.FEMALE)
                .has(Equipment.CHAIR).has(Equipment.BAND).flag("osteoporosis").flag("pregnant").minutesPerDay(20)
                .episode(LocationCode.A, "2026-01-12").site("lower-back-left", 6, 8).site("buttock-left", 3, 5)
                .goal("Sit through a film\nand walk home").screened("RF-01", AnswerValue.UNKNOWN)
                .visit("2026-01-12", 6).score("RMDQ", null, 14).visit("2026-01-26", 4.5).diary("2026-01-13", 2, 5)
                .diary("2026-01-14", 1, 4).episode(LocationCode.E, "2026-02-02").site("neck", 2, 2);
    }

    private List<String> found(String text) throws ClinicException {
        return clinic.findPatients(PatientQuery.of(text)).stream().map(PatientSummary::givenName).toList();
    }

    @Test
    void aFullRecordIsTheSameAfterReopening() throws Exception {
        var saved = clinic.savePatient(fullRecord().build());
        reopen();
        var loaded = clinic.loadPatient(saved.getId());
        assertTrue(EcoreUtil.equals(saved, loaded));
        assertEquals(2, loaded.getEpisodes().size());
        assertEquals(4.5, loaded.getEpisodes().get(0).getVisits().get(1).getScores().get(0).getValue());
        assertEquals(14.0, loaded.getEpisodes().get(0).getVisits().get(0).getScores().get(1).getValue());
        assertEquals(AnswerValue.UNKNOWN,
                loaded.getEpisodes().get(0).getScreenings().get(0).getAnswers().get(0).getValue());
        assertEquals(List.of("osteoporosis", "pregnant"), loaded.getFlags());
    }

    @Test
    void theCallersRecordIsLeftAsItIs() throws Exception {
        var mine = fullRecord().build();
        var before = EcoreUtil.copy(mine);
        clinic.savePatient(mine);
        assertTrue(EcoreUtil.equals(before, mine));
    }

    @Test
    void theSecondWriterGetsAConflictAndTheFirstSaveStays() throws Exception {
        var id = clinic.savePatient(patient().named("Ada", "Invented").build()).getId();
        var mine = clinic.loadPatient(id);
        var theirs = clinic.loadPatient(id);
        theirs.setPhone("030 1");
        assertEquals(2, clinic.savePatient(theirs).getVersion());
        mine.setPhone("030 2");
        refused(Reason.CONFLICT, () -> clinic.savePatient(mine));
        assertEquals("030 1", clinic.loadPatient(id).getPhone());
    }

    @Test
    void aNewPatientWithAnIdThatIsTakenIsRefused() throws Exception {
        clinic.savePatient(patient().id("p-1").build());
        refused(Reason.CONFLICT, () -> clinic.savePatient(patient().id("p-1").build()));
    }

    @Test
    void aRemovedPainSiteGoesAndARemovedScoreStays() throws Exception {
        var record = clinic.savePatient(fullRecord().build());
        record.getEpisodes().get(0).getSites().remove(0);
        record.getEpisodes().get(0).getVisits().get(0).getScores().clear();
        var stored = clinic.savePatient(record);
        assertEquals(1, stored.getEpisodes().get(0).getSites().size());
        assertEquals("buttock-left", stored.getEpisodes().get(0).getSites().get(0).getRegion());
        assertEquals(2, stored.getEpisodes().get(0).getVisits().get(0).getScores().size());
        assertTrue(EcoreUtil.equals(stored, clinic.loadPatient(stored.getId())));
    }

    @Test
    void aVisitsNoteMayChangeAScoreMayNot() throws Exception {
        var record = clinic.savePatient(fullRecord().build());
        record.getEpisodes().get(0).getVisits().get(0).setNote("Slept badly");
        var stored = clinic.savePatient(record);
        assertEquals("Slept badly", stored.getEpisodes().get(0).getVisits().get(0).getNote());
        stored.getEpisodes().get(0).getVisits().get(0).getScores().get(0).setValue(1);
        refused(Reason.INVALID, () -> clinic.savePatient(stored));
        assertEquals(6, clinic.loadPatient(record.getId()).getEpisodes().get(0).getVisits().get(0).getScores().get(0)
                .getValue());
    }

    @Test
    void anEpisodeLeftOutOfTheRecordKeepsAllItHas() throws Exception {
        var record = clinic.savePatient(fullRecord().build());
        var whole = EcoreUtil.copy(record);
        record.getEpisodes().remove(0);
        var stored = clinic.savePatient(record);
        assertEquals(2, stored.getEpisodes().size());
        assertEquals(2, stored.getEpisodes().stream().filter(e -> e.getLocation() == LocationCode.A).findFirst()
                .orElseThrow().getSites().size());
        assertEquals(whole.getEpisodes().size(), clinic.loadPatient(record.getId()).getEpisodes().size());
    }

    @Test
    void theTableShowsNewestOpenEpisodeLastVisitAndLastPain() throws Exception {
        var id = clinic.savePatient(fullRecord().build()).getId();
        clinic.saveRevision(id, InventedPrograms.program(LocationCode.E, 2), "A. Clinician");
        var row = clinic.findPatients(PatientQuery.of("")).get(0);
        assertEquals(LocationCode.E, row.location());
        assertEquals("2026-01-26", String.valueOf(row.lastVisit()));
        assertEquals(4.5, row.lastPain());
        assertEquals(1, row.revision());
    }

    @Test
    void patientsAreFoundByNameAccentsNumberBirthDateAndId() throws Exception {
        clinic.savePatient(patient().named("Zo\u00EB", "M\u00FCller").number("K-17").born("1980-02-29").build());
        clinic.savePatient(patient().named("\u0141ukasz", "O'Brien-Stra\u00DFe").id("demo-neck").build());
        clinic.savePatient(patient().named("Anna Maria", "van der Berg").build());
        assertEquals(List.of("Zo\u00EB"), found("zoe"));
        assertEquals(List.of("Zo\u00EB"), found("MULLER z"));
        assertEquals(List.of("Zo\u00EB"), found("Mu\u0308ller"));
        assertEquals(List.of("Zo\u00EB"), found("k-1"));
        assertEquals(List.of("Zo\u00EB"), found("1980-02"));
        assertEquals(List.of("\u0141ukasz"), found("lukasz"));
        assertEquals(List.of("\u0141ukasz"), found("strasse"));
        assertEquals(List.of("\u0141ukasz"), found("o'brien"));
        assertEquals(List.of("\u0141ukasz"), found("brien"));
        assertEquals(List.of("\u0141ukasz"), found("demo-n"));
        assertEquals(List.of("Anna Maria"), found("maria BERG"));
        assertEquals(List.of(), found("anna zoe"));
        assertEquals(List.of(), found("uller"));
        assertEquals(3, found("").size());
    }

    @Test
    void patientsComeInOrderOfNamePageByPage() throws Exception {
        for (var given : List.of("Cid", "\u00C4da", "Bea", "Ada")) {
            clinic.savePatient(patient().named(given, "Sorted").build());
        }
        clinic.savePatient(patient().named("Zed", "Alpha").build());
        assertEquals("Zed", found("").get(0));
        assertEquals(List.of("Bea", "Cid"), clinic.findPatients(new PatientQuery("sorted", false, 2, 2)).stream()
                .map(PatientSummary::givenName).toList());
        assertEquals(List.of("Cid"), clinic.findPatients(new PatientQuery("", false, 4, 9)).stream()
                .map(PatientSummary::givenName).toList());
        assertEquals(4, clinic.countPatients(new PatientQuery("sorted", false, 2, 2)));
        assertEquals(5, clinic.countPatients(PatientQuery.of("")));
        refused(Reason.INVALID, () -> clinic.findPatients(new PatientQuery("", false, -1, 5)));
    }

    @Test
    void archivedPatientsAreFoundOnlyWhenAskedFor() throws Exception {
        var record = clinic.savePatient(patient().named("Gone", "Away").build());
        record.setArchived(true);
        clinic.savePatient(record);
        assertEquals(List.of(), found("gone"));
        assertEquals(0, clinic.countPatients(PatientQuery.of("")));
        assertEquals(1, clinic.findPatients(new PatientQuery("gone", true, 0, 5)).size());
        assertEquals(1, clinic.countPatients(new PatientQuery("", true, 0, 5)));
    }

    @Test
    void aRenamedPatientIsFoundByTheNewNameOnly() throws Exception {
        var record = clinic.savePatient(patient().named("Eva", "Before").build());
        record.setFamilyName("After");
        clinic.savePatient(record);
        assertEquals(List.of(), found("before"));
        assertEquals(List.of("Eva"), found("after"));
    }

    @Test
    void namesInEveryScriptAndUpToTwoHundredCharactersComeBackUnchanged() throws Exception {
        for (var name : List.of("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\u0645\u062D\u0645\u062F",
                "\u05E9\u05E8\u05D4", "\u738B\u5C0F\u660E", "\uD83D\uDE00".repeat(200), "x".repeat(200))) {
            var id = clinic.savePatient(patient().named(name, "Script").build()).getId();
            assertEquals(name, clinic.loadPatient(id).getGivenName());
            assertTrue(found(name).contains(name), name);
        }
    }

    @Test
    void aPersonWithOneNameIsKeptAndFound() throws Exception {
        var record = patient().named("Suharto", "").build();
        record.setFamilyName(null);
        var id = clinic.savePatient(record).getId();
        assertEquals("", clinic.loadPatient(id).getFamilyName());
        assertEquals(List.of("Suharto"), found("suh"));
    }

    @Test
    void sqlInANameIsJustAName() throws Exception {
        var name = "Robert'); drop table patient; --";
        clinic.savePatient(patient().named(name, "100%_!").build());
        assertEquals(List.of(name), found(name));
        assertEquals(List.of(name), found("100%_!"));
        assertEquals(List.of(), found("1%0"));
        assertEquals(List.of(), found("' or '1'='1"));
        assertEquals(1, clinic.countPatients(PatientQuery.of("")));
    }

    @Test
    void valuesOutOfRangeAreRefusedAndNothingIsSaved() throws Exception {
        List<Patient> wrong = new ArrayList<>(List.of(patient().named(" ", "").build(),
                patient().named("A\u0000", "B").build(), patient().named("A\n", "B").build(),
                patient().named("x".repeat(201), "B").build(), patient().named("\uD83D", "B").build(),
                patient().born("2199-01-01").build(), patient().born("1880-01-01").build(),
                patient().minutesPerDay(1441).build(), patient().id("a b").build(),
                patient().episode(LocationCode.A, "2026-01-01").site("neck", 11, 3).build(),
                patient().episode(LocationCode.A, "2026-01-01").visit("2026-01-01", 10.5).build(),
                patient().episode(LocationCode.A, "2026-01-01").diary("2026-01-01", 1, -1).build()));
        var language = patient().build();
        language.setLanguage("not a language");
        wrong.add(language);
        for (var record : wrong) {
            refused(Reason.INVALID, () -> clinic.savePatient(record));
        }
        assertEquals(0, clinic.countPatients(new PatientQuery("", true, 0, 1)));
    }
}
