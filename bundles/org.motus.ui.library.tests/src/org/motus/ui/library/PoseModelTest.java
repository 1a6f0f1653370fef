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
        return model.handles().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("an exercise without a drawing begins with a pose, as one step")
    void begun() {
        assertEquals(List.of("Drawing begun"), stack.labels);
        assertEquals(2, model.frames());
        assertEquals(List.of(), model.problems());
    }

    @Test
    @DisplayName("a pull is seen while it lasts, saved when the button is let go, and undone in one step")
    void pulled() {
        var before = stack.text();
        var hand = handle("right hand");
        model.select("right hand");
        model.pull(hand.x() + 60, hand.y() - 60);
        model.pull(hand.x() + 120, hand.y() - 140);
        assertEquals(before, stack.text());
        assertTrue(model.pulling());
        assertTrue(model.drawing().isPresent());
        model.drop();
        assertEquals(List.of("Drawing begun", "Right hand moved"), stack.labels);
        assertTrue(stack.text().contains("right arm: {shoulder: "), stack.text());
        stack.undo();
        assertEquals(before, model.draft().orElseThrow().text());
    }

    @Test
    @DisplayName("Escape lets go as if nothing had been pulled")
    void cancelled() {
        var before = stack.text();
        model.select("right foot");
        model.pull(100, 100);
        model.cancel();
        assertFalse(model.pulling());
        assertEquals(before, stack.text());
        assertEquals(List.of("Drawing begun"), stack.labels);
    }

    @Test
    @DisplayName("a limit is said in one sentence that stays until something else is chosen")
    void felt() {
        model.select("head");
        var head = handle("head");
        model.pull(head.x() + 160, head.y() + 90);
        assertEquals("Head: goes no farther than 30°.", model.felt());
        model.drop();
        assertEquals("Head: goes no farther than 30°.", model.felt());
        model.select("neck");
        assertEquals("", model.felt());
    }

    @Test
    @DisplayName("arrow keys turn by one degree and with Shift by five; what is placed they move")
    void keys() {
        model.select("neck");
        model.nudge(1, 0, false);
        model.nudge(0, 1, true);
        var pose = model.draft().orElseThrow().pose(1);
        assertEquals(6, pose.angle(Joint.NECK, true), 1e-6);
        model.nudge(-1, 0, true);
        assertEquals(1, model.draft().orElseThrow().pose(1).angle(Joint.NECK, true), 1e-6);
        model.select("right foot");
        var before = model.draft().orElseThrow().pose(1).angle(Joint.HIP, false);
        model.nudge(1, 0, true);
        assertTrue(model.draft().orElseThrow().pose(1).angle(Joint.HIP, false) > before + 2);
    }

    @Test
    @DisplayName("a screen reader hears the point with its angles")
    void spoken() {
        model.select("neck");
        assertTrue(model.spoken(handle("neck")).startsWith("Neck: neck 0°"), model.spoken(handle("neck")));
        assertTrue(model.spoken(handle("right knee")).matches("Right knee: hip -?\\d+°, .*"),
                model.spoken(handle("right knee")));
    }

    @Test
    @DisplayName("Tab goes through the points once and then leaves")
    void tab() {
        var count = 0;
        model.select("");
        while (model.step(true)) {
            count++;
        }
        assertEquals(model.handles().size(), count);
        assertTrue(model.step(false));
        assertEquals(model.handles().getLast(), model.selected().orElseThrow());
    }

    @Test
    @DisplayName("a text that cannot be drawn is refused with its line, and the drawing stays")
    void typed() {
        var before = stack.text();
        var fault = model.type(before.replace("pose: standing", "pose: floating"));
        assertTrue(fault.startsWith("Text of the drawing, line 4: there is no pose 'floating'"), fault);
        assertEquals(before, stack.text());
        assertEquals("", model.type(before.replace("Start.", "Stand tall.")));
        assertEquals("Stand tall.", model.draft().orElseThrow().caption(0));
        assertEquals("Text of the drawing changed", stack.labels.getLast());
    }

    @Test
    @DisplayName("a saved text that is faulty is said, and everything else goes on")
    void faulty() {
        stack.change("from elsewhere", "frames: [");
        assertTrue(model.draft().isEmpty());
        assertTrue(model.fault().startsWith("Text of the drawing, line 1: "), model.fault());
        assertEquals(List.of(), model.handles());
        model.pull(1, 1);
        model.nudge(1, 0, false);
        stack.undo();
        assertEquals("", model.fault());
        assertEquals(2, model.frames());
    }

    @Test
    @DisplayName("a problem leads to its frame and its part")
    void problem() {
        model.apply("lifted", now -> now.pose(1).place(false, false, false, false).pose(1)
                .set(Joint.HIP, false, false, 60).draft());
        var problem = model.problems().stream().filter(one -> one.contains("right foot")).findFirst().orElseThrow();
        model.select(0);
        model.show(problem);
        assertEquals(1, model.frame());
        assertEquals("right foot", model.selected().orElseThrow().id());
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
