package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a figure is changed and stays readable")
class FigureDraftTest {

    private static String svg(FigureDraft draft, int frame) {
        return DrawingSvg.of(draft.figure().draw(frame));
    }

    private static FigureDraft shipped(String id) {
        return FigureDraft.read(Shipped.text(id + ".figure"));
    }

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("each shipped figure, written back, is drawn the same in every frame")
    void writtenBack(String name) {
        var draft = FigureDraft.read(Shipped.text(name));
        var again = FigureDraft.read(draft.written());
        for (var frame = 0; frame < draft.frames(); frame++) {
            assertEquals(svg(draft, frame), svg(again, frame));
            assertEquals(draft.caption(frame), again.caption(frame));
            assertEquals(draft.steps(frame), again.steps(frame));
        }
        assertEquals(draft.written(), again.written());
    }

    @ParameterizedTest
    @ValueSource(strings = { "EX-001", "EX-005", "EX-022", "EX-042", "EX-060", "EX-073" })
    @DisplayName("what nobody changed is written letter for letter as the author wrote it")
    void letterForLetter(String id) {
        assertEquals(Shipped.text(id + ".figure"), shipped(id).written());
    }

    @Test
    @DisplayName("a comment above a name or a frame stays where it is, and new words are quoted where they must be")
    void comments() {
        var text = """
                # Seen in the clinic
                exercise: EX-900
                props: [floor]
                frames:
                  # the start
                  - pose: standing
                    caption: Stand.
                    # for the ear
                    alt: A person stands.
                  - pose: 1
                    caption: Bend.
                    alt: The person bends.
                """;
        var changed = FigureDraft.read(text).withCaption(1, "Slowly: bend, then rest");
        assertEquals(text.replace("caption: Bend.", "caption: \"Slowly: bend, then rest\""), changed.text());
        assertEquals("Slowly: bend, then rest", FigureDraft.read(changed.text()).caption(1));
    }

    @Test
    @DisplayName("mirrored twice is the same text; one frame mirrored twice is the same drawing")
    void mirrored() {
        var draft = shipped("EX-015");
        assertEquals(draft.written(), draft.mirror().mirror().text());
        assertTrue(draft.mirror().text().contains("facing: left"));
        var other = draft.mirrorFrame(1);
        assertEquals(draft.pose(1).angle(Joint.KNEE, false), other.pose(1).angle(Joint.KNEE, true), 1e-6);
        assertEquals(svg(draft, 0), svg(other, 0));
        assertEquals(svg(draft, 1), svg(other.mirrorFrame(1), 1));
        assertEquals(List.of(), other.problems());
    }

    @Test
    @DisplayName("frames are added, moved and removed, and every pose stays as it was")
    void frames() {
        var draft = shipped("EX-022");
        var three = draft.addFrame(0);
        assertEquals(3, three.frames());
        assertEquals(svg(draft, 0), DrawingSvg.of(three.draw(1, draft)));
        var moved = draft.moveFrame(0, 1);
        assertEquals(draft.caption(0), moved.caption(1));
        assertEquals(draft.pose(1).angle(Joint.PELVIS_Y, true), moved.pose(0).angle(Joint.PELVIS_Y, true), 1e-9);
        // The second frame began with the first: without that it says everything itself.
        var removed = three.removeFrame(0);
        assertEquals(svg(draft, 1), svg(removed, 1));
        assertFalse(removed.text().contains("pose: 2"));
        assertThrows(FigureException.class, () -> removed.removeFrame(0));
    }

    @Test
    @DisplayName("a pose is copied from another exercise, with what it stands on")
    void copied() {
        var chair = shipped("EX-015");
        var draft = FigureDraft.begin("CX-1", "standing").withBuild(chair.build()).copyPose(1, chair, 1, true);
        assertEquals("standing", draft.text().lines().filter(line -> line.contains("- pose:")).findFirst().orElseThrow()
                .replace("- pose:", "").strip());
        for (var joint : Joint.values()) {
            assertEquals(chair.pose(1).angle(joint, false), draft.pose(1).angle(joint, false), 1e-6, joint.label());
        }
        assertTrue(draft.items(1).all().stream().anyMatch(item -> item.kind().equals("chair")));
        assertEquals(List.of(), draft.problems());
    }

    @Test
    @DisplayName("build, hair and view are said at the head")
    void look() {
        var draft = FigureDraft.begin("CX-1", "standing").withBuild(Build.BROAD).withHair(Hair.GREY).withView("front");
        assertTrue(draft.text().startsWith("exercise: CX-1\nbuild: broad\nhair: grey\nview: front\nprops: [floor]\n"),
                draft.text());
        assertEquals(Build.BROAD, draft.figure().build());
        assertThrows(FigureException.class, () -> draft.withView("below"));
    }

    @Test
    @DisplayName("text that is no figure is refused with one sentence, however it was made")
    void refused() {
        for (var text : List.of("", "frames: [", "- a", "a: &b [*b]", "exercise: " + "x".repeat(50_000),
                "a: ".concat("[".repeat(300)))) {
            var failure = assertThrows(FigureException.class, () -> FigureDraft.read(text));
            assertTrue(failure.getMessage().endsWith("."), failure.getMessage());
        }
    }
}
