package org.motus.figures.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;

import org.motus.figures.Tint;

/** Digits and the letters of seconds and minutes as strokes of a pen: no font is needed, and all pictures agree. */
final class Glyphs {

    /** Each glyph in a box of .6 by 1: strokes, each a list of x and y; a stroke is a smooth curve. */
    private static final Map<Character, double[][]> STROKES = Map.ofEntries(
            Map.entry('0', new double[][] { { .3, 1, .08, .82, .05, .5, .08, .18, .3, 0, .52, .18, .55, .5, .52, .82,
                    .3, 1 } }),
            Map.entry('1', new double[][] { { .12, .8, .34, 1 }, { .34, 1, .34, 0 } }),
            Map.entry('2', new double[][] { { .07, .78, .16, .96, .34, 1, .52, .88, .52, .66, .36, .38, .06, 0 },
                    { .06, 0, .55, 0 } }),
            Map.entry('3', new double[][] { { .08, .88, .28, 1, .48, .92, .5, .7, .4, .57, .24, .54 },
                    { .24, .54, .45, .48, .55, .28, .45, .07, .26, 0, .06, .1 } }),
            Map.entry('4', new double[][] { { .4, 1, .04, .3 }, { .04, .3, .58, .3 }, { .42, .55, .42, 0 } }),
            Map.entry('5', new double[][] { { .5, 1, .12, 1 }, { .12, 1, .09, .56 },
                    { .09, .56, .3, .63, .5, .53, .55, .31, .44, .07, .24, 0, .06, .08 } }),
            Map.entry('6', new double[][] { { .48, .95, .28, .95, .1, .7, .05, .34, .14, .07, .31, 0, .49, .1, .55, .31,
                    .48, .52, .3, .6, .12, .5, .06, .32 } }),
            Map.entry('7', new double[][] { { .06, 1, .55, 1 }, { .55, 1, .22, 0 } }),
            Map.entry('8', new double[][] { { .3, .54, .13, .65, .11, .84, .3, 1, .49, .84, .47, .65, .3, .54, .09, .4,
                    .07, .14, .3, 0, .53, .14, .51, .4, .3, .54 } }),
            Map.entry('9', new double[][] { { .54, .66, .46, .48, .3, .4, .12, .48, .05, .69, .11, .9, .29, 1, .46, .93,
                    .55, .66, .5, .3, .32, .05, .12, .05 } }),
            Map.entry('s', new double[][] { { .48, .56, .3, .66, .12, .56, .17, .39, .38, .31, .49, .15, .3, 0, .08,
                    .09 } }),
            Map.entry('m', new double[][] { { .04, .64, .04, 0 }, { .04, .4, .12, .6, .27, .58, .31, .4, .31, 0 },
                    { .31, .4, .39, .6, .54, .58, .58, .4, .58, 0 } }),
            Map.entry('i', new double[][] { { .15, .64, .15, 0 }, { .15, .9, .15, .91 } }),
            Map.entry('n', new double[][] { { .08, .64, .08, 0 }, { .08, .4, .2, .62, .42, .58, .48, .38, .48, 0 } }));
    private static final double ADVANCE = .76;
    private static final double NARROW = .36;

    private Glyphs() {
    }

    /** Draws a text from a place; what has no glyph is a space. */
    static void draw(Easel easel, String text, double x, double y, double height) {
        var at = x;
        for (var letter : text.toCharArray()) {
            for (var stroke : STROKES.getOrDefault(letter, new double[0][])) {
                var points = new double[stroke.length / 2][];
                for (var i = 0; i < points.length; i++) {
                    points[i] = new double[] { stroke[2 * i], stroke[2 * i + 1] };
                }
                var place = new AffineTransform(height, 0, 0, height, at, y);
                easel.draw(new Path2D.Double(Curve.through(points, false), place), Tint.WORDS,
                        height * .19 / easel.width);
            }
            at += height * advance(letter);
        }
    }

    static double width(String text, double height) {
        return text.chars().mapToDouble(letter -> advance((char) letter)).sum() * height;
    }

    private static double advance(char letter) {
        return letter == 'i' || letter == ' ' ? NARROW : ADVANCE;
    }
}
