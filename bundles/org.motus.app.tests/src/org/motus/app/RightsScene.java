package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.motus.care.PatientDocument;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.Step;

/** A protected clinic with Marlow Quint, number M-7, who is open on the screen of somebody. */
abstract class RightsScene extends AccessScene {

    static final String KIT = "Kit Vale";
    static final String ID = "rights-1";

    final Path unsaved = Platform.getStateLocation(Platform.getBundle("org.motus.ui")).toFile().toPath()
            .resolve("unsaved");
    Path place;

    @BeforeEach
    void nothingIsKept() throws IOException {
        for (var file : kept()) {
            Files.delete(file);
        }
    }

    List<Path> kept() {
        if (!Files.isDirectory(unsaved)) {
            return List.of();
        }
        try (var files = Files.list(unsaved)) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Robin is administrator; somebody of that role signs in and opens the patient. */
    void openAs(Role role) throws ClinicException {
        var other = role == Role.ADMINISTRATOR ? Role.CLINICIAN : role;
        place = protectedClinic(KIT, other);
        try (var password = Password.of(SECRET.toCharArray());
                var open = OpenClinicJob.folders().open(place, new Key.User(ROBIN, password))) {
            add(open);
        }
        open(place);
        if (role == Role.ADMINISTRATOR) {
            signIn(ROBIN, SECRET);
            awaitDesktop(ROBIN);
        } else {
            signIn(KIT, SECRET + " 2");
            awaitDesktop(KIT);
        }
        select();
    }

    private static void add(Clinic open) throws ClinicException {
        var patient = PatientBuilder.patient().id(ID).named("Marlow", "Quint").born("1970-05-05")
                .episode(LocationCode.A, LocalDate.now().minusDays(60).toString()).build();
        patient.setNumber("M-7");
        open.savePatient(patient);
    }

    void select() {
        var open = clinic().orElseThrow();
        screen.run(() -> {
            try {
                screen.service(ActivePatient.class).select(PatientDocument.open(open, ID).summary());
            } catch (ClinicException e) {
                throw new IllegalStateException(e);
            }
        });
        screen.await("the record", () -> screen.service(ActiveRecord.class).document()
                .filter(document -> document.patient().getId().equals(ID)).isPresent());
    }

    /** Begins a program that is not saved. */
    void draft() {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.PROGRAM.name()));
        screen.await("the page that begins", () -> screen.shows("start.use"));
        screen.command(Commands.START, Map.of(Commands.START_LOCATION, LocationCode.A.getName()));
        screen.await("the draft", () -> screen.shows("editor.draft"));
    }

    String notice() {
        return screen.on(() -> screen.service(Notices.class).on(Notice.Topic.CLINIC)
                .map(notice -> notice.sentence() + " " + notice.advice()).orElse(""));
    }

    String words(String id) {
        return screen.on(() -> anywhere(Label.class, id).map(Label::getText).orElse(""));
    }
}
