package org.motus.app;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** Scenes on the page of the library. */
abstract class LibraryScene extends EditorScene {

    void library() {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.LIBRARY.name()));
        screen.await("the exercises", () -> screen.rows("library.table") > 0 && screen.shows("library.add"));
        choose("Position");
    }

    void choose(String word) {
        screen.run(() -> {
            var position = screen.look(Combo.class, "library.position").orElseThrow();
            position.select(position.indexOf(word));
            position.notifyListeners(SWT.Selection, new Event());
        });
    }

    void show(String name) {
        screen.clear("library.search");
        screen.select("library.table", name);
        screen.await("its page", () -> screen.label("library.exercise").equals(name));
    }
}
