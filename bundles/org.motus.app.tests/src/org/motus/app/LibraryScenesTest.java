package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Commands;
import org.motus.ui.FigureCanvas;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Step;

/** What a clinician does on the page of the library. */
@DisplayName("Library")
class LibraryScenesTest extends LibraryScene {

    private boolean canAdd() {
        return screen.on(() -> screen.look(PrimaryButton.class, "library.add").filter(PrimaryButton::isEnabled)
                .isPresent());
    }

    @Test
    @DisplayName("search and filters narrow the list; the page shows the drawing, its captions, steps, dose and care")
    void findAndRead() {
        library();
        assertEquals("86 exercises", screen.label("library.count"));
        screen.type("library.search", "all fours");
        screen.await("fewer", () -> screen.label("library.count").matches("\\d of 86 exercises"));
        show("Cat-cow");
        screen.await("the drawing", () -> screen.on(() -> screen.look(FigureCanvas.class, "figure.0")
                .flatMap(FigureCanvas::face).isPresent()));
        assertTrue(screen.label("library.also").contains("EX-005 · built-in, version 2026.1"));
        var picture = screen.words("library.picture");
        assertTrue(picture.contains("Breathe out and round the back up."), picture);
        assertTrue(picture.contains("Move slowly between the two. Stay in an easy range."), picture);
        assertTrue(screen.words("library.dose").contains("8, hold 2 s"));
        assertTrue(screen.words("library.care").contains("Osteoporotic vertebral fracture"));
        choose("Pool");
        screen.await("only in the pool", () -> screen.rows("library.table") > 3 && screen.rows("library.table") < 20);
    }

    @Test
    @DisplayName("a screen reader hears a graphic with the words of the frame")
    void spoken() {
        library();
        show("Cat-cow");
        screen.await("the drawing", () -> screen.on(() -> screen.look(FigureCanvas.class, "figure.1")
                .flatMap(FigureCanvas::face).isPresent()));
        screen.run(() -> {
            var heard = new Heard(screen.look(FigureCanvas.class, "figure.1").orElseThrow());
            assertEquals(ACC.ROLE_GRAPHIC, heard.role(ACC.CHILDID_SELF));
            assertTrue(heard.name().startsWith("The same person breathes in, lets the belly sink"), heard.name());
            var tile = new Heard(screen.look(Control.class, "library.easier").orElseThrow());
            assertEquals("Seated cat-cow, easier", tile.name());
        });
        screen.push("library.play");
        screen.await("it moves", () -> screen.shows("library.stage"));
        screen.await("the words of the second frame are heard", () -> screen.on(() -> new Heard(screen
                .look(FigureCanvas.class, "library.stage").orElseThrow()).name()
                .startsWith("The same person breathes in, lets the belly sink")));
        screen.push("library.play");
        screen.await("the frames", () -> screen.shows("figure.0"));
    }

    @Test
    @DisplayName("a pose that cannot be read is the name and one sentence, with nothing to play; the others are as ever")
    void damagedPose() throws ClinicException {
        var own = screen.service(ActiveClinic.class).care().orElseThrow().own();
        var lean = EcoreUtil.copy(own.shipped().exercise("EX-022").orElseThrow());
        lean.setId("OWN-DAMAGED1");
        lean.setName("Door lean");
        lean.setFigure("frames: nonsense");
        var version = own.save(clinic(), lean, 0).version();
        try {
            library();
            screen.await("one more", () -> screen.rows("library.table") == 87);
            show("Door lean");
            screen.await("its name and why", () -> screen.on(() -> screen.look(FigureCanvas.class, "figure.0")
                    .flatMap(FigureCanvas::face)
                    .filter(face -> face.alt().startsWith("Door lean. Door lean, line 1: ")).isPresent()));
            assertFalse(screen.on(() -> screen.look(PrimaryButton.class, "library.play").orElseThrow().isEnabled()));
            assertTrue(screen.words("library.dose").contains("2 x 10, hold 3 s"));
            show("Bridge");
            screen.await("a drawing", () -> screen.on(() -> screen.look(PrimaryButton.class, "library.play")
                    .orElseThrow().isEnabled()));
        } finally {
            own.remove(clinic(), "OWN-DAMAGED1", version);
        }
    }

    @Test
    @DisplayName("the chain leads to the easier exercise and back, and the list goes along")
    void chain() {
        library();
        show("Cat-cow");
        screen.run(() -> screen.look(Control.class, "library.easier").orElseThrow().setFocus());
        screen.press(SWT.CR);
        screen.await("the easier one", () -> screen.label("library.exercise").equals("Seated cat-cow"));
        screen.await("the keys stay on the chain", () -> screen.focused("library.easier")
                || screen.focused("library.harder"));
        screen.push("library.harder");
        screen.await("the harder one again", () -> screen.label("library.exercise").equals("Cat-cow"));
        assertEquals("Cat-cow", screen.on(() -> screen.look(Table.class, "library.table")
                .map(table -> table.getSelection()[0].getText(0).split(",")[0]).orElseThrow()));
    }

    @Test
    @DisplayName("an exercise goes into the open program, once; without one a sentence says what to do first")
    void addToTheProgram() {
        library();
        show("Cat-cow");
        screen.await("no program yet", () -> screen.label("library.add.why").startsWith("Robin has no program yet."));
        assertFalse(canAdd());
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.PROGRAM.name()));
        start(LocationCode.E);
        assertFalse(exercises().contains("Cat-cow"));
        library();
        screen.await("it can be added", this::canAdd);
        screen.push("library.add");
        screen.await("it is there", () -> screen.label("library.add.why")
                .equals("This exercise is already in Robin’s program."));
        assertFalse(canAdd());
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.PROGRAM.name()));
        screen.await("the card", () -> exercises().contains("Cat-cow"));
        screen.push("editor.undo");
        screen.await("taken back", () -> !exercises().contains("Cat-cow"));
        screen.run(() -> screen.service(ActivePatient.class).select(null));
        library();
        screen.await("nobody is open", () -> screen.label("library.add.why").startsWith("Choose a patient first."));
    }

    @Test
    @DisplayName("care is about the patient at hand: their own flags come first, and another patient's name goes")
    void careIsAboutThePatient() throws ClinicException {
        var other = PatientBuilder.patient().id("library-1").named("Chris", "Guest").born("1960-05-05")
                .flag("OSTEOPOROSIS").build();
        other.setArchived(true);
        clinic().savePatient(other);
        open("library-1");
        library();
        show("Cat-cow");
        screen.await("Chris", () -> screen.label("library.care.own")
                .equals("for Chris: Osteoporosis or osteopenia with raised fracture risk"));
        var words = screen.words("library.care").lines().toList();
        assertTrue(words.indexOf("Osteoporosis or osteopenia with raised fracture risk") < words
                .indexOf("Osteoporotic vertebral fracture"), words::toString);
        open(patient);
        library();
        screen.await("Robin", () -> screen.label("library.care.own").equals("for Robin: no flag applies"));
        screen.run(() -> screen.service(ActivePatient.class).select(null));
        screen.await("nobody", () -> !screen.shows("library.care.own"));
    }
}
