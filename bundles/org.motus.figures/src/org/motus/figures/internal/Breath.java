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

    /** In a wider window the arrow is larger, and so is all else. */
    private static final double WINDOW = 1.15;

    @Override
    public void paint(Stage stage, Brush brush) {
        var camera = stage.camera();
        var easel = stage.easel();
        var head = stage.bones().head;
        var axes = turned(head, camera);
        var mouth = stage.bones().skull().plus(axes.front(), .075).plus(head.up(), -.034);
        var size = Math.max(1, easel.width / WINDOW);
        var near = mouth.plus(axes.front(), .012);
        var far = mouth.plus(axes.front(), .012 + .083 * size);
        var start = out ? near : far;
        var end = out ? far : near;
        new Arrow(new double[][] { { camera.x(start), camera.y(start) }, { camera.x(end), camera.y(end) } },
                Optional.empty(), 0, new double[2], .5).paint(stage, brush);
        // After the arrow: its white rim would break them.
        for (var i = -1; i <= 1; i += 2) {
            var fan = axes.up().times(i * 1.05).plus(axes.front()).unit();
            var from = mouth.plus(fan, .032 * size);
            var to = mouth.plus(fan, .068 * size);
            easel.draw(Curve.through(new double[][] { { camera.x(from), camera.y(from) },
                    { camera.x(to), camera.y(to) } }, false), Tint.ACCENT, .008);
        }
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
