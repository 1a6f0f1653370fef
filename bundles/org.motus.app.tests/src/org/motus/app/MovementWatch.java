package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Display;
import org.motus.ui.FigureCanvas;
import org.motus.ui.PrimaryButton;

/** Counts how often the timer runs that moves the drawing on the page of an exercise. */
final class MovementWatch {

    /** Longer than any drawing of a movement is seen. */
    private static final int LONGEST_MILLIS = 1_000;

    private final Screen screen;
    private final FigureCanvas stage;

    private final Display display;

    private MovementWatch(Screen screen, FigureCanvas stage) {
        this.screen = screen;
        this.stage = stage;
        display = screen.on(stage::getDisplay);
    }

    /** Starts the movement and waits until it is under way. */
    static MovementWatch play(Screen screen) {
        screen.await("there is something to play", () -> screen.on(() -> screen.look(PrimaryButton.class,
                "library.play").filter(button -> button.isEnabled()).isPresent()));
        screen.push("library.play");
        screen.await("it is seen", () -> screen.shows("library.stage"));
        var watch = new MovementWatch(screen, screen.find(FigureCanvas.class, "library.stage"));
        var before = watch.ticks();
        screen.await("it moves", () -> watch.ticks() > before + 5);
        return watch;
    }

    int ticks() {
        return screen.on(() -> stage.isDisposed() || !(stage.getData("ticks") instanceof Integer ticks) ? 0 : ticks);
    }

    FigureCanvas stage() {
        return stage;
    }

    /** Runs something that hides the drawing: from then on not one tick comes. */
    void assertEndsWith(Runnable hiding) {
        assertEndsWith(hiding, 0);
    }

    /** Runs something that hides the drawing: from then on only so many ticks come that it takes to notice. */
    void assertEndsWith(Runnable hiding, int noticing) {
        var after = screen.on(() -> {
            hiding.run();
            return stage.isDisposed() ? -1 : (Integer) stage.getData("ticks");
        });
        assertTrue(after != 0);
        var over = new AtomicBoolean();
        screen.run(() -> display.timerExec(LONGEST_MILLIS, () -> over.set(true)));
        screen.await("a while", over::get);
        var ticks = screen.on(() -> stage.isDisposed() ? -1 : (Integer) stage.getData("ticks"));
        assertTrue(after <= ticks && ticks <= after + noticing,
                () -> "a timer runs though nobody sees the drawing: " + after + ", then " + ticks);
    }
}
