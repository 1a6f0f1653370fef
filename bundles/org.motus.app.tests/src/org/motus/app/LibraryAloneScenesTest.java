package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Commands;
import org.motus.ui.FigureCanvas;
import org.motus.ui.Step;

/** What can be read and done while no clinic is open. */
@DisplayName("Without a clinic")
class LibraryAloneScenesTest extends DemoScene {

    @BeforeEach
    void close() {
        screen.command(AccessCommands.CLOSE, Map.of());
        screen.await("the start page", () -> screen.service(ActiveClinic.class).clinic().isEmpty()
                && screen.shows("start.demo"));
    }

    private List<String> palette() {
        return screen.on(() -> {
            var pages = screen.window().getService(MTrimmedWindow.class).getContext().get(Pages.class);
            return new PaletteSource(pages).entries().stream().map(PaletteEntry::title).toList();
        });
    }

    @Test
    @DisplayName("the palette offers the library and what opens a clinic, and nothing that needs one")
    void commands() {
        var offered = palette();
        assertTrue(offered.containsAll(List.of("Library", "Open clinic", "Open demo clinic", "Preferences", "Keys",
                "About Motus")), offered::toString);
        for (var needing : List.of("Caseload", "Overview", "New patient", "New exercise…",
                "Make a copy of the exercise…", "Edit the exercise for this clinic…", "Lock", "Close clinic")) {
            assertFalse(offered.contains(needing), needing + " among " + offered);
        }
    }

    @Test
    @DisplayName("the start page leads to the exercises that ship, with their drawings and whom they need care for, and back")
    void read() {
        screen.push("start.library");
        screen.await("the exercises", () -> screen.rows("library.table") == 86 && screen.shows("bar.start"));
        screen.select("library.table", "Cat-cow");
        screen.await("its drawing", () -> "Cat-cow".equals(screen.label("library.exercise"))
                && screen.on(() -> screen.look(FigureCanvas.class, "figure.0").isPresent()));
        assertEquals("No clinic is open. Open one to put this exercise into a program.",
                screen.label("library.add.why"));
        assertTrue(screen.words("library.care").contains("Osteoporotic vertebral fracture"));
        assertTrue(screen.shows("library.harder"));
        screen.push("bar.start");
        screen.await("the start page", () -> screen.shows("start.demo") && !screen.shows("bar.start"));
    }

    @Test
    @DisplayName("the palette's exercise is the one that is shown, and a clinic that opens meanwhile shows its patients")
    void chosenThenOpened() {
        screen.command(Commands.LIBRARY, Map.of(Commands.LIBRARY_EXERCISE, "EX-022"));
        screen.await("that exercise", () -> "Bridge".equals(screen.label("library.exercise")));
        screen.command(OpenDemoHandler.COMMAND, Map.of());
        screen.await("the patients", () -> screen.rows("patients.table") == 5 && screen.shows("bar.caseload"));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.LIBRARY.name()));
        screen.await("the library of the clinic", () -> screen.rows("library.table") == 86
                && screen.label("library.add.why").startsWith("Choose a patient first."));
    }
}
