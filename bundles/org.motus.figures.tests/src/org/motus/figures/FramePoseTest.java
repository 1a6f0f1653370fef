package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Joints are pulled, and their limits are felt")
class FramePoseTest {

    private static final FigureDraft STANDING = FigureDraft.begin("CX-1", "standing");
    private static final FigureDraft PRONE = FigureDraft.begin("CX-1", "prone");

    private static Handle handle(FigureDraft draft, int frame, String id) {
        return draft.handles(frame).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("a heel pulled to the seat bends the knee, and past its limit the knee stops and says so")
    void knee() {
        var pulled = PRONE;
        var hips = handle(PRONE, 1, "hips");
        var foot = handle(PRONE, 1, "right foot");
        var up = PRONE.drag(1, "right foot", foot.x() + 150, foot.y() - 150, false);
        assertEquals("", up.felt());
        assertTrue(up.draft().pose(1).angle(Joint.KNEE, false) > 45);
        pulled = up.draft();
        var hip = handle(pulled, 1, "hips");
        var far = pulled.drag(1, "right foot", hip.x() - 40, hip.y() - 10, false);
        assertEquals("Right knee: goes no farther than 162°.",
                far.draft().pose(1).set(Joint.KNEE, false, false, 170).felt());
        assertEquals(162, far.draft().pose(1).set(Joint.KNEE, false, false, 170).draft().pose(1).angle(Joint.KNEE,
                false), 1e-9);
        assertTrue(far.draft().pose(1).angle(Joint.KNEE, false) <= 162);
        assertEquals(PRONE.pose(1).angle(Joint.KNEE, true), far.draft().pose(1).angle(Joint.KNEE, true), 1e-9);
        assertTrue(hips.x() > foot.x());
    }

    @Test
    @DisplayName("the head nods 30 degrees and no farther")
    void head() {
        var head = handle(STANDING, 1, "head");
        var nodded = STANDING.drag(1, "head", head.x() + 150, head.y() + 80, false);
        assertEquals("Head: goes no farther than 30°.", nodded.felt());
        assertEquals(30, nodded.draft().pose(1).angle(Joint.HEAD, true), 1e-9);
        assertTrue(nodded.draft().text().contains("spine: {head: 30}"), nodded.draft().text());
    }

    @Test
    @DisplayName("a hand follows the pointer, by the joints of a free arm")
    void hand() {
        var hand = handle(STANDING, 1, "right hand");
        var shoulder = handle(STANDING, 1, "right shoulder");
        var x = shoulder.x() + 180;
        var y = shoulder.y() - 60;
        var raised = STANDING.drag(1, "right hand", x, y, false);
        assertEquals("", raised.felt());
        var start = raised.draft();
        var shown = start.draw(1, STANDING);
        assertEquals(Drawing.WIDTH, 1000);
        assertFalse(shown.pieces().isEmpty());
        assertTrue(start.pose(1).angle(Joint.SHOULDER, false) > 60);
        assertTrue(start.text().contains("right arm: {shoulder: "), start.text());
        assertTrue(hand.y() > y);
        // The figure is larger or smaller now; taken back to the first window the hand is where it was pulled to.
        var there = handle(start, 1, "right hand");
        var scale = (handle(start, 1, "hips").y() - handle(start, 1, "neck").y())
                / (handle(STANDING, 1, "hips").y() - handle(STANDING, 1, "neck").y());
        assertEquals((x - handle(STANDING, 1, "hips").x()) * scale, there.x() - handle(start, 1, "hips").x(), 12);
        assertEquals((y - handle(STANDING, 1, "hips").y()) * scale, there.y() - handle(start, 1, "hips").y(), 12);
    }

    @Test
    @DisplayName("a foot that is placed is moved in its place, lies flat on the floor near it, and reaches so far")
    void foot() {
        var foot = handle(STANDING, 1, "right foot");
        var forward = STANDING.drag(1, "right foot", foot.x() + 60, foot.y() + 3, false);
        assertTrue(forward.draft().text().contains("right leg: {foot: ["), forward.draft().text());
        assertTrue(forward.draft().pose(1).placed(false, false));
        assertEquals(List.of(), forward.draft().problems().stream()
                .filter(one -> one.sentence().contains("right foot")).toList());
        var far = STANDING.drag(1, "right foot", foot.x() + 500, foot.y(), false);
        assertEquals("The right foot reaches no farther.", far.felt());
        assertEquals(List.of(), far.draft().problems());
    }

    @Test
    @DisplayName("a thumb stays up and toes stay lifted when the hand or foot is kept where it is")
    void apart() {
        var thumb = STANDING.pose(1).set(Joint.THUMB, true, false, 60).draft();
        assertEquals(60, thumb.pose(1).angle(Joint.THUMB, true), 1e-9);
        assertEquals(0, thumb.pose(1).angle(Joint.THUMB, false), 1e-9);
        assertEquals("Left thumb, away from the fingers: goes no farther than 70°.",
                thumb.pose(1).set(Joint.THUMB, true, false, 80).felt());
        var kept = thumb.pose(1).place(true, true, false, true);
        assertTrue(kept.text().contains("thumb: 60"), kept.text());
        assertEquals(60, kept.pose(1).angle(Joint.THUMB, true), 1e-9);
        var toes = STANDING.pose(1).set(Joint.TOES, true, false, 20).draft().pose(1).place(false, true, false, false);
        assertEquals(20, toes.pose(1).place(false, true, false, true).pose(1).angle(Joint.TOES, true), 1e-9);
    }

    @Test
    @DisplayName("a lifted foot no longer has to rest, the other one does")
    void lifted() {
        var foot = handle(STANDING, 1, "right foot");
        var up = STANDING.drag(1, "right foot", foot.x() + 60, foot.y() - 120, false).draft();
        assertEquals(List.of("left foot"), up.pose(1).rests());
        assertEquals(List.of(), up.problems());
    }

    @Test
    @DisplayName("who sits keeps sitting until pulled up hard")
    void settled() {
        var sitting = FigureDraft.begin("CX-1", "sitting-chair");
        var hips = handle(sitting, 1, "hips");
        var little = sitting.drag(1, "hips", hips.x(), hips.y() - 12, false);
        assertEquals("The pelvis rests; pull farther to let go.", little.felt());
        assertEquals(sitting.pose(1).angle(Joint.PELVIS_Y, true), little.draft().pose(1).angle(Joint.PELVIS_Y, true),
                1e-4);
        var up = sitting.drag(1, "hips", hips.x() + 40, hips.y() - 90, false);
        assertEquals("The pelvis no longer rests.", up.felt());
        assertTrue(up.draft().pose(1).angle(Joint.PELVIS_Y, true) > sitting.pose(1).angle(Joint.PELVIS_Y, true) + .05);
        assertEquals(List.of("left foot", "right foot"),
                up.draft().pose(1).rests().stream().map(one -> one.equals("feet") ? "left foot,right foot" : one)
                        .flatMap(one -> List.of(one.split(",")).stream()).toList());
    }

    @Test
    @DisplayName("both legs do the same when they are meant to")
    void both() {
        var foot = handle(PRONE, 1, "right foot");
        var bent = PRONE.drag(1, "right foot", foot.x() + 120, foot.y() - 140, true).draft().pose(1);
        assertEquals(bent.angle(Joint.KNEE, true), bent.angle(Joint.KNEE, false), 1e-9);
        assertTrue(bent.angle(Joint.KNEE, true) > 30);
    }

    @Test
    @DisplayName("a placed limb is set free and placed again where it is")
    void placed() {
        var free = STANDING.pose(1).place(false, false, false, false);
        assertFalse(free.pose(1).placed(false, false));
        assertEquals(STANDING.pose(1).angle(Joint.KNEE, false), free.pose(1).angle(Joint.KNEE, false), .51);
        var again = free.pose(1).place(false, false, false, true);
        assertTrue(again.pose(1).placed(false, false));
        assertEquals(List.of(), again.problems());
    }

    @Test
    @DisplayName("a body in the air is put down on the floor")
    void down() {
        var up = PRONE.pose(1).set(Joint.PELVIS_Y, true, false, .4).draft();
        assertFalse(up.problems().isEmpty());
        var down = up.pose(1).down();
        assertEquals(List.of(), down.problems().stream().filter(one -> one.sentence().contains(" above the floor"))
                .toList());
        assertTrue(down.pose(1).angle(Joint.PELVIS_Y, true) < .15);
    }

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("whatever is pulled wherever in a shipped figure, no limit is passed that was kept before")
    void everywhere(String name) {
        var draft = FigureDraft.read(Shipped.text(name));
        for (var handle : draft.handles(1)) {
            var moved = draft.drag(1, handle.id(), handle.x() + 60, handle.y() - 80, false).draft();
            if (handle.kind() == Handle.Kind.BODY && !handle.turns().contains(Joint.PELVIS_X)) {
                for (var joint : handle.turns()) {
                    var value = moved.pose(1).angle(joint, handle.left());
                    var before = draft.pose(1).angle(joint, handle.left());
                    // What settles afterwards may take a little of it.
                    assertTrue(value >= Math.min(joint.least(), before) - 3 && value <= Math.max(joint.most(), before)
                            + 3 || joint == Joint.SHOULDER, name + " " + handle.id() + " " + joint + " " + value);
                }
            }
        }
    }
}
