package org.motus.figures.internal;

import java.util.Optional;

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
        for (var i = -1; i <= 1; i += 2) {
            var fan = axes.up().times(i * .95).plus(axes.front()).unit();
            var near = mouth.plus(fan, .026);
            var far = mouth.plus(fan, .066);
            easel.draw(Curve.through(new double[][] { { camera.x(near), camera.y(near) },
                    { camera.x(far), camera.y(far) } }, false), Tint.ACCENT, .008);
        }
        var near = mouth.plus(axes.front(), .012);
        var far = mouth.plus(axes.front(), .095);
        var start = out ? near : far;
        var end = out ? far : near;
        new Arrow(new double[][] { { camera.x(start), camera.y(start) }, { camera.x(end), camera.y(end) } },
                Optional.empty(), 0, new double[2], .5).paint(stage, brush);
    }

    @Override
    public double[][] extent(Stage stage) {
        var camera = stage.camera();
        var axes = stage.bones().head;
        var far = stage.bones().skull().plus(axes.front(), .17).plus(axes.up(), -.04);
        return new double[][] { { camera.x(far), camera.y(far) } };
    }
}
