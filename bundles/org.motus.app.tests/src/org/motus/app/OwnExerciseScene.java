package org.motus.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.motus.care.CareService;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Banner;
import org.motus.ui.Commands;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Step;

/** A clinic writes exercises of its own; at the end of each scene the library is as it ships. */
abstract class OwnExerciseScene extends EditorScene {

    @AfterEach
    void theLibraryIsAsItShips() throws ClinicException {
        if (screen.shows("own.versions")) {
            screen.push("own.versions.close");
        }
        if (editing()) {
            screen.push("own.close");
            if (editing()) {
                act("Drop the changes");
            }
            screen.await("the library", () -> !editing());
        }
        for (var own : clinic().ownExercises().list()) {
            care().own().remove(clinic(), own.id(), own.version());
        }
    }

    CareService care() {
        return screen.service(ActiveClinic.class).care().orElseThrow();
    }

    boolean editing() {
        return screen.on(() -> screen.shows("own.editor"));
    }

    void act(String label) {
        screen.await(label, () -> button(label).isPresent());
        screen.run(() -> button(label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    Optional<PrimaryButton> button(String label) {
        return screen.on(() -> screen.look(Banner.class, "banner.LIBRARY").stream()
                .flatMap(shown -> Stream.of(shown.getChildren())).filter(PrimaryButton.class::isInstance)
                .map(PrimaryButton.class::cast).filter(button -> button.getText().equals(label)).findFirst());
    }

    void library(String exercise) {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.LIBRARY.name()));
        screen.await("the exercises", () -> screen.rows("library.table") > 0);
        screen.clear("library.search");
        screen.select("library.table", exercise);
        screen.await("its page", () -> screen.label("library.exercise").equals(exercise));
    }

    void begin(String command) {
        screen.command(command, Map.of());
        screen.await("the form", () -> editing() && screen.focusedIn("own.editor"));
    }

    void save() {
        screen.command(Commands.SAVE, Map.of());
    }

    void saved() {
        screen.await("the save", () -> screen.label("own.state").equals("Saved"));
    }

    /** The clinic's own exercises; how many versions they have depends on the scenes before. */
    List<String> names() throws ClinicException {
        return clinic().ownExercises().list().stream().map(own -> own.exercise().getName()).toList();
    }
}
