package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Left and right exchanged")
class MirrorTest {

    @Test
    @DisplayName("each piece lies as far from the right edge as it lay from the left")
    void mirrored() {
        var figure = Shipped.figure("EX-005.figure");
        var before = figure.draw(0).pieces();
        var after = figure.mirror().draw(0).pieces();
        assertEquals(before.size(), after.size());
        for (var i = 0; i < before.size(); i++) {
            var one = before.get(i).path().getBounds2D();
            var other = after.get(i).path().getBounds2D();
            assertEquals(Drawing.WIDTH - one.getMaxX(), other.getMinX(), 1e-6);
            assertEquals(one.getMinY(), other.getMinY(), 1e-6);
            assertEquals(before.get(i).tint(), after.get(i).tint());
        }
    }

    @Test
    @DisplayName("seconds can still be read: the clock moves, its words do not turn round")
    void words() {
        var figure = Shipped.figure("EX-022.figure");
        var before = figure.draw(1).pieces().getLast().path().getBounds2D();
        var after = figure.mirror().draw(1).pieces().getLast().path().getBounds2D();
        assertEquals(before.getWidth(), after.getWidth(), 1e-6);
        assertEquals(before.getY(), after.getY(), 1e-6);
        var clock = figure.draw(1).pieces().stream().filter(piece -> piece.tint() == Tint.CLOCK).findFirst()
                .orElseThrow();
        var other = figure.mirror().draw(1).pieces().stream().filter(piece -> piece.tint() == Tint.CLOCK).findFirst()
                .orElseThrow();
        assertEquals(before.getX() - clock.path().getBounds2D().getX(),
                after.getX() - other.path().getBounds2D().getX(), 1e-6);
    }

    @Test
    @DisplayName("twice is as before")
    void twice() {
        var figure = Shipped.figure("EX-047.figure");
        assertEquals(DrawingSvg.of(figure.draw(1)), DrawingSvg.of(figure.mirror().mirror().draw(1)));
    }

    @Test
    @DisplayName("between two frames, the ends are the frames")
    void between() {
        var figure = Shipped.figure("EX-022.figure");
        var start = figure.draw(0).pieces().stream().filter(piece -> piece.tint() == Tint.SHORTS).findFirst()
                .orElseThrow();
        var moved = figure.between(0, 0).pieces().stream().filter(piece -> piece.tint() == Tint.SHORTS).findFirst()
                .orElseThrow();
        assertEquals(start.path().getBounds2D(), moved.path().getBounds2D());
    }
}
