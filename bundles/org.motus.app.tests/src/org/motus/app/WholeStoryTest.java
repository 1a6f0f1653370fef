package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.care.ProgramDocument;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActiveRecord;
import org.motus.ui.BodyChart;
import org.motus.ui.Commands;
import org.motus.ui.WorkState;

/** A first visit from the search to the printed handout, with the mouse and the keys of a clinician. */
@DisplayName("The whole story")
class WholeStoryTest extends DemoScene {

    private static final String PATIENT = "story";
    private static final String SITES = "body.sites";
    private static final String RIGHT_TO_LEFT = "\u0645\u062D\u0645\u062F \uD83C\uDF0A";

    private final Hand hand = new Hand(screen);

    @BeforeEach
    void somebodyComes() throws ClinicException {
        clinic().savePatient(PatientBuilder.patient().id(PATIENT).named("Robin", "Storyline")
                .number("S-001").born("1970-05-05").build());
    }

    @Test
    @DisplayName("find, lower back right, pain 4, routine, drop one, change reps, undo, redo, save, print")
    void theWholeStory() throws IOException, ClinicException {
        findByTyping();
        markTheLowerBack();
        refusePainEleven();
        detailsRefuseTheFutureAndKeepAnyName();
        startTheRoutine();
        var names = exercises();
        assertEquals("Lying pelvic tilt", names.getFirst());
        dropTheSecond(names.get(1));
        moreReps();
        save();
        print(names.get(1));
    }

    private void findByTyping() {
        screen.press(SWT.F3);
        screen.await("the cursor is in the search", () -> screen.focused("patients.search"));
        screen.keys("storyl");
        screen.await("one is found", () -> screen.rows("patients.table") == 1
                && screen.cell("patients.table", 0, 0).startsWith("Robin Storyline"));
        screen.press(SWT.CR);
        screen.await("the overview of Robin", () -> screen.shows("overview.page")
                && "Robin Storyline".equals(screen.label("patient.name")));
    }

    private void markTheLowerBack() {
        screen.await("the chart has its size", () -> screen.look(Canvas.class, "body.back")
                .filter(view -> view.getSize().y > 100).isPresent());
        var view = screen.find(Canvas.class, "body.back");
        var at = screen.on(() -> view.toControl(((BodyChart) view.getParent())
                .where("lower-back", Side.RIGHT).orElseThrow()));
        hand.click(view, at.x, at.y);
        screen.await("the lower back is marked", () -> screen.rows(SITES) == 1);
        screen.press('4');
        screen.await("pain 4", () -> "4".equals(screen.cell(SITES, 0, 2)));
        assertEquals("Lower back", screen.cell(SITES, 0, 0));
        assertEquals("right", screen.cell(SITES, 0, 1));
        assertEquals("lower-back", site().getRegion());
        assertEquals(Side.RIGHT, site().getSide());
        assertEquals(4, site().getPainNow());
        screen.await("the card of the location", () -> "Lower back (lumbar)".equals(
                screen.label("overview.location.title")));
        assertEquals(LocationCode.A, screen.on(() -> record().openEpisode().orElseThrow().getLocation()));
    }

    private void refusePainEleven() {
        focus(SITES);
        for (var column = 0; column < 5; column++) {
            screen.press(SWT.ARROW_LEFT);
        }
        screen.press(SWT.ARROW_RIGHT);
        screen.press(SWT.ARROW_RIGHT);
        screen.press(SWT.F2);
        screen.await("the cell is open", () -> screen.focused("body.cell.now"));
        screen.keys("11");
        screen.press(SWT.CR);
        screen.await("the sentence", () -> "Pain is a number from 0 to 10, not 11.".equals(
                screen.label("body.sentence")));
        assertEquals(4, site().getPainNow());
    }

    private void detailsRefuseTheFutureAndKeepAnyName() throws ClinicException {
        screen.chord(SWT.CTRL, 'i');
        screen.await("the details", () -> screen.label("details.title").contains("Storyline"));
        typeInto("details.born", "2199-03-12");
        screen.press(SWT.TAB);
        screen.await("the birth date is refused", () -> screen.label("details.born.sentence").contains("future"));
        assertEquals("2199-03-12", text("details.born"), "what was typed stays");
        assertEquals("1970-05-05", String.valueOf(screen.on(() -> record().patient().getBirthDate())));
        typeInto("details.born", "1971-05-05");
        var given = screen.find(Text.class, "details.given");
        focus("details.given");
        screen.run(() -> {
            given.selectAll();
            // The keyboard of the test has no such letters: they are pasted.
            given.insert(RIGHT_TO_LEFT);
        });
        click("details.done");
        screen.await("the overview again", () -> screen.shows("overview.page"));
        screen.await("the name as it was typed", () -> (RIGHT_TO_LEFT + " Storyline").equals(
                screen.label("patient.name").replaceAll("[\u2066-\u2069\u200E\u200F]", "")));
        screen.await("it is saved", () -> !record().dirty());
        var stored = clinic().loadPatient(PATIENT);
        assertEquals(RIGHT_TO_LEFT, stored.getGivenName());
        assertEquals("1971-05-05", String.valueOf(stored.getBirthDate()));
    }

    private void startTheRoutine() {
        focus("overview.location.parts");
        screen.press(SWT.ARROW_RIGHT);
        screen.await("the routine", () -> screen.shows("overview.routine.start"));
        assertTrue(screen.words("overview.location").contains("Lying pelvic tilt"));
        click("overview.routine.start");
        screen.await("the draft", () -> screen.shows("editor.draft") && exercises().size() >= 3);
        assertTrue(exercises().size() <= 5, () -> exercises().toString());
    }

    private void dropTheSecond(String dropped) {
        focus("editor.cards");
        screen.press(SWT.HOME);
        screen.await("the first card", () -> screen.label("dose.title").startsWith("1 "));
        screen.press(SWT.ARROW_DOWN);
        screen.await("the second card", () -> screen.label("dose.title").equals("2 " + dropped));
        screen.press(SWT.DEL);
        screen.await("it is gone", () -> !exercises().contains(dropped));
        screen.await("the step has its name", () -> ("Undo: " + dropped + " removed").equals(
                screen.label("status.undo")));
    }

    private void moreReps() {
        var step = "Undo: Lying pelvic tilt, reps 10 to 12";
        focus("editor.cards");
        screen.press(SWT.HOME);
        screen.await("the first card", () -> screen.label("dose.title").startsWith("1 "));
        screen.press(SWT.F2);
        screen.await("the dose has the keys", () -> screen.focusedIn("dose"));
        typeInto("dose.REPS", "12");
        screen.await("the status line names the step", () -> step.equals(screen.label("status.undo")));
        focus("editor.cards");
        screen.chord(SWT.CTRL, 'z');
        screen.await("10 again", () -> "10".equals(text("dose.REPS")));
        screen.await("the step before", () -> screen.label("status.undo").endsWith(" removed"));
        screen.chord(SWT.CTRL, 'y');
        screen.await("12 again", () -> "12".equals(text("dose.REPS")) && step.equals(screen.label("status.undo")));
    }

    private void save() throws ClinicException {
        screen.chord(SWT.CTRL, 's');
        screen.await("it is a revision", () -> !screen.shows("editor.draft"));
        assertEquals("Revision 1", screen.label("editor.revision"));
        screen.await("the status line says it", () -> screen.label("status.where")
                .matches("Saved \\d\\d:\\d\\d on this computer, encrypted"));
        var saved = clinic().latestRevision(PATIENT).orElseThrow();
        assertEquals(1, saved.info().number());
        assertTrue(screen.on(() -> EcoreUtil.equals(saved.program(), program().program())), "what is stored is shown");
        assertEquals(12, saved.program().getPhases().getFirst().getPrescriptions().getFirst().getDosage().getReps());
    }

    private void print(String dropped) throws IOException {
        var out = folder.resolve("handout.pdf");
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
        screen.await("the notice of the file", () -> screen.words("banner.PROGRAM").contains("handout.pdf"));
        try (var pdf = Loader.loadPDF(out.toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Do 12. Hold each 5 seconds."), text);
            assertFalse(text.contains(dropped), text);
        }
    }

    private void click(String id) {
        var control = screen.find(Control.class, id);
        var size = screen.on(control::getSize);
        hand.click(control, size.x / 2, size.y / 2);
    }

    private void focus(String id) {
        var control = screen.find(Control.class, id);
        screen.await("the keys go to " + id, () -> {
            control.setFocus();
            return control.isFocusControl();
        });
    }

    /** Replaces what is in a field, with the keys. */
    private void typeInto(String id, String words) {
        focus(id);
        screen.chord(SWT.CTRL, 'a');
        screen.keys(words);
        screen.await("it is typed: " + words, () -> words.equals(text(id)));
    }

    private String text(String id) {
        return screen.on(() -> screen.look(Text.class, id).map(Text::getText).orElse(""));
    }

    private Clinic clinic() {
        return screen.service(ActiveClinic.class).clinic().orElseThrow();
    }

    private PatientDocument record() {
        return screen.on(() -> screen.service(ActiveRecord.class).document().orElseThrow());
    }

    private PainSite site() {
        return screen.on(() -> record().openEpisode().orElseThrow().getSites().getFirst());
    }

    private ProgramDocument program() {
        return screen.on(() -> (ProgramDocument) screen.service(WorkState.class).document().orElseThrow());
    }

    private List<String> exercises() {
        return screen.on(() -> program().prescriptions().stream()
                .map(prescription -> prescription.getExercise().getName()).toList());
    }
}
