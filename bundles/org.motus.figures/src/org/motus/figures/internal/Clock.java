package org.motus.figures.internal;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Optional;

import org.motus.figures.Tint;

/**
 * How long it is held.
 *
 * @param words seconds or minutes, as "5 s"
 * @param at    middle of the clock in the picture, empty to look for room
 */
record Clock(String words, Optional<double[]> at) implements Mark {

    static final double RADIUS = .034;
    private static final double LETTERS = .036;

    /** @return the width of clock and words, share of the window */
    static double width(String words) {
        return RADIUS * 2.6 + Glyphs.width(words, LETTERS);
    }

    @Override
    public double[][] extent(Stage stage) {
        return at.map(place -> new double[][] { place }).orElseGet(() -> new double[0][]);
    }

    @Override
    public void paint(Stage stage, Brush brush) {
        var easel = stage.easel();
        var place = at.orElse(stage.room());
        var x = place[0];
        var y = place[1];
        var r = RADIUS * easel.width;
        // In a mirrored picture the words stand where the clock was, so that they can be read.
        var words = easel.upright(x, y, width(this.words) * easel.width - 2 * r);
        var face = new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
        words.fill(face, Tint.PAPER);
        var pie = new Path2D.Double();
        pie.moveTo(0, 0);
        for (var i = 0; i <= 36; i++) {
            var angle = Math.toRadians(i * 7.5);
            pie.lineTo(Math.cos(angle) * r * .72, -Math.sin(angle) * r * .72);
        }
        pie.closePath();
        words.fill(pie, Tint.CLOCK);
        words.draw(face, Tint.WORDS, .0055);
        words.draw(new Line2D.Double(0, 0, 0, r * .72), Tint.WORDS, .0055);
        words.draw(new Line2D.Double(0, 0, r * .5, 0), Tint.WORDS, .0055);
        Glyphs.draw(words, this.words, r * 1.5, -LETTERS * .5 * easel.width, LETTERS * easel.width);
    }
}
