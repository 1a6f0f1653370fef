package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Flat things, and a belly that breathes")
class ThingsTest {

    private static final double EVEN = 6;

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

    private static List<Integer> where(Drawing drawing, Tint tint) {
        return IntStream.range(0, drawing.pieces().size())
                .filter(i -> drawing.pieces().get(i).tint() == tint && drawing.pieces().get(i).line() == 0).boxed()
                .toList();
    }

    private static Rectangle2D box(Drawing drawing, int piece) {
        return drawing.pieces().get(piece).path().getBounds2D();
    }

    @Test
    @DisplayName("a band round the thighs goes behind both legs and before them, from one outer side to the other")
    void round() {
        var drawing = figure("view: front\nprops: [{band: {round: thighs, at: 0.8, wide: 0.016}}]\n", "standing", "")
                .draw(0);
        var band = where(drawing, Tint.BAND);
        var skin = where(drawing, Tint.SKIN);
        assertEquals(2, band.size());
        assertTrue(band.getFirst() < skin.getFirst() && band.getLast() > skin.getLast());
        var front = box(drawing, band.getLast());
        var shorts = where(drawing, Tint.SHORTS).stream().map(i -> box(drawing, i)).reduce(Rectangle2D::createUnion)
                .orElseThrow();
        assertEquals(shorts.getCenterX(), front.getCenterX(), EVEN);
        assertTrue(front.getWidth() > 4 * front.getHeight());
    }

    @Test
    @DisplayName("a band round anything else is refused where it stands")
    void roundWhat() {
        var wrong = assertThrows(FigureException.class,
                () -> figure("props: [{band: {round: ears}}]\n", "standing", ""));
        assertTrue(wrong.getMessage().contains("not round 'ears'"), wrong::getMessage);
    }

    @Test
    @DisplayName("a towel with a width is as wide as it says and ends square")
    void wide() {
        var towel = "props: [{towel: {through: [[-0.2, 0.5], [0.2, 0.5]]%s}}]\n";
        var flat = figure(towel.formatted(", wide: 0.05"), "standing", "").draw(0);
        var half = figure(towel.formatted(", wide: 0.025"), "standing", "").draw(0);
        var one = box(flat, where(flat, Tint.PROP).getFirst());
        var other = box(half, where(half, Tint.PROP).getFirst());
        assertEquals(one.getHeight(), 2 * other.getHeight(), 1);
        assertEquals(one.getWidth(), other.getWidth(), 1);
        assertEquals(4, one.getWidth() / one.getHeight(), .05);
    }

    @Test
    @DisplayName("a belly that is swollen stands out in front")
    void belly() {
        var figure = figure("", "sitting-chair", "spine: {belly: 3}");
        var flat = figure.draw(0);
        var full = figure.draw(1);
        var before = box(flat, where(flat, Tint.SHIRT).getFirst());
        var after = box(full, where(full, Tint.SHIRT).getFirst());
        assertTrue(after.getMaxX() > before.getMaxX() + EVEN, after::toString);
        assertEquals(before.getMinX(), after.getMinX(), 1);
    }

    @Test
    @DisplayName("from the crown no face is seen on a head that looks down")
    void crown() {
        var drawing = figure("view: [90, 25]\nprops: [mat]\n", "prone", "spine: {head: 20}\nrests: []").draw(1);
        // Eyes and all else of a face are drawn after the hair.
        var hair = where(drawing, Tint.HAIR).getLast();
        assertTrue(where(drawing, Tint.INK).stream().noneMatch(ink -> ink > hair));
    }

    @Test
    @DisplayName("a shirt hangs over the lap of who sits and is seen from the front")
    void lap() {
        var drawing = figure("view: front\n", "sitting-chair", "").draw(0);
        assertTrue(where(drawing, Tint.SHIRT).getFirst() > where(drawing, Tint.SHORTS).getLast());
    }
}
