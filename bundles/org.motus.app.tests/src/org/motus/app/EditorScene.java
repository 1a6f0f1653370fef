package org.motus.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.motus.care.PatientDocument;
import org.motus.care.ProgramDocument;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Prescription;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.CardList;
import org.motus.ui.Commands;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** Every scene has an invented patient of its own, at the step of the program; drafts are given up at its end. */
abstract class EditorScene extends DemoScene {

    private static int scene;
    String patient;

    @BeforeEach
    void aNewPatientComes() throws ClinicException {
        patient = "editor-" + ++scene;
        var guest = PatientBuilder.patient().id(patient).named("Robin", "Guest").born("1970-05-05")
                .episode(LocationCode.A, LocalDate.now().minusDays(60).toString()).build();
        // Archived, so that the list of patients stays as other scenes know it.
        guest.setArchived(true);
        clinic().savePatient(guest);
        open(patient);
    }

    @AfterEach
    void draftsAreGivenUp() {
        screen.run(() -> {
            screen.service(ActivePatient.class).select(null);
            screen.window().getActivePage().closeAllEditors(false);
        });
    }

    Clinic clinic() {
        return screen.service(ActiveClinic.class).clinic().orElseThrow();
    }

    void open(String id) {
        screen.run(() -> {
            try {
                screen.service(ActivePatient.class).select(PatientDocument.open(clinic(), id).summary());
            } catch (ClinicException e) {
                throw new IllegalStateException(e);
            }
        });
        screen.await("the record", () -> screen.service(ActiveRecord.class).document()
                .filter(document -> document.patient().getId().equals(id)).isPresent());
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.PROGRAM.name()));
    }

    void start(LocationCode location) {
        screen.await("the page that begins", () -> screen.shows("start.use"));
        screen.command(Commands.START, Map.of(Commands.START_LOCATION, location.getName()));
        screen.await("the editor", () -> screen.shows("editor.cards") && !exercises().isEmpty());
    }

    CardList cards() {
        return screen.look(CardList.class, "editor.cards").orElseThrow();
    }

    void selectCard(int place) {
        screen.run(() -> cards().setFocus());
        key(SWT.HOME);
        for (var step = 0; step < place; step++) {
            key(SWT.ARROW_DOWN);
        }
        screen.await("card " + place, () -> cards().selection() == place
                && screen.label("dose.title").startsWith(place + 1 + " "));
    }

    void key(int code) {
        screen.run(() -> {
            var event = new Event();
            event.keyCode = code;
            cards().notifyListeners(SWT.KeyDown, event);
        });
    }

    void type(String id, String words) {
        screen.type(id, words);
    }

    String text(String id) {
        return screen.on(() -> screen.look(Text.class, id).map(Text::getText).orElse(""));
    }

    Control look(String id) {
        return screen.look(Control.class, id).orElseThrow();
    }

    Optional<String> undoLabel() {
        return screen.on(() -> screen.service(WorkState.class).document().flatMap(document -> document.undoLabel()));
    }

    List<Prescription> program() {
        return screen.on(() -> ((ProgramDocument) screen.service(WorkState.class).document()
                .orElseThrow()).prescriptions());
    }

    List<String> exercises() {
        return screen.on(() -> screen.service(WorkState.class).document()
                .filter(ProgramDocument.class::isInstance)
                .map(document -> ((ProgramDocument) document).prescriptions().stream()
                        .map(prescription -> prescription.getExercise().getName()).toList())
                .orElse(List.of()));
    }

    String print(String name) throws IOException {
        Path out = folder.resolve(name);
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
        screen.await("the notice of the file", () -> screen.words("banner.PROGRAM").contains(name));
        try (var pdf = Loader.loadPDF(out.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
