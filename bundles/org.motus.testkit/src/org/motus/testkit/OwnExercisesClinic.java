package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.motus.testkit.ExerciseBuilder.exercise;

import java.sql.Connection;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.StepRole;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.OwnExercise;
import org.motus.store.Password;
import org.motus.store.Role;

/** A clinic with an administrator, a clinician and somebody who may only look, and what they write. */
abstract class OwnExercisesClinic {

    private static final String PASSWORD = "one for all of them";
    static final String ID = "OWN-4f2a91c0";

    /** Opens the clinic; the first time it is an empty one without users. */
    protected abstract Clinic open(Key key) throws Exception;

    /** A way past the store into the tables of the clinic that is open. */
    protected abstract Connection probe() throws Exception;

    Clinic open(String name) throws Exception {
        try (var password = secret()) {
            return open(new Key.User(name, password));
        }
    }

    private static Password secret() {
        return Password.of(PASSWORD.toCharArray());
    }

    static String refused(Reason reason, Executable step) {
        var refusal = assertThrows(ClinicException.class, step);
        assertEquals(reason, refusal.reason(), refusal.toString());
        return refusal.getMessage();
    }

    @BeforeEach
    void threeUsers() throws Exception {
        try (var clinic = open(new Key.Open())) {
            clinic.users().add("Ada", Role.ADMINISTRATOR, secret());
            clinic.users().add("Cleo", Role.CLINICIAN, secret());
            clinic.users().add("Vic", Role.VIEWER, secret());
        }
    }

    /** Heel raises on a ball, with a figure and an image. */
    static Exercise raises(String name) {
        var made = exercise(ID, name).step(StepRole.PREPARE, "Stand behind a chair.")
                .step(StepRole.MOVE, "Rise onto your toes.").caution("Stop when your heel hurts.").build();
        made.setFigure("exercise: " + ID + "\nframes: 2\n");
        made.setPicture(LibraryFactory.eINSTANCE.createPicture());
        made.getPicture().setMediaType("image/png");
        made.getPicture().setContent(new byte[] { 1, 2, 3, -4 });
        made.getPicture().setAlt("A person on tiptoe");
        return made;
    }

    static List<String> names(List<OwnExercise> found) {
        return found.stream().map(own -> own.exercise().getName() + " " + own.version()).toList();
    }
}
