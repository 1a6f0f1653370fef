package org.motus.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.motus.figures.Drawing;
import org.motus.figures.Handle;
import org.motus.ui.AccessibleChildren;
import org.motus.ui.ColorToken;
import org.motus.ui.FigurePainter;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;

/**
 * The figure, large, with the points that can be pulled. By mouse or by keys: Tab goes through the points, the arrow keys
 * turn or move, Escape lets go. A screen reader hears a list of points with their angles.
 */
@NonNullByDefault({})
final class PoseCanvas extends Canvas {

    private static final int RADIUS = 5;
    private static final int REACH = 13;
    private static final int MOVED = 3;
    private static final int MARGIN = 8;

    private final PoseModel model;
    private final PosePhoto photo;
    private final FigurePainter painter;
    private final AccessibleChildren spoken;
    private final Metrics metrics;
    private Point pressed;
    private Point latest;
    private boolean moving;
    private boolean planned;
    private List<Handle> handles = List.of();
    private Drawing drawing;

    PoseCanvas(Composite parent, PoseModel model, PosePhoto photo) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.model = model;
        this.photo = photo;
        metrics = Metrics.of(getDisplay());
        painter = new FigurePainter(getDisplay());
        setData("id", "pose.canvas");
        setBackground(Theme.color(ColorToken.SURFACE));
        spoken = AccessibleChildren.of(this, AccessibleChildren.Kind.LIST,
                () -> PoseMessages.canvas_name + " " + model.draft().map(now -> now.alt(model.frame())).orElse(""),
                new Spoken());
        model.onChange(this::refresh);
        photo.onChange(this::redraw);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::leave);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        refresh();
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        drawing = model.drawing().<@Nullable Drawing>map(now -> now).orElse(null);
        if (!model.pulling()) {
            handles = model.handles();
        }
        redraw();
        if (!model.pulling()) {
            spoken.moved();
        }
    }

    /** @return where the window of the drawing is, in points */
    Rectangle place() {
        var area = getClientArea();
        var margin = metrics.px(MARGIN);
        var width = Math.max(1, area.width - 2 * margin);
        var height = Math.max(1, area.height - 2 * margin);
        var scale = Math.min(width / Drawing.WIDTH, height / Drawing.HEIGHT);
        var w = (int) Math.round(Drawing.WIDTH * scale);
        var h = (int) Math.round(Drawing.HEIGHT * scale);
        return new Rectangle(area.x + (area.width - w) / 2, area.y + (area.height - h) / 2, w, h);
    }

    /** @return where a handle is, in points */
    Point at(Handle handle) {
        var place = place();
        return new Point((int) Math.round(place.x + handle.x() * place.width / Drawing.WIDTH),
                (int) Math.round(place.y + handle.y() * place.height / Drawing.HEIGHT));
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        var place = place();
        gc.setForeground(Theme.color(ColorToken.LINE));
        gc.drawRectangle(place);
        photo.paint(gc, place);
        if (drawing == null) {
            return;
        }
        gc.setAlpha(photo.present() ? photo.figureAlpha() : 255);
        painter.paint(gc, drawing, place);
        gc.setAlpha(255);
        gc.setAntialias(SWT.ON);
        if (!model.pulling()) {
            var chosen = model.selected();
            handles.stream().filter(one -> chosen.filter(one::equals).isEmpty()).forEach(one -> dot(gc, one, false));
            chosen.ifPresent(one -> dot(gc, one, true));
        } else if (latest != null) {
            ring(gc, latest, model.felt().isEmpty() ? ColorToken.ACCENT : ColorToken.WARN);
        }
        if (isFocusControl()) {
            gc.setForeground(Theme.color(ColorToken.ACCENT));
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, area.width - 2, area.height - 2);
        }
    }

    /** Points of the body are round, those of props and marks square; the far side is hollow. */
    private void dot(GC gc, Handle handle, boolean chosen) {
        var at = at(handle);
        var r = metrics.px(chosen ? RADIUS + 2 : handle.far() ? RADIUS - 1 : RADIUS);
        gc.setLineWidth(chosen ? 3 : 1);
        gc.setForeground(Theme.color(chosen ? ColorToken.ACCENT : ColorToken.ACCENT_LABEL));
        gc.setBackground(Theme.color(chosen ? ColorToken.ACCENT_LABEL : ColorToken.ACCENT));
        gc.setAlpha(handle.far() && !chosen ? 130 : 230);
        if (handle.kind() == Handle.Kind.BODY) {
            gc.fillOval(at.x - r, at.y - r, 2 * r, 2 * r);
            gc.drawOval(at.x - r, at.y - r, 2 * r, 2 * r);
        } else {
            gc.setBackground(Theme.color(chosen ? ColorToken.ACCENT_LABEL : ColorToken.WARN));
            gc.fillRectangle(at.x - r + 1, at.y - r + 1, 2 * r - 1, 2 * r - 1);
            gc.drawRectangle(at.x - r + 1, at.y - r + 1, 2 * r - 2, 2 * r - 2);
        }
        gc.setAlpha(255);
    }

    private void ring(GC gc, Point at, ColorToken color) {
        var r = metrics.px(RADIUS + 3);
        gc.setForeground(Theme.color(color));
        gc.setLineWidth(3);
        gc.drawOval(at.x - r, at.y - r, 2 * r, 2 * r);
    }

    /** @return the handle under a point: the nearest, the near side before the far one */
    private Optional<Handle> under(int x, int y) {
        var reach = metrics.px(REACH);
        var chosen = model.selected();
        return handles.stream().filter(one -> distance(one, x, y) <= reach)
                .min(Comparator.comparingDouble(one -> distance(one, x, y) + (one.far() ? reach / 2 : 0)
                        - (chosen.filter(one::equals).isPresent() ? 2 : 0)));
    }

    private double distance(Handle handle, int x, int y) {
        var at = at(handle);
        return Math.hypot(at.x - x, at.y - y);
    }

    private void press(Event event) {
        setFocus();
        if (event.button != 1) {
            return;
        }
        setToolTipText(null);
        pressed = new Point(event.x, event.y);
        latest = null;
        moving = photo.held();
        if (!moving) {
            model.select(under(event.x, event.y).map(Handle::id).orElse(""));
        }
    }

    private void move(Event event) {
        if (pressed == null) {
            setToolTipText(photo.held()
                    ? null
                    : under(event.x, event.y).<@Nullable String>map(one -> PoseModel.name(one.id())).orElse(null));
            return;
        }
        if (moving) {
            photo.move(event.x - pressed.x, event.y - pressed.y, place().width);
            pressed = new Point(event.x, event.y);
        } else if (latest != null || Math.hypot(event.x - pressed.x, event.y - pressed.y) > MOVED) {
            latest = new Point(event.x, event.y);
            plan();
        }
    }

    /** Many moves may wait: only the last of them is computed. */
    private void plan() {
        if (!planned) {
            planned = true;
            getDisplay().asyncExec(() -> {
                planned = false;
                if (!isDisposed()) {
                    pull();
                }
            });
        }
    }

    private void pull() {
        if (latest != null && pressed != null && !moving) {
            var place = place();
            model.pull((latest.x - place.x) * Drawing.WIDTH / place.width,
                    (latest.y - place.y) * Drawing.HEIGHT / place.height);
        }
    }

    private void release(Event event) {
        if (pressed != null && latest != null && event.button == 1) {
            latest = new Point(event.x, event.y);
            pull();
            pressed = null;
            latest = null;
            model.drop();
        }
        pressed = null;
        latest = null;
    }

    private void wheel(Event event) {
        if (photo.held()) {
            photo.grow(event.count > 0);
            event.doit = false;
        }
    }

    private void key(Event event) {
        var large = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> model.nudge(-1, 0, large);
            case SWT.ARROW_RIGHT -> model.nudge(1, 0, large);
            case SWT.ARROW_UP -> model.nudge(0, 1, large);
            case SWT.ARROW_DOWN -> model.nudge(0, -1, large);
            case SWT.ESC -> letGo();
            default -> {
                // Other keys belong to the editor.
            }
        }
    }

    private void letGo() {
        pressed = null;
        latest = null;
        if (model.pulling()) {
            model.cancel();
        } else {
            model.select("");
        }
    }

    private void leave(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> !model.step(true);
            case SWT.TRAVERSE_TAB_PREVIOUS -> !model.step(false);
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_ESCAPE -> false;
            default -> true;
        };
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var width = widthHint == SWT.DEFAULT ? metrics.px(420) : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? FigurePainter.height(width) : heightHint);
    }

    /** What a screen reader hears of the points. */
    private final class Spoken implements AccessibleChildren.Parts {

        @Override
        public int count() {
            return handles.size();
        }

        @Override
        public String name(int index) {
            return model.spoken(handles.get(index));
        }

        @Override
        public Rectangle bounds(int index) {
            var at = at(handles.get(index));
            var r = metrics.px(REACH);
            return new Rectangle(at.x - r, at.y - r, 2 * r, 2 * r);
        }

        @Override
        public boolean selected(int index) {
            return model.selected().filter(handles.get(index)::equals).isPresent();
        }

        @Override
        public int focused() {
            return model.selected().map(handles::indexOf).orElse(-1);
        }
    }
}
