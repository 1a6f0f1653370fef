package org.motus.store.jdbc;

import static org.motus.testkit.PatientBuilder.patient;

import java.nio.file.Path;
import java.time.LocalDate;

import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Sex;
import org.motus.model.library.Equipment;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.library.StepRole;
import org.motus.store.Act;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.testkit.ExerciseBuilder;
import org.motus.testkit.InventedPrograms;

/**
 * A clinic that has something of everything: names in many letters, long texts, an erased patient, programs with several
 * revisions, somebody who left.
 */
final class InventedClinic {

    static final String ADA = "Ada Admin";
    static final String ADAS = "first of all passwords";
    static final String CLEO = "Cleo Clinician";
    static final String CLEOS = "h\u00E4nde weg 4711";
    static final String GUS = "Gus Gone";

    /** The letters of the world, and a place where two of them are one. */
    static final String FAMILY = "M\u00FCller-\u017B\u00F3\u0142\u0107 \u0141\u00F6w\uD83E\uDDB7";
    /** As long as a note may be, in characters that take two places each. */
    static final String LONGEST_NOTE = "\uD83D\uDC76".repeat(10_000);

    private InventedClinic() {
    }

    static Password secret(String words) {
        return Password.of(words.toCharArray());
    }

    static Key.User ada() {
        return new Key.User(ADA, secret(ADAS));
    }

    static Key.User cleo() {
        return new Key.User(CLEO, secret(CLEOS));
    }

    /** @return the recovery key */
    static String make(ClinicFolders folders, Path folder) throws ClinicException {
        var profile = new ClinicProfile("Praxis \u00C4rmel & S\u00F6hne", "Stra\u00DFe 1\n10115 Berlin", "030 1", "112",
                false);
        var made = folders.create(folder, profile, ADA, secret(ADAS));
        try (var clinic = made.clinic(); var recoveryKey = made.recoveryKey()) {
            users(clinic);
            patients(clinic);
            ownExercises(clinic);
            clinic.audit().record(Act.PRINT, "p-1", "revision 2");
            return String.valueOf(recoveryKey.chars());
        }
    }

    /** One with two versions and an image, and one that was removed. */
    private static void ownExercises(Clinic clinic) throws ClinicException {
        var bridge = ExerciseBuilder.exercise("OWN-1", "Br\u00FCcke").step(StepRole.MOVE, "Lift your hips.").build();
        clinic.ownExercises().save(bridge, 0);
        bridge.setPicture(LibraryFactory.eINSTANCE.createPicture());
        bridge.getPicture().setMediaType("image/png");
        bridge.getPicture().setContent(new byte[100_000]);
        bridge.getPicture().setAlt("A bridge");
        clinic.ownExercises().save(bridge, 1);
        clinic.ownExercises().save(
                ExerciseBuilder.exercise("EX-001", "Ours").step(StepRole.MOVE, "Lift your arm.").build(), 0);
        clinic.ownExercises().remove("EX-001", 1);
    }

    private static void users(Clinic clinic) throws ClinicException {
        clinic.users().add(CLEO, Role.CLINICIAN, secret(CLEOS));
        var gus = clinic.users().add(GUS, Role.VIEWER, secret("no longer here"));
        clinic.users().active(gus.id(), false);
    }

    private static void patients(Clinic clinic) throws ClinicException {
        var first = patient().id("p-1").named("J\u00F6rg", FAMILY).number("A 1").born("1931-02-28").sex(Sex.MALE)
                .flag("osteoporosis").has(Equipment.BAND).minutesPerDay(15).episode(LocationCode.A, "2026-01-05")
                .site("lower back", 6, 8).goal("Walk to \uD83C\uDFE0 again").screened("RF-01", AnswerValue.NO)
                .visit("2026-01-05", 6.5).diary("2026-01-06", 2, 5).visit("2026-02-01", 3).build();
        first.getEpisodes().getFirst().getVisits().getFirst().setNote(LONGEST_NOTE);
        var saved = clinic.savePatient(first);
        saved.setPhone("030 22");
        clinic.savePatient(saved);
        clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 12), "somebody", 0);
        clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 3), "somebody", 1);
        clinic.savePatient(patient().id("p-2").named("", "\u6625").archived().build());
        clinic.saveRevision("p-2", InventedPrograms.program(LocationCode.B, 1), "somebody", 0);
        clinic.savePatient(patient().id("p-3").named("Ina", "Erased").episode(LocationCode.C, "2026-03-01").build());
        clinic.saveRevision("p-3", InventedPrograms.program(LocationCode.C, 1), "somebody", 0);
        clinic.erase("p-3", "asked for it");
        clinic.savePatient(diary());
    }

    /** More days than are moved in one batch. */
    private static Patient diary() {
        var diary = patient().id("p-4").named("Nora", "Invented").episode(LocationCode.A, "2022-01-01");
        for (var day = 0; day < 1_100; day++) {
            diary.diary(LocalDate.of(2022, 1, 1).plusDays(day).toString(), 1, 3);
        }
        return diary.build();
    }
}
