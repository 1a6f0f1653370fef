package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** The frame of the window around the screens, in the running workbench with an encrypted demo clinic. */
@DisplayName("The window")
class FirstWindowTest extends DemoScene {

    private static final String TITLE = "Motus – Riverside Physiotherapy (example)";

    @Test
    @DisplayName("the demo clinic opens its caseload, and a sign says that the patients are invented")
    void demoClinicOpensItsCaseload() {
        assertEquals(TITLE, screen.title());
        assertEquals(Optional.of(Step.CASELOAD), page());
        assertTrue(screen.shows("clinic.demo"));
        assertTrue(screen.shows("bar.search"));
        assertFalse(screen.shows("bar.patient"), "nobody is open");
        assertEquals(5, screen.rows("patients.table"));
    }

    @Test
    @DisplayName("opening Alex shows who that is, what is flagged, and the overview; nobody else can be read")
    void openingShowsThePatientBar() {
        openPatient("Alex");
        screen.await("the overview", () -> page().equals(Optional.of(Step.OVERVIEW)));
        assertEquals("Alex Example", screen.label("patient.name"));
        screen.await("the flag of the record", () -> screen.shows("patient.flag"));
        screen.await("the facts", () -> facts().startsWith("58 y · F · lower back, right · week "));
        assertTrue(screen.on(() -> screen.service(Discreet.class).on()), "on when a patient opens");
    }

    @Test
    @DisplayName("each step has its page, shows no editor before the Program step, and says what is still to come")
    void stepsShowTheirPages() {
        openPatient("Alex");
        for (var step : List.of(Step.SCREENING, Step.DIARY, Step.REVIEW)) {
            screen.push("step." + step.name());
            screen.await("the page of " + step, () -> page().equals(Optional.of(step)));
            assertTrue(screen.shows(ComingView.id(step)));
            assertTrue(screen.words(ComingView.id(step)).contains("Nothing is recorded on this page yet."));
            assertFalse(screen.on(() -> screen.window().getActivePage().isEditorAreaVisible()));
        }
        screen.push("step.OVERVIEW");
        screen.await("the overview again", () -> page().equals(Optional.of(Step.OVERVIEW)));
    }

    @Test
    @DisplayName("a step without a patient leads to the caseload")
    void stepWithoutPatient() {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.LIBRARY.name()));
        screen.await("the library", () -> page().equals(Optional.of(Step.LIBRARY)));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.REVIEW.name()));
        screen.await("the caseload", () -> page().equals(Optional.of(Step.CASELOAD)));
    }

    @Test
    @DisplayName("undo and redo name the step they act on, in the command and in the status line")
    void undoNamesItsStep() {
        assertFalse(screen.enabled(Commands.UNDO));
        openPatient("Toni");
        var record = screen.service(ActiveRecord.class);
        screen.await("the record", () -> record.document().isPresent());
        screen.run(() -> {
            var document = record.document().orElseThrow();
            screen.service(WorkState.class).edit(document);
            document.change("Minutes a day, 15", () -> document.patient().setMinutesPerDay(15));
        });
        screen.await("the status line", () -> "Undo: Minutes a day, 15".equals(screen.label("status.undo")));
        assertTrue(screen.enabled(Commands.UNDO));
        screen.command(Commands.UNDO, Map.of());
        screen.await("taken back", () -> screen.label("status.undo").isEmpty());
        assertFalse(screen.enabled(Commands.UNDO));
        assertTrue(screen.enabled(Commands.REDO));
        screen.command(Commands.REDO, Map.of());
        screen.await("it is said when it was saved", () -> screen.label("status.where")
                .matches("Saved \\d\\d:\\d\\d on this computer, encrypted"));
    }

    @Test
    @DisplayName("Discreet turns off and on again with its command")
    void discreetToggles() {
        screen.command(Commands.DISCREET, Map.of());
        assertTrue(screen.on(() -> screen.service(Discreet.class).on()));
        screen.command(Commands.DISCREET, Map.of());
        assertFalse(screen.on(() -> screen.service(Discreet.class).on()));
    }

    @Test
    @DisplayName("a folder that is no clinic is refused in a banner; the open clinic and its patient stay")
    void folderThatIsNoClinic() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no clinic");
        openPatient("Kim");
        screen.command(OpenClinicHandler.COMMAND, Map.of(OpenClinicHandler.FOLDER, folder.toString()));
        screen.await("the banner", () -> screen.shows("banner.CLINIC"));
        assertFalse(screen.words("banner.CLINIC").isBlank());
        assertEquals(TITLE, screen.title());
        screen.await("Kim is open", () -> screen.service(ActivePatient.class).patient()
                .filter(row -> row.givenName().equals("Kim")).isPresent());
    }

    @Test
    @DisplayName("the window title never names a patient")
    void titleNamesNobody() {
        for (var name : List.of("Alex", "Toni")) {
            screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.CASELOAD.name()));
            screen.run(() -> screen.service(Discreet.class).set(false));
            openPatient(name);
            assertEquals(TITLE, screen.title());
        }
    }

    private String facts() {
        return screen.on(() -> screen.look(BarButton.class, "patient.facts").map(BarButton::name).orElse(""));
    }

    private Optional<Step> page() {
        return screen.on(() -> Optional.ofNullable(screen.window().getActivePage()).map(IWorkbenchPage::getPerspective)
                .map(IPerspectiveDescriptor::getId)
                .flatMap(id -> List.of(Step.values()).stream().filter(step -> step.perspective().equals(id))
                        .findFirst()));
    }
}
