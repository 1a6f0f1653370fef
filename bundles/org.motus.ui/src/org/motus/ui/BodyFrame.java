package org.motus.ui;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;

/** Where the parts of one view lie in its canvas: the word above, the body, a margin for circles at each side. */
final class BodyFrame {

    private static final int HEAD = 26;
    private static final int FOOT = 6;
    private static final int CIRCLE = 27;
    private static final int LEAST_HEIGHT = 80;

    private final Canvas canvas;
    private final BodyFigure figure;
    private final Metrics metrics;
    private Rectangle area = new Rectangle(0, 0, 0, 0);
    private @Nullable BodyShapes shapes;

    BodyFrame(Canvas canvas, BodyFigure figure) {
        this.canvas = canvas;
        this.figure = figure;
        this.metrics = Metrics.of(canvas.getDisplay());
    }

    BodyFigure figure() {
        return figure;
    }

    Metrics metrics() {
        return metrics;
    }

    /** @return the paths for the size that the canvas has now */
    BodyShapes shapes() {
        var now = canvas.getClientArea();
        var held = shapes;
        if (held != null && now.equals(area)) {
            return held;
        }
        dispose();
        area = now;
        var wide = (now.width - 2.0 * metrics.px(CIRCLE)) / (2 * figure.halfWidth());
        var high = (double) now.height - metrics.px(HEAD) - metrics.px(FOOT);
        var height = Math.max(LEAST_HEIGHT, Math.min(wide, high));
        var top = metrics.px(HEAD) + Math.max(0, (high - height) / 2);
        var made = new BodyShapes(canvas.getDisplay(), figure, height, now.width / 2.0, top);
        shapes = made;
        return made;
    }

    Optional<BodyPlace> at(int x, int y) {
        return shapes().at(x, y);
    }

    Rectangle area() {
        return canvas.getClientArea();
    }

    /** @return diameter of a circle */
    int circle() {
        return metrics.px(CIRCLE) - 1;
    }

    /** @return distance of the center of a circle from the middle: beside the arms, inside the canvas */
    int circleReach() {
        var beside = (int) (figure.halfWidth() * shapes().height()) + circle() / 2 + metrics.px(3);
        return Math.min(beside, area().width / 2 - circle() / 2 - 2);
    }

    /** @return least height of the center of a circle: below the words */
    int circleTop() {
        return metrics.px(HEAD) + 2 * metrics.px(HEAD);
    }

    int circleBottom() {
        return area().height - circle() / 2 - metrics.px(2);
    }

    void dispose() {
        var held = shapes;
        if (held != null) {
            held.dispose();
            shapes = null;
        }
    }
}
