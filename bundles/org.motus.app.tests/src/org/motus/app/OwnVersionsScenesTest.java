package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException;
import org.motus.ui.Commands;

/** An exercise of the clinic's own is looked back on, and a version is taken again. */
@DisplayName("Earlier versions")
class OwnVersionsScenesTest extends OwnExerciseScene {

    /** Every scene has another exercise, so that its versions count from 1. */
    private String id = "";

    private void save(String name, String step, int basedOn) throws ClinicException {
        var edit = EcoreUtil.copy(care().own().shipped().exercise(id).orElseThrow());
        edit.setName(name);
        edit.getSteps().getFirst().setText(step);
        care().own().save(clinic(), edit, basedOn);
    }

    private String shippedName() {
        return care().own().shipped().exercise(id).orElseThrow().getName();
    }

    private void threeVersions(String exercise) throws ClinicException {
        id = exercise;
        save(shippedName(), "On all fours.", 0);
        save(shippedName(), "On hands and knees.", 1);
        save("As we teach it", "On hands and knees.", 2);
        library("As we teach it");
    }

    private void look() {
        screen.command(Commands.EXERCISE_VERSIONS, Map.of());
        screen.await("the versions", () -> screen.rows("own.versions.table") > 0);
    }

    private List<String> rows() {
        return screen.on(() -> IntStream.range(0, screen.rows("own.versions.table"))
                .mapToObj(row -> screen.cell("own.versions.table", row, 0) + ": "
                        + screen.cell("own.versions.table", row, 3))
                .toList());
    }

    private void choose(int row) {
        screen.run(() -> {
            var table = screen.look(Table.class, "own.versions.table").orElseThrow();
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String shown() {
        return screen.on(() -> screen.words("own.versions.steps"));
    }

    @Test
    @DisplayName("each version says what changed and shows its words; one that is taken again is the newest")
    void takeAgain() throws ClinicException {
        threeVersions("EX-006");
        var name = shippedName();
        look();
        screen.await("what changed", () -> rows().equals(List.of("3, in use: name", "2: steps",
                "1: edited for this clinic: steps")));
        assertEquals("As we teach it, version 3", screen.label("own.versions.name"));
        assertEquals("The library shows this version.", screen.label("own.versions.say"));
        screen.await("the keys are in the list", () -> screen.focusedIn("own.versions.table"));
        choose(2);
        assertEquals(name + ", version 1", screen.label("own.versions.name"));
        assertTrue(shown().contains("On all fours."), this::shown);

        screen.push("own.versions.again");

        screen.await("it is the newest", () -> rows().size() == 4 && rows().getFirst().equals(
                "4, in use: as version 1 again"));
        assertTrue(screen.words("banner.LIBRARY").contains("Version 1 of As we teach it is in use again."));
        assertEquals(List.of(name), names());
        screen.push("own.versions.close");
        screen.await("the library", () -> !screen.shows("own.versions"));
        assertEquals(name, screen.label("library.exercise"));
        assertTrue(screen.words("library.words").contains("On all fours."));
    }

    @Test
    @DisplayName("when a colleague saved meanwhile nothing is taken, and the list shows theirs")
    void colleague() throws ClinicException {
        threeVersions("EX-007");
        look();
        save("Theirs", "On hands and knees.", 3);
        choose(1);
        screen.push("own.versions.again");
        screen.await("it is told", () -> screen.words("banner.LIBRARY").contains(
                "A colleague saved another version meanwhile; nothing was taken."));
        screen.await("theirs", () -> rows().getFirst().equals("4, in use: name"));
        assertEquals(List.of("Theirs"), names());
        assertEquals(shippedName() + ", version 2", screen.label("own.versions.name"));
    }

    @Test
    @DisplayName("an exercise as it ships has none, which is said in a sentence")
    void asItShips() {
        library("Cat-cow");
        screen.command(Commands.EXERCISE_VERSIONS, Map.of());
        screen.await("the sentence", () -> screen.words("banner.LIBRARY").contains(
                "Cat-cow is as it ships; this clinic never changed it."));
        assertFalse(screen.shows("own.versions"));
    }

    @Test
    @DisplayName("an edit that was removed can still be looked at and taken again")
    void removed() throws ClinicException {
        id = "EX-008";
        save("As we teach it", "On hands and knees.", 0);
        care().own().remove(clinic(), id, 1);
        library(shippedName());
        look();
        screen.await("what happened", () -> rows().equals(List.of("2: as it ships again",
                "1: edited for this clinic: name, steps")));
        choose(1);
        screen.push("own.versions.again");
        screen.await("it is back", () -> rows().getFirst().equals("3, in use: as version 1 again"));
        assertEquals(List.of("As we teach it"), names());
    }
}
