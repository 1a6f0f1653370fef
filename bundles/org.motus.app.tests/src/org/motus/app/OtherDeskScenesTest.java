package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.OwnExercise;
import org.motus.testkit.RemoteClinic;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Commands;
import org.motus.ui.OtherDesks;
import org.motus.ui.ServerLine;

/** Two desks of one clinic: what is written at the other one arrives here. */
@DisplayName("Another desk")
class OtherDeskScenesTest extends OwnExerciseScene {

    private static final String ID = "EX-005";

    private Clinic there;
    private RemoteClinic here;

    @BeforeEach
    void twoDesks() throws ClinicException {
        there = clinic();
        here = new RemoteClinic(there);
        become(here);
        screen.service(OtherDesks.class);
    }

    @AfterEach
    void oneDesk() throws ClinicException {
        here.away(false);
        screen.run(() -> screen.service(ServerLine.class).tryNow());
        screen.await("it answers", () -> screen.service(ServerLine.class).awaySince().isEmpty());
        become(there);
    }

    private void become(Clinic next) throws ClinicException {
        care().own().read(next);
        screen.run(() -> {
            var active = screen.service(ActiveClinic.class);
            active.opened(next, active.care().orElseThrow());
        });
    }

    private void theySave(String name) throws ClinicException {
        var theirs = EcoreUtil.copy(care().own().shipped().exercise(ID).orElseThrow());
        theirs.setName(name);
        there.ownExercises().save(theirs, newest());
    }

    private int newest() throws ClinicException {
        return there.ownExercises().history(ID).stream().findFirst().map(OwnExercise::version).orElse(0);
    }

    private void ask() {
        screen.service(OtherDesks.class).askNow();
    }

    private boolean known(String name) {
        return care().library().exercise(ID).orElseThrow().getName().equals(name);
    }

    private String row(String table, String starts) {
        return screen.on(() -> {
            var items = screen.look(Table.class, table).orElseThrow().getItems();
            return List.of(items).stream().map(item -> item.getText(0)).filter(text -> text.startsWith(starts))
                    .findFirst().orElse("");
        });
    }

    @Test
    @DisplayName("an exercise that is written there is in the list here, and what is chosen stays chosen")
    void arrives() throws ClinicException {
        library("Cat-cow");
        var raise = EcoreUtil.copy(care().own().shipped().exercise("EX-001").orElseThrow());
        raise.setId("OWN-0000beef");
        raise.setName("Heel raise on a ball");
        there.ownExercises().save(raise, 0);
        ask();
        screen.await("it is counted", () -> screen.label("library.count").equals("87 exercises"));
        assertEquals("Cat-cow", screen.label("library.exercise"));
        assertTrue(screen.on(() -> screen.look(Table.class, "library.table").orElseThrow().getSelection()[0]
                .getText(0).startsWith("Cat-cow")));
        theySave("Cat-cow as they teach it");
        ask();
        screen.await("the page shows theirs", () -> screen.label("library.exercise").equals(
                "Cat-cow as they teach it"));
        assertTrue(screen.label("library.also").contains("this clinic"));
    }

    @Test
    @DisplayName("the exercises beside a program say which are the clinic's own")
    void inTheProgram() throws ClinicException {
        open(patient);
        start(LocationCode.A);
        theySave("Cat-cow as they teach it");
        ask();
        screen.await("it is in the list", () -> row("exercises.table", "Cat-cow as they").contains("this clinic"));
        assertFalse(row("exercises.table", "Lying pelvic tilt").contains("this clinic"));
    }

    @Test
    @DisplayName("a form in which somebody writes stays as it is, and the save asks what to do")
    void whileWriting() throws ClinicException {
        library("Cat-cow");
        begin(Commands.EDIT_EXERCISE);
        screen.type("own.name", "Mine");
        screen.await("the title", () -> screen.label("own.title").equals("Mine"));
        theySave("Theirs");
        ask();
        screen.await("it arrived", () -> known("Theirs"));
        assertTrue(editing());
        assertEquals("Mine", text("own.name"));
        assertTrue(screen.on(() -> screen.focusedIn("own.editor")));
        assertEquals("Cat-cow, name", undoLabel().orElseThrow());

        save();
        screen.await("the question",
                () -> screen.words("banner.LIBRARY").contains("A colleague saved this exercise first."));
        assertEquals("Mine", text("own.name"));
        act("Save mine as a copy");
        saved();
        assertEquals(List.of("Mine (copy)", "Theirs"), names());
    }

    @Test
    @DisplayName("one that was taken out there is not put back by chance, and nothing of mine is lost")
    void takenOut() throws ClinicException {
        theySave("Ours");
        ask();
        screen.await("it arrived", () -> known("Ours"));
        library("Ours");
        begin(Commands.EDIT_EXERCISE);
        screen.type("own.name", "Mine");
        screen.await("the title", () -> screen.label("own.title").equals("Mine"));
        there.ownExercises().remove(ID, newest());
        save();
        screen.await("the question", () -> screen.words("banner.LIBRARY").contains(
                "A colleague took this exercise out of the library first."));
        assertEquals("Mine", text("own.name"));
        act("Drop mine");
        screen.await("the shipped one", () -> !editing() && screen.label("library.exercise").equals("Cat-cow"));
        assertEquals(List.of(), names());
    }

    @Test
    @DisplayName("while the server is away earlier versions are one sentence, and all comes when it is back")
    void away() throws ClinicException {
        theySave("Ours");
        ask();
        screen.await("it arrived", () -> known("Ours"));
        library("Ours");
        here.away(true);
        screen.command(Commands.EXERCISE_VERSIONS, Map.of());
        screen.await("it is said", () -> screen.service(ServerLine.class).awaySince().isPresent()
                && !screen.words("banner.LIBRARY").isBlank());
        assertFalse(screen.shows("own.versions"));
        theySave("Ours, better");
        here.away(false);
        screen.run(() -> screen.service(ServerLine.class).tryNow());
        screen.await("it came with the server", () -> screen.label("library.exercise").equals("Ours, better"));
        assertEquals("", screen.words("banner.LIBRARY"));
    }
}
