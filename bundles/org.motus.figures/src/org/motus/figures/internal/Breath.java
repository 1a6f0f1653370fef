package org.motus.figures.internal;

import org.motus.figures.Tint;

/**
 * Breath before the mouth.
 *
 * @param out whether it goes out
 */
record Breath(boolean out) implements Mark {

    @Override
    public void paint(Stage stage, Brush brush) {
        var camera = stage.camera();
        var easel = stage.easel();
        var axes = stage.bones().head;
        var mouth = stage.bones().skull().plus(axes.front(), .075).plus(axes.up(), -.034);
        var along = axes.front().times(out ? 1 : -1);
        var from = out ? mouth : mouth.plus(axes.front(), .085);
        for (var i = -1; i <= 1; i++) {
            var fan = axes.up().times(i * (out ? .34 : .10)).plus(along, 1).unit();
            var start = from.plus(axes.up(), i * (out ? .012 : .034));
            var points = new double[5][];
            for (var j = 0; j < 5; j++) {
                var wave = .005 * Math.sin(j * Math.PI / 2) * (i == 0 ? 1 : i);
                var at = start.plus(fan, .010 + .062 * j / 4).plus(axes.up(), wave);
                points[j] = new double[] { camera.x(at), camera.y(at) };
            }
            easel.draw(Curve.through(points, false), Tint.ACCENT, .0065);
            var last = points[4];
            var before = points[3];
            var turn = Math.atan2(last[1] - before[1], last[0] - before[0]);
            var barb = .016;
            easel.draw(Curve.through(new double[][] {
                    { last[0] - barb * Math.cos(turn - .6), last[1] - barb * Math.sin(turn - .6) }, last,
                    { last[0] - barb * Math.cos(turn + .6), last[1] - barb * Math.sin(turn + .6) } }, false),
                    Tint.ACCENT, .0065);
        }
    }

    @Override
    public double[][] extent(Stage stage) {
        var camera = stage.camera();
        var axes = stage.bones().head;
        var far = stage.bones().skull().plus(axes.front(), .17).plus(axes.up(), -.04);
        return new double[][] { { camera.x(far), camera.y(far) } };
    }
}
