package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is seen, from where and over what")
class SeenTest {

    private static Figure figure(String head, String pose, String more) {
        return Figure.read("T.figure", head + """
                exercise: T
                frames:
                  - {pose: %s, caption: a, alt: a}
                  - pose: 1
                    caption: b
                    alt: b
                """.formatted(pose) + more.indent(4));
    }

    private static int first(Drawing drawing, Tint tint) {
        for (var i = 0; i < drawing.pieces().size(); i++) {
            if (drawing.pieces().get(i).tint() == tint) {
                return i;
            }
        }
        throw new AssertionError("nothing is " + tint);
    }

    private static int last(Drawing drawing, Tint tint) {
        return drawing.pieces().size() - 1 - first(new Drawing(drawing.pieces().reversed(), ""), tint);
    }

    private static Rectangle2D all(Drawing drawing, Tint tint) {
        return drawing.pieces().stream().filter(piece -> piece.tint() == tint && piece.line() == 0)
                .map(piece -> piece.path().getBounds2D()).reduce(Rectangle2D::createUnion).orElseThrow();
    }

    @Test
    @DisplayName("a cushion between the knees is over the far leg and under the near one")
    void between() {
        var drawing = figure("props: [mat]\n", "supine-hooklying",
                "props: [{cushion: {at: [0.12, 0.2], under: right leg}}]").draw(1);
        var cushion = first(drawing, Tint.PROP);
        assertTrue(first(drawing, Tint.FAR_SHORTS) < cushion);
        assertTrue(cushion < last(drawing, Tint.SHORTS));
    }

    @Test
    @DisplayName("a thing under no part of the body is refused where it stands")
    void underWhat() {
        var wrong = assertThrows(FigureException.class, () -> figure("", "standing",
                "props: [{cushion: {at: [0, 0], under: knee}}]"));
        assertTrue(wrong.getMessage().contains("'knee' is no part of the body"), wrong::getMessage);
    }

    @Test
    @DisplayName("hands close round a stick, unless it is not held")
    void held() {
        var stick = "arms: {upper: [-30, 10], fore: 0, fingers: forward, palm: down}\n"
                + "props: [{stick: {through: [left hand, right hand]%s}}]";
        var held = figure("view: three-quarter\n", "standing", stick.formatted("")).draw(1);
        var loose = figure("view: three-quarter\n", "standing", stick.formatted(", held: false")).draw(1);
        assertTrue(last(held, Tint.SKIN) > last(held, Tint.PROP_INK));
        assertTrue(last(loose, Tint.SKIN) < last(loose, Tint.PROP_INK));
    }

    @Test
    @DisplayName("a chair that faces left has its back at the right")
    void chair() {
        var right = all(figure("props: [{chair: {front: 0.3}}]\n", "standing", "").draw(0), Tint.PROP);
        var left = all(figure("props: [{chair: {front: 0.3, facing: left}}]\n", "standing", "").draw(0), Tint.PROP);
        // The seat goes .30 from its front edge, here at .3, toward the back.
        assertTrue(left.getCenterX() > right.getCenterX());
    }

    @Test
    @DisplayName("a bun is not cut at the edge of the picture")
    void bun() {
        for (var view : new String[] { "side", "front", "back" }) {
            var drawing = figure("hair: bun\nview: " + view + "\n", "standing", "").draw(0);
            assertTrue(all(drawing, Tint.HAIR).getMinY() > 0, view);
        }
    }

    @Test
    @DisplayName("from the front the legs part in the middle")
    void middle() {
        var drawing = figure("view: front\n", "standing", "").draw(0);
        var shorts = drawing.pieces().stream().filter(piece -> piece.tint() == Tint.SHORTS)
                .map(piece -> piece.path().getBounds2D()).toList();
        var hips = shorts.get(0);
        var one = shorts.get(1);
        var other = shorts.get(2);
        assertEquals(one.getWidth(), other.getWidth(), 8);
        assertEquals(hips.getCenterX(), (one.getCenterX() + other.getCenterX()) / 2, 4);
        // They meet in the middle: neither lies over the other by more than a line.
        assertTrue(one.createIntersection(other).getWidth() < 10);
    }

    @Test
    @DisplayName("from the foot end the legs lie over the trunk")
    void feetFirst() {
        var drawing = figure("view: [85, 20]\nprops: [mat]\n", "supine-hooklying", "").draw(0);
        assertTrue(last(drawing, Tint.SHORTS) > last(drawing, Tint.SHIRT) || first(drawing, Tint.HAIR) < first(drawing,
                Tint.SHORTS));
        assertTrue(last(drawing, Tint.SKIN) > last(drawing, Tint.SHORTS));
    }

    @Test
    @DisplayName("a breath before a face that looks at the viewer goes to the side")
    void breath() {
        var drawing = figure("view: front\n", "standing", "marks: [{breath: out}]").draw(1);
        var face = all(drawing, Tint.HAIR);
        var breath = all(drawing, Tint.ACCENT);
        assertTrue(breath.getMinX() > face.getMaxX() || breath.getMaxX() < face.getMinX());
    }

    @Test
    @DisplayName("palms on a wall turn no forearm round")
    void palm() {
        var problems = figure("props: [floor]\n", "standing",
                "arms: {upper: -90, fore: [5, 10], fingers: [90, 8], palm: forward}").problems();
        assertEquals(List.of(), problems);
    }

    @Test
    @DisplayName("a wrist bent past a right angle is called that")
    void wrist() {
        var problems = figure("props: [floor]\n", "standing",
                "arms: {wrist: [0.285, 0.60], elbow: [180, 10], fingers: up, palm: forward}").problems();
        assertTrue(problems.stream().anyMatch(one -> one.startsWith("Frame 2: left wrist is -1")), problems::toString);
        assertTrue(problems.stream().noneMatch(one -> one.contains("tilted sideways")), problems::toString);
    }
}
