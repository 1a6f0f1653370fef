package org.motus.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.motus.figures.Drawing;
import org.motus.figures.Handle;
import org.motus.ui.AccessibleChildren;
import org.motus.ui.ColorToken;
import org.motus.ui.FigurePainter;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;

/** The figure, large, with the points that can be pulled. A screen reader hears a list of points with their angles. */
@NonNullByDefault({})
final class PoseCanvas extends Canvas {

    private static final int RADIUS = 5;
    private static final int REACH = 13;
    private static final int MARGIN = 8;

    private final PoseModel model;
    private final PosePhoto photo;
    private final FigurePainter painter;
    private final AccessibleChildren spoken;
    private final Metrics metrics;
    private final PosePull pull;
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
                () -> NLS.bind(PoseMessages.canvas_name,
                        model.draft().map(now -> now.alt(model.frame())).orElse("")),
                new Spoken());
        model.onChange(this::refresh);
        photo.onChange(this::redraw);
        addPaintListener(event -> paint(event.gc));
        pull = new PosePull(this, model, photo);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        refresh();
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        drawing = model.drawing().<@Nullable Drawing>map(now -> now).orElse(null);
        if (!model.hold().pulling()) {
            handles = model.hold().handles();
        }
        redraw();
        if (!model.hold().pulling()) {
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
        if (!model.hold().pulling()) {
            var chosen = model.hold().selected();
            handles.stream().filter(one -> chosen.filter(one::equals).isEmpty()).forEach(one -> dot(gc, one, false));
            chosen.ifPresent(one -> dot(gc, one, true));
        } else {
            pull.at().ifPresent(at -> ring(gc, at, model.felt().isEmpty() ? ColorToken.ACCENT : ColorToken.WARN));
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
    Optional<Handle> under(int x, int y) {
        var reach = metrics.px(REACH);
        var chosen = model.hold().selected();
        return handles.stream().filter(one -> distance(one, x, y) <= reach)
                .min(Comparator.comparingDouble(one -> distance(one, x, y) + (one.far() ? reach / 2 : 0)
                        - (chosen.filter(one::equals).isPresent() ? 2 : 0)));
    }

    private double distance(Handle handle, int x, int y) {
        var at = at(handle);
        return Math.hypot(at.x - x, at.y - y);
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
            return model.hold().spoken(handles.get(index));
        }

        @Override
        public Rectangle bounds(int index) {
            var at = at(handles.get(index));
            var r = metrics.px(REACH);
            return new Rectangle(at.x - r, at.y - r, 2 * r, 2 * r);
        }

        @Override
        public boolean selected(int index) {
            return model.hold().selected().filter(handles.get(index)::equals).isPresent();
        }

        @Override
        public int focused() {
            return model.hold().selected().map(handles::indexOf).orElse(-1);
        }
    }
}
