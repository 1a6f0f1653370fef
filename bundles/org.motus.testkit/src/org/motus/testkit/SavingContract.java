package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * What every store must keep when one record is saved again and again: however it finds out what there is to write, the record
 * that it hands back is the one that stands in its tables.
 */
public abstract class SavingContract extends VerifyContract {

    private static final int STEPS = 200;

    /** What a clinician does to a record that has an episode. */
    private static final List<BiConsumer<Patient, Random>> EDITS = List.of(
            (patient, random) -> patient.setPhone(random.nextBoolean() ? null : "030 " + random.nextInt(999)),
            (patient, random) -> patient.setFamilyName("Invented-" + random.nextInt(5)),
            (patient, random) -> patient.setNumber(random.nextBoolean() ? "" : "K " + random.nextInt(9)),
            (patient, random) -> patient.setBirthDate(LocalDate.of(1961, 5, 1 + random.nextInt(28))),
            (patient, random) -> patient.setArchived(!patient.isArchived()),
            (patient, random) -> patient.setMinutesPerDay(random.nextBoolean() ? null : random.nextInt(60)),
            (patient, random) -> toggle(patient.getFlags(), "flag-" + random.nextInt(4)),
            (patient, random) -> toggle(patient.getEquipment(), Equipment.VALUES.get(random.nextInt(3))),
            (patient, random) -> PatientBuilder.of(patient).episode(LocationCode.B, "2026-02-" + day(random)),
            (patient, random) -> PatientBuilder.of(patient).site("neck " + random.nextInt(9), 2, 5),
            (patient, random) -> ECollections.reverse(any(patient, random).getSites()),
            (patient, random) -> dropOne(any(patient, random).getSites(), random),
            (patient, random) -> any(patient, random).getSites().forEach(site -> site.setPainNow(random.nextInt(10))),
            (patient, random) -> PatientBuilder.of(patient).goal("Walk " + random.nextInt(9) + " km\nand back"),
            // A day that the calendars of Java and of a database do not agree on.
            (patient, random) -> any(patient, random).getGoals()
                    .forEach(goal -> goal.setSetOn(LocalDate.of(random.nextBoolean() ? 2026 : 1582, 10, 10))),
            (patient, random) -> PatientBuilder.of(patient).visit("2026-10-" + day(random), -0.0),
            (patient, random) -> any(patient, random).getVisits().forEach(visit -> visit.setNote("" + day(random))),
            (patient, random) -> dropOne(any(patient, random).getVisits(), random),
            (patient, random) -> PatientBuilder.of(patient).screened("RF-" + day(random), AnswerValue.UNKNOWN),
            (patient, random) -> any(patient, random).getScreenings()
                    .forEach(screening -> screening.getAnswers().getFirst().setValue(AnswerValue.YES)),
            (patient, random) -> any(patient, random).setEndedOn(LocalDate.of(2026, 11, day(random))),
            (patient, random) -> dropOne(patient.getEpisodes(), random));

    private static int day(Random random) {
        return 10 + random.nextInt(18);
    }

    private static <T> void toggle(List<T> list, T value) {
        if (!list.remove(value)) {
            list.add(value);
        }
    }

    private static void dropOne(List<?> list, Random random) {
        if (!list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        }
    }

    private static Episode any(Patient patient, Random random) {
        return patient.getEpisodes().get(random.nextInt(patient.getEpisodes().size()));
    }

    @Test
    void whatASaveHandsBackIsWhatStandsInTheTables() throws Exception {
        var random = new Random(4);
        var records = new ArrayList<Patient>();
        for (var number = 1; number <= 3; number++) {
            records.add(clinic.savePatient(
                    patient().id("p-" + number).episode(LocationCode.A, "2026-01-12").build()));
        }
        for (var step = 0; step < STEPS; step++) {
            var which = random.nextInt(records.size());
            var edited = records.get(which);
            EDITS.get(random.nextInt(EDITS.size())).accept(edited, random);
            var saved = clinic.savePatient(edited);
            assertEquals(edited.getVersion() + 1, saved.getVersion());
            if (step % 7 == 0) {
                assertTrue(EcoreUtil.equals(saved, clinic.loadPatient(saved.getId())), "step " + step);
            }
            records.set(which, saved);
        }
        for (var record : records) {
            assertTrue(EcoreUtil.equals(record, clinic.loadPatient(record.getId())));
        }
        assertEquals(List.of(), clinic.verify().problems());
    }

    @Test
    void whatTheCallerDoesToARecordThatWasHandedBackIsNotTakenForStored() throws Exception {
        var saved = clinic.savePatient(patient().id("p-1").episode(LocationCode.A, "2026-01-12")
                .site("lower-back", 6, 8).visit("2026-01-12", 6).build());
        var again = clinic.savePatient(saved);
        for (var record : List.of(saved, again, clinic.loadPatient("p-1"))) {
            record.getEpisodes().getFirst().getSites().getFirst().setPainNow(0);
            record.getEpisodes().getFirst().getVisits().getFirst().setNote("never saved");
            record.getEpisodes().getFirst().setOnset("never saved");
            record.getFlags().add("never-saved");
        }
        again.getEpisodes().getFirst().getVisits().getFirst().setNote("saved");
        clinic.savePatient(again);
        var stored = clinic.loadPatient("p-1");
        assertEquals(0, stored.getEpisodes().getFirst().getSites().getFirst().getPainNow());
        assertEquals("saved", stored.getEpisodes().getFirst().getVisits().getFirst().getNote());
        assertEquals("never saved", stored.getEpisodes().getFirst().getOnset());
        assertEquals(List.of("never-saved"), stored.getFlags());
        assertEquals(List.of(), clinic.verify().problems());
    }

    @Test
    void aSaveThatIsRefusedLeavesNothingThatTheNextOneGoesBy() throws Exception {
        var first = clinic.savePatient(
                patient().id("p-1").episode(LocationCode.A, "2026-01-12").visit("2026-01-12", 6).build());
        var second = EcoreUtil.copy(first);
        var wrong = EcoreUtil.copy(first);
        wrong.setPhone("030 1");
        wrong.getEpisodes().getFirst().getVisits().getFirst().getScores().getFirst().setValue(1);
        assertEquals(Reason.INVALID, refusal(wrong));
        first.setPhone("030 2");
        var saved = clinic.savePatient(first);
        assertEquals(Reason.CONFLICT, refusal(second));
        saved.setEmail("n@example.org");
        var last = clinic.savePatient(saved);
        assertEquals(3, last.getVersion());
        assertEquals("030 2", last.getPhone());
        assertTrue(EcoreUtil.equals(last, clinic.loadPatient("p-1")));
        assertEquals(List.of(), clinic.verify().problems());
    }

    private Reason refusal(Patient record) {
        return assertThrows(ClinicException.class, () -> clinic.savePatient(record)).reason();
    }

    @Test
    void aRecordThatWasChangedBehindTheStoresBackIsNotMadeGoodByTheNextSave() throws Exception {
        var record = clinic.savePatient(
                patient().id("p-1").episode(LocationCode.A, "2026-01-12").visit("2026-01-12", 6).build());
        tamper("update visit set note = 'somebody else' where patient_id = 'p-1'");
        record.setPhone("030 1");
        clinic.savePatient(record);
        assertEquals(1, clinic.verify().problems().size());
    }

    @Test
    void aRecordThatSomebodyPutInPlaceOfAnotherIsLookedAtBeforeItIsSaved() throws Exception {
        var record = clinic.savePatient(
                patient().id("p-1").episode(LocationCode.A, "2026-01-12").visit("2026-01-12", 6).build());
        tamper("update visit set note = 'of the other one' where patient_id = 'p-1'",
                "update patient set content_hash = 'of the other one' where id = 'p-1'");
        record.setPhone("030 1");
        var saved = clinic.savePatient(record);
        assertTrue(EcoreUtil.equals(saved, clinic.loadPatient("p-1")));
        assertEquals(List.of(), clinic.verify().problems());
    }

    @Test
    void theChainGoesOnWhereSomebodyElseAddedARow() throws Exception {
        var record = clinic.savePatient(patient().id("p-1").build());
        clinic.audit().record(Act.PRINT, "p-1", "print");
        // Another program's row as the store itself would write it is not at hand, so this takes the newest one away.
        try (var connection = probe(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var end = "(select max(entry_number) from audit)";
            statement.executeUpdate("delete from audit where entry_number = " + end);
            statement.executeUpdate("update audit_head set newest_number = " + end
                    + ", newest_hash = (select hash from audit where entry_number = " + end + ")");
            connection.commit();
        }
        clinic.savePatient(record);
        assertEquals(null, clinic.audit().verify().fault());
    }
}
