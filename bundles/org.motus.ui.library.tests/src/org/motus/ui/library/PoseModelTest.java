package org.motus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.FigureDraft;
import org.motus.figures.Handle;
import org.motus.figures.Joint;

@DisplayName("Drawing an exercise: what the pose editor does")
class PoseModelTest {

    /** A document that keeps every text and every label. */
    private static final class Stack implements PoseEdits {

        private final Deque<String> before = new ArrayDeque<>();
        private final List<String> labels = new ArrayList<>();
        private final List<Runnable> listeners = new ArrayList<>();
        private String text = "";

        @Override
        public String text() {
            return text;
        }

        @Override
        public void change(String label, String newText) {
            before.push(text);
            labels.add(label);
            text = newText;
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public Runnable listen(Runnable changed) {
            listeners.add(changed);
            return () -> listeners.remove(changed);
        }

        void undo() {
            text = before.pop();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private final Stack stack = new Stack();
    private PoseModel model;

    @BeforeEach
    void begin() {
        model = new PoseModel(stack);
        stack.listen(() -> model.reload());
        model.begin("standing");
        model.select(1);
    }

    private Handle handle(String id) {
        return model.hold().handles().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("an exercise without a drawing begins with a pose, as one step")
    void begun() {
        assertEquals(List.of("Drawing begun"), stack.labels);
        assertEquals(2, model.frames());
        assertEquals(List.of(), model.text().problems());
    }

    @Test
    @DisplayName("a pull is seen while it lasts, saved when the button is let go, and undone in one step")
    void pulled() {
        var before = stack.text();
        var hand = handle("right hand");
        model.hold().select("right hand");
        model.hold().pull(hand.x() + 60, hand.y() - 60);
        model.hold().pull(hand.x() + 120, hand.y() - 140);
        assertEquals(before, stack.text());
        assertTrue(model.hold().pulling());
        assertTrue(model.drawing().isPresent());
        model.hold().drop();
        assertEquals(List.of("Drawing begun", "Right hand moved"), stack.labels);
        assertTrue(stack.text().contains("right arm: {shoulder: "), stack.text());
        stack.undo();
        assertEquals(before, model.draft().orElseThrow().text());
    }

    @Test
    @DisplayName("Escape lets go as if nothing had been pulled")
    void cancelled() {
        var before = stack.text();
        model.hold().select("right foot");
        model.hold().pull(100, 100);
        model.hold().cancel();
        assertFalse(model.hold().pulling());
        assertEquals(before, stack.text());
        assertEquals(List.of("Drawing begun"), stack.labels);
    }

    @Test
    @DisplayName("a limit is said in one sentence that stays until something else is chosen")
    void felt() {
        model.hold().select("head");
        var head = handle("head");
        model.hold().pull(head.x() + 160, head.y() + 90);
        assertEquals("Head: goes no farther than 30°.", model.felt());
        model.hold().drop();
        assertEquals("Head: goes no farther than 30°.", model.felt());
        model.hold().select("neck");
        assertEquals("", model.felt());
    }

    @Test
    @DisplayName("arrow keys turn by one degree and with Shift by five; what is placed they move")
    void keys() {
        model.hold().select("neck");
        model.hold().nudge(1, 0, false);
        model.hold().nudge(0, 1, true);
        var pose = model.draft().orElseThrow().pose(1);
        assertEquals(6, pose.angle(Joint.NECK, true), 1e-6);
        model.hold().nudge(-1, 0, true);
        assertEquals(1, model.draft().orElseThrow().pose(1).angle(Joint.NECK, true), 1e-6);
        model.hold().select("right foot");
        var before = model.draft().orElseThrow().pose(1).angle(Joint.HIP, false);
        model.hold().nudge(1, 0, true);
        assertTrue(model.draft().orElseThrow().pose(1).angle(Joint.HIP, false) > before + 2);
    }

    @Test
    @DisplayName("a screen reader hears the point with its angles")
    void spoken() {
        model.hold().select("neck");
        assertTrue(model.hold().spoken(handle("neck")).startsWith("Neck: neck 0°"),
                model.hold().spoken(handle("neck")));
        assertTrue(model.hold().spoken(handle("right knee")).matches("Right knee: hip -?\\d+°, .*"),
                model.hold().spoken(handle("right knee")));
    }

    @Test
    @DisplayName("Tab goes through the points once and then leaves")
    void tab() {
        var count = 0;
        model.hold().select("");
        while (model.hold().step(true)) {
            count++;
        }
        assertEquals(model.hold().handles().size(), count);
        assertTrue(model.hold().step(false));
        assertEquals(model.hold().handles().getLast(), model.hold().selected().orElseThrow());
    }

    @Test
    @DisplayName("a text that cannot be drawn is kept with its line said, and the drawing before it is still seen")
    void typed() {
        var before = stack.text();
        var half = before.replace("pose: standing", "pose: floating");
        model.text().type(half);
        assertEquals(half, stack.text());
        assertTrue(model.text().fault().startsWith("Text of the drawing, line 4: there is no pose 'floating'"),
                model.text().fault());
        assertTrue(model.draft().isEmpty());
        assertEquals(before, model.text().latest().orElseThrow().text());
        assertEquals(2, model.frames());
        assertEquals(1, model.frame());
        model.text().type(before.replace("Start.", "Stand tall."));
        assertEquals("", model.text().fault());
        assertEquals("Stand tall.", model.draft().orElseThrow().caption(0));
        assertEquals("Text of the drawing changed", stack.labels.getLast());
    }

    @Test
    @DisplayName("nothing but the text changes a text that cannot be drawn; undo brings the drawing back")
    void half() {
        var before = stack.text();
        model.text().type("frames: [");
        model.apply("a caption", now -> now.withCaption(0, "Another."));
        model.hold().select("neck");
        model.hold().nudge(1, 0, false);
        assertEquals("frames: [", stack.text());
        stack.undo();
        assertEquals(before, model.draft().orElseThrow().text());
        assertEquals("", model.text().fault());
    }

    @Test
    @DisplayName("a saved text that is faulty is said, and everything else goes on")
    void faulty() {
        stack.change("from elsewhere", "frames: [");
        assertTrue(model.draft().isEmpty());
        assertTrue(model.text().fault().startsWith("Text of the drawing, line 1: "), model.text().fault());
        assertEquals(List.of(), model.hold().handles());
        model.hold().pull(1, 1);
        model.hold().nudge(1, 0, false);
        stack.undo();
        assertEquals("", model.text().fault());
        assertEquals(2, model.frames());
    }

    @Test
    @DisplayName("a problem leads to its frame and its part")
    void problem() {
        model.apply("lifted", now -> now.pose(1).place(false, false, false, false).pose(1)
                .set(Joint.HIP, false, false, 60).draft());
        var problem = model.text().problems().stream()
                .filter(one -> one.sentence().contains("right foot")).findFirst().orElseThrow();
        model.select(0);
        model.show(problem);
        assertEquals(1, model.frame());
        assertEquals("right foot", model.hold().selected().orElseThrow().id());
    }

    @Test
    @DisplayName("what does not change the text is no step")
    void nothing() {
        model.apply("nothing", now -> now.withCaption(1, now.caption(1)));
        assertEquals(List.of("Drawing begun"), stack.labels);
    }

    @Test
    @DisplayName("what cannot be drawn is not taken, and is said")
    void refused() {
        var before = stack.text();
        model.apply("one frame", now -> now.removeFrame(0));
        assertEquals(before, stack.text());
        assertTrue(model.felt().contains("2 to 4 frames"), model.felt());
        assertEquals(FigureDraft.LEAST_FRAMES, model.frames());
    }

    @Test
    @DisplayName("drawings are seen at the size in which they are printed: 83 mm at 96 dots an inch are 314 points")
    void printed() {
        assertEquals(314, PrintPage.width(83, 96));
        assertEquals(170, PrintPage.width(45, 96));
        assertEquals(425, PrintPage.width(45, 240));
    }
}
