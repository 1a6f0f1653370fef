package org.motus.figures.internal;

import java.util.Optional;

import org.motus.figures.Tint;

/**
 * Breath before the mouth.
 *
 * @param out whether it goes out
 */
record Breath(boolean out) implements Mark {

    /** Seen shorter than that, the way out of the mouth lies over the face. */
    private static final double SEEN = .75;

    @Override
    public void paint(Stage stage, Brush brush) {
        var camera = stage.camera();
        var easel = stage.easel();
        var head = stage.bones().head;
        var axes = turned(head, camera);
        var mouth = stage.bones().skull().plus(axes.front(), .075).plus(head.up(), -.034);
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

    /** Before a face that looks at the viewer the breath goes to the side: it must not cover the face. */
    private static Axes turned(Axes head, Camera camera) {
        var seen = Math.hypot(camera.x(head.front()), camera.y(head.front()));
        if (seen > SEEN) {
            return head;
        }
        var side = camera.x(head.front()) * camera.x(head.left()) + camera.y(head.front()) * camera.y(head.left());
        return new Axes(head.left().times(side < 0 ? -1 : 1), head.up());
    }

    @Override
    public double[][] extent(Stage stage) {
        var camera = stage.camera();
        var axes = turned(stage.bones().head, camera);
        var far = stage.bones().skull().plus(axes.front(), .17).plus(axes.up(), -.04);
        return new double[][] { { camera.x(far), camera.y(far) } };
    }
}
