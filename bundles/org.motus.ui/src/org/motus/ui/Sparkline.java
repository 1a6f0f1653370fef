package org.motus.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The course of one score in the height of a line of text; the last value is marked. */
public final class Sparkline extends Canvas {

    /** What is shown: it gives the color of the line and the form of the mark, so that it reads without color too. */
    public enum Kind {
        /** Pain: a circle. */
        PAIN(ColorToken.CHART_PAIN),
        /** Function by a questionnaire: a square. */
        FUNCTION(ColorToken.CHART_FUNCTION),
        /** The patient's own activities: a triangle. */
        ACTIVITIES(ColorToken.CHART_FUNCTION),
        /** Sessions done: a circle, hollow when the last value is under the middle of the scale. */
        SESSIONS(ColorToken.TEXT2);

        private final ColorToken color;

        Kind(ColorToken color) {
            this.color = color;
        }

        ColorToken color() {
            return color;
        }
    }

    private static final int WIDTH = 80;
    private static final int HEIGHT = 24;

    private List<@Nullable Double> values = List.of();
    private double min;
    private double max = 1;
    private Kind kind = Kind.PAIN;

    /** @param name what a screen reader says, with the value: "Pain 5, down 1" */
    public Sparkline(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        AccessibleName.set(this, Objects.requireNonNull(name));
        setBackground(parent.getBackground());
        addPaintListener(event -> {
            event.gc.setBackground(getParent().getBackground());
            event.gc.fillRectangle(getClientArea());
            paint(event.gc, getClientArea(), values, min, max, kind);
        });
        DrawnState.speak(this, () -> ACC.ROLE_GRAPHIC, () -> DrawnState.of(this));
    }

    /** @param next what a screen reader says from now on */
    public void setName(String next) {
        AccessibleName.set(this, Objects.requireNonNull(next));
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    /**
     * @param next
     *            the values in the order of the visits; null where none was taken, which leaves a gap
     * @param least
     *            the bottom of the scale
     * @param most
     *            the top of the scale; values outside are drawn at its edge
     */
    public void show(List<@Nullable Double> next, double least, double most, Kind what) {
        // A copy that may hold null, which List.copyOf refuses.
        values = new ArrayList<>(next);
        min = least;
        max = most;
        kind = Objects.requireNonNull(what);
        redraw();
    }

    /**
     * Draws a course into a place, for example into the cell of a table. Leaves color, line width and line style of the
     * context changed.
     *
     * @param values
     *            as in {@link #show}
     */
    public static void paint(GC gc, Rectangle area, List<@Nullable Double> values, double min, double max, Kind kind) {
        var metrics = gc.getDevice() instanceof Display display ? Metrics.of(display) : Metrics.of(1);
        new SparklinePainter(gc, metrics).paint(area, SparklineCourse.of(values, min, max), kind);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var metrics = Metrics.of(getDisplay());
        return new Point(widthHint == SWT.DEFAULT ? metrics.px(WIDTH) : widthHint,
                heightHint == SWT.DEFAULT ? metrics.px(HEIGHT) : heightHint);
    }
}
