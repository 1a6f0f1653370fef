package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.FigureCanvas;
import org.motus.ui.PreferenceValues;
import org.motus.ui.PrimaryButton;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/** The movement of a drawing on the page of the library. */
@DisplayName("Movement")
class LibraryMovementScenesTest extends LibraryScene {

    @Test
    @DisplayName("the movement plays on a key, and stops at the same key with the frames back")
    void playAndStop() {
        library();
        show("Bridge");
        var watch = MovementWatch.play(screen);
        watch.assertEndsWith(() -> screen.look(PrimaryButton.class, "library.play").orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        assertTrue(screen.shows("figure.0"));
        assertFalse(screen.shows("library.stage"));
        screen.run(() -> screen.look(Table.class, "library.table").orElseThrow().setFocus());
        screen.await("the list has the keys", () -> screen.focused("library.table"));
        for (var key : new int[] { SWT.SPACE, SWT.CR }) {
            screen.press(key);
            screen.await("it plays again", () -> screen.shows("library.stage"));
            screen.press(key);
            screen.await("it stops again", () -> screen.shows("figure.0"));
        }
    }

    @Test
    @DisplayName("nothing moves unseen: another page, another exercise, a small window, a closed view")
    void stopsUnseen() {
        library();
        show("Bridge");
        MovementWatch.play(screen).assertEndsWith(
                () -> page(Step.CASELOAD));
        library();
        MovementWatch.play(screen).assertEndsWith(() -> {
            var table = screen.look(Table.class, "library.table").orElseThrow();
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
        MovementWatch.play(screen).assertEndsWith(() -> screen.window().getShell()
                .notifyListeners(SWT.Iconify, new Event()));
        MovementWatch.play(screen).assertEndsWith(() -> {
            var page = screen.window().getActivePage();
            page.hideView(page.findView(ScreenIds.LIBRARY));
        });
        screen.run(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().resetPerspective());
    }

    @Test
    @DisplayName("nothing moves where the page was scrolled away from it; a key on the list scrolls back and plays")
    void stopsScrolledAway() {
        var size = screen.on(() -> screen.window().getShell().getSize());
        library();
        show("Bridge");
        try {
            screen.run(() -> screen.window().getShell().setSize(1100, 520));
            screen.await("a low window", () -> screen.on(() -> screen.window().getShell().getSize().y) == 520);
            MovementWatch.play(screen).assertEndsWith(() -> {
                var page = page();
                page.setOrigin(0, page.getContent().getSize().y);
            }, 1);
            screen.await("the frames", () -> screen.shows("figure.0"));
            screen.run(() -> screen.look(Table.class, "library.table").orElseThrow().setFocus());
            screen.await("the list has the keys", () -> screen.focused("library.table"));
            screen.press(SWT.SPACE);
            screen.await("it plays again", () -> screen.shows("library.stage"));
            assertEquals(0, screen.on(() -> page().getOrigin().y));
            screen.press(SWT.SPACE);
            screen.await("it stops again", () -> screen.shows("figure.0"));
        } finally {
            screen.run(() -> screen.window().getShell().setSize(size));
        }
    }

    private ScrolledComposite page() {
        Control control = screen.find("library.picture");
        while (!(control instanceof ScrolledComposite)) {
            control = control.getParent();
        }
        return (ScrolledComposite) control;
    }

    @Test
    @DisplayName("who asks for less motion while something moves sees it stop")
    void lessMotionMeanwhile() {
        library();
        show("Bridge");
        MovementWatch.play(screen);
        screen.run(() -> PreferenceValues.stored().setReduceMotion(true));
        screen.await("the frames", () -> screen.shows("figure.0"));
        assertFalse(screen.shows("library.stage"));
    }

    private void page(Step step) {
        var registry = PlatformUI.getWorkbench().getPerspectiveRegistry();
        screen.window().getActivePage().setPerspective(registry.findPerspectiveWithId(step.perspective()));
    }

    @Test
    @DisplayName("who wants less motion sees one frame after another")
    void lessMotion() {
        PreferenceValues.stored().setReduceMotion(true);
        library();
        show("Bridge");
        screen.push("library.play");
        screen.await("a frame", () -> screen.shows("library.stage"));
        var stage = screen.find(FigureCanvas.class, "library.stage");
        var before = (Integer) screen.on(() -> stage.getData("ticks"));
        var first = screen.on(() -> stage.face().orElseThrow());
        screen.await("the next frame", () -> !screen.on(() -> stage.face().orElseThrow()).equals(first));
        assertEquals(before + 1, screen.on(() -> stage.getData("ticks")), "nothing moved in between");
        screen.push("library.play");
        screen.await("the frames", () -> screen.shows("figure.0"));
        assertTrue(screen.on(() -> screen.look(Label.class, "library.exercise").isPresent()));
    }
}
