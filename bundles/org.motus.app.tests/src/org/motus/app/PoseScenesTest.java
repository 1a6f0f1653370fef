package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.Banner;
import org.motus.ui.Commands;
import org.motus.ui.PrimaryButton;

/** An exercise of the clinic's own is drawn in the window, by mouse and by keys. */
@DisplayName("Drawing an exercise")
class PoseScenesTest extends EditorScene {

    private static final int DRAWING = 2;

    private final Hand hand = new Hand(screen);

    @BeforeEach
    void beginsStanding() {
        screen.command(Commands.NEW_EXERCISE, Map.of());
        screen.await("the form", () -> screen.shows("own.editor"));
        turn("own.pages", DRAWING);
        screen.await("what to begin with", () -> screen.shows("pose.start"));
        screen.push("pose.start.standing");
        screen.await("the figure", () -> screen.shows("pose.canvas"));
    }

    @AfterEach
    void leavesTheForm() {
        screen.push("own.close");
        screen.await("the question", () -> drop().isPresent());
        screen.run(() -> drop().orElseThrow().notifyListeners(SWT.Selection, new Event()));
        screen.await("the library", () -> !screen.shows("own.editor"));
    }

    private Optional<Control> drop() {
        return screen.on(() -> screen.look(Banner.class, "banner.LIBRARY").stream()
                .flatMap(shown -> Stream.of(shown.getChildren()))
                .filter(child -> child instanceof PrimaryButton act && act.getText().equals("Drop the changes"))
                .findFirst());
    }

    /** Chooses a page as the keys do. */
    private void turn(String pages, int page) {
        screen.run(() -> {
            var choice = screen.find(pages);
            for (var i = -DRAWING; i < page; i++) {
                var event = new Event();
                event.keyCode = i < 0 ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT;
                choice.notifyListeners(SWT.KeyDown, event);
            }
        });
    }

    /** @return where a point of the figure is, as a screen reader finds it */
    private Point point(String name) {
        return screen.on(() -> {
            var canvas = screen.find("pose.canvas");
            var heard = new Heard(canvas);
            for (var child = 0; child < heard.children(); child++) {
                if (heard.name(child).startsWith(name + ":")) {
                    var at = heard.location(child);
                    return canvas.toControl(at.x + at.width / 2, at.y + at.height / 2);
                }
            }
            throw new AssertionError("No point is called " + name);
        });
    }

    private String spoken() {
        return screen.on(() -> {
            var heard = new Heard(screen.find("pose.canvas"));
            return heard.focus() < 0 ? "" : heard.name(heard.focus());
        });
    }

    /** Turns to the text for a moment, as a clinician who wants to read it does. */
    private String text() {
        screen.push("pose.astext");
        screen.await("the text", () -> screen.shows("pose.text"));
        var text = words();
        screen.push("pose.astext");
        screen.await("the figure", () -> screen.shows("pose.canvas"));
        return text;
    }

    private String words() {
        return screen.on(() -> screen.find(Text.class, "pose.text").getText());
    }

    @Test
    @DisplayName("a hand is pulled up by the mouse in one step, which undo takes back")
    void pulled() {
        var before = text();
        var canvas = screen.on(() -> screen.find("pose.canvas"));
        var at = point("Right hand");
        hand.drag(canvas, at.x, at.y, canvas, at.x + 60, at.y - 90);
        assertEquals(Optional.of("Drawing begun"), undoLabel());
        hand.release();
        screen.await("the step", () -> undoLabel().equals(Optional.of("Right hand moved")));
        assertTrue(text().contains("right arm: {shoulder: "));
        screen.command(Commands.UNDO, Map.of());
        screen.await("the step before", () -> undoLabel().equals(Optional.of("Drawing begun")));
        assertEquals(before, text());
    }

    @Test
    @DisplayName("Escape while pulling lets go as if nothing had been")
    void escaped() {
        var before = text();
        var canvas = screen.on(() -> screen.find("pose.canvas"));
        var at = point("Right foot");
        hand.drag(canvas, at.x, at.y, canvas, at.x + 50, at.y - 60);
        screen.press(SWT.ESC);
        hand.release();
        assertEquals(before, text());
        assertEquals(Optional.of("Drawing begun"), undoLabel());
    }

    @Test
    @DisplayName("with the keys alone: Tab to a point, arrow keys turn it, and it is spoken with its angle")
    void keys() {
        screen.run(() -> screen.find("pose.canvas").forceFocus());
        for (var i = 0; i < 5; i++) {
            screen.press(SWT.TAB);
        }
        screen.await("the neck", () -> spoken().startsWith("Neck: neck 0°"));
        screen.press(SWT.ARROW_RIGHT);
        screen.await("turned by one", () -> spoken().startsWith("Neck: neck 1°"));
        assertEquals(Optional.of("Neck turned"), undoLabel());
        assertTrue(text().contains("spine: {neck: 1}"));
    }

    @Test
    @DisplayName("a limit is said in a sentence below the figure")
    void felt() {
        var canvas = screen.on(() -> screen.find("pose.canvas"));
        var at = point("Head");
        hand.drag(canvas, at.x, at.y, canvas, at.x + 120, at.y + 60);
        screen.await("the limit", () -> screen.label("pose.felt").equals("Head: goes no farther than 30°."));
        hand.release();
        screen.await("the step", () -> undoLabel().equals(Optional.of("Head moved")));
    }

    @Test
    @DisplayName("frames are added and mirrored; a third can be taken away again")
    void frames() {
        screen.push("pose.frame.add");
        screen.await("three frames", () -> new Heard(screen.find("pose.frames")).children() == 3);
        screen.push("pose.frame.mirror");
        screen.await("mirrored or the same", () -> undoLabel().isPresent());
        screen.push("pose.frame.remove");
        screen.await("two frames", () -> new Heard(screen.find("pose.frames")).children() == 2);
        assertEquals(Optional.of("Frame removed"), undoLabel());
    }

    private void write(String text) {
        screen.run(() -> screen.find(Text.class, "pose.text").setText(text));
    }

    @Test
    @DisplayName("text that cannot be drawn says its line and stays; mended, its figure is shown")
    void typed() {
        screen.push("pose.astext");
        screen.await("the text", () -> screen.shows("pose.text"));
        var good = words();
        write(good.replace("pose: standing", "pose: floating"));
        screen.await("its fault",
                () -> screen.label("pose.text.sentence").contains("line 4: there is no pose 'floating'"));
        assertEquals(Optional.of("Text of the drawing changed"), undoLabel());
        write(good.replace("Start.", "Stand tall."));
        screen.await("no fault", () -> screen.label("pose.text.sentence").isEmpty());
        screen.push("pose.astext");
        screen.await("the figure", () -> screen.shows("pose.canvas"));
        assertFalse(screen.shows("pose.text"));
    }

    @Test
    @DisplayName("half written text survives turning to other pages, and a save says its line and turns to it")
    void halfWritten() {
        turn("own.pages", 0);
        screen.type("own.name", "Reach up");
        screen.type("own.step.1", "Reach up with the right arm.");
        turn("own.pages", DRAWING);
        screen.push("pose.astext");
        screen.await("the text", () -> screen.shows("pose.text"));
        var half = words().replace("pose: standing", "pose: stand");
        write(half);
        screen.push("pose.astext");
        screen.await("its fault", () -> screen.label("pose.text.sentence").contains("line 4"));
        assertTrue(screen.shows("pose.text"), "There is no figure to turn to");
        turn("own.pages", 0);
        screen.command(Commands.SAVE, Map.of());
        screen.await("what is wrong", () -> screen.words("banner.LIBRARY")
                .contains("Text of the drawing, line 4: there is no pose 'stand'"));
        screen.await("the text again", () -> screen.shows("pose.text") && screen.focusedIn("pose.text"));
        assertEquals(half, words());
        assertEquals("Not saved", screen.label("own.state"));
    }

    @Test
    @DisplayName("text that was typed a moment ago is there when the form is left: it asks first")
    void leftAtOnce() {
        screen.push("pose.astext");
        screen.await("the text", () -> screen.shows("pose.text"));
        screen.run(() -> screen.find("pose.text").forceFocus());
        var half = words() + "marks:";
        screen.run(() -> {
            screen.find(Text.class, "pose.text").setText(half);
            screen.find("own.close").notifyListeners(SWT.Selection, new Event());
        });
        screen.await("the question", () -> screen.words("banner.LIBRARY").contains("This exercise is not saved yet."));
        assertEquals(half, words());
        assertEquals(Optional.of("Text of the drawing changed"), undoLabel());
        screen.command(Commands.UNDO, Map.of());
        screen.await("the text before", () -> words().equals(half.substring(0, half.length() - "marks:".length())));
    }
}
