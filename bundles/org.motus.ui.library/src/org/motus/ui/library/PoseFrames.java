package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.motus.figures.Drawing;
import org.motus.figures.FigureDraft;
import org.motus.ui.AccessibleChildren;
import org.motus.ui.ColorToken;
import org.motus.ui.FigurePainter;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The frames of the figure one below the other, and what can be done to one. Arrow keys choose, with Alt they move. */
@NonNullByDefault({})
final class PoseFrames {

    private static final int WIDE = 104;
    private static final int HIGH = 70;

    private final PoseModel model;
    private final Composite bar;
    private final Row row;
    private final List<IconButton> buttons = new ArrayList<>();

    PoseFrames(Composite parent, PoseModel model) {
        this.model = model;
        bar = Parts.row(parent, 1);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(bar);
        row = new Row(bar);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
        var acts = Parts.row(bar, 3);
        button(acts, Icon.PLUS, PoseMessages.frame_add, "pose.frame.add", () -> add());
        button(acts, Icon.ARROW_UP, PoseMessages.frame_left, "pose.frame.left", () -> move(-1));
        button(acts, Icon.ARROW_DOWN, PoseMessages.frame_right, "pose.frame.right", () -> move(1));
        button(acts, Icon.REPEAT, PoseMessages.frame_mirror, "pose.frame.mirror",
                () -> model.apply(PoseMessages.did_mirror_frame, now -> now.mirrorFrame(model.frame())));
        button(acts, Icon.ROTATE_CCW, PoseMessages.frame_flip, "pose.mirror",
                () -> model.apply(PoseMessages.did_mirror, FigureDraft::mirror));
        button(acts, Icon.TRASH_2, PoseMessages.frame_remove, "pose.frame.remove", this::remove);
        model.onChange(this::refresh);
        refresh();
    }

    Composite control() {
        return bar;
    }

    private void button(Composite acts, Icon icon, String name, String id, Runnable act) {
        var button = LookOnly.button(new IconButton(acts, icon, name).framed());
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> act.run());
        buttons.add(button);
    }

    private void add() {
        if (model.frames() < FigureDraft.MOST_FRAMES) {
            var at = model.frame();
            model.apply(PoseMessages.did_add_frame, now -> now.addFrame(at));
            model.select(at + 1);
        }
    }

    private void remove() {
        if (model.frames() > FigureDraft.LEAST_FRAMES) {
            model.apply(PoseMessages.did_remove_frame, now -> now.removeFrame(model.frame()));
        }
    }

    private void move(int by) {
        var to = model.frame() + by;
        if (to >= 0 && to < model.frames()) {
            model.apply(PoseMessages.did_move_frame, now -> now.moveFrame(model.frame(), to));
            model.select(to);
        }
    }

    private void refresh() {
        if (row.isDisposed()) {
            return;
        }
        var some = model.draft().isPresent();
        buttons.forEach(button -> button.setEnabled(some));
        buttons.get(0).setEnabled(some && model.frames() < FigureDraft.MOST_FRAMES);
        buttons.get(1).setEnabled(some && model.frame() > 0);
        buttons.get(2).setEnabled(some && model.frame() + 1 < model.frames());
        buttons.getLast().setEnabled(some && model.frames() > FigureDraft.LEAST_FRAMES);
        if (!model.hold().pulling()) {
            row.redraw();
            row.spoken.moved();
        }
    }

    /** The frames themselves. */
    private final class Row extends Canvas {

        private final FigurePainter painter;
        private final AccessibleChildren spoken;
        private final Metrics metrics;
        private final Map<FigureDraft, List<Drawing>> drawn = new WeakHashMap<>();

        Row(Composite parent) {
            super(parent, SWT.DOUBLE_BUFFERED);
            setData("id", "pose.frames");
            setBackground(parent.getBackground());
            metrics = Metrics.of(getDisplay());
            painter = new FigurePainter(getDisplay());
            spoken = AccessibleChildren.of(this, AccessibleChildren.Kind.LIST, () -> PoseMessages.frames_name,
                    new Spoken());
            addPaintListener(event -> paint(event.gc));
            addListener(SWT.MouseDown, this::press);
            addListener(SWT.KeyDown, this::key);
            addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                    && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
            addListener(SWT.FocusIn, event -> redraw());
            addListener(SWT.FocusOut, event -> redraw());
        }

        private List<Drawing> drawings() {
            return model.text().latest().map(now -> drawn.computeIfAbsent(now, draft -> {
                var all = new ArrayList<Drawing>();
                for (var i = 0; i < draft.frames(); i++) {
                    all.add(draft.figure().draw(i));
                }
                return all;
            })).orElse(List.of());
        }

        /** @return where a frame is; all of them find room, however low the window */
        private Rectangle at(int index) {
            var area = getClientArea();
            var gap = metrics.tight();
            var count = Math.max(FigureDraft.LEAST_FRAMES, model.frames());
            var high = Math.max(1, Math.min(metrics.px(HIGH), (area.height - gap * (count - 1)) / count));
            return new Rectangle(0, index * (high + gap), Math.min(area.width, high * WIDE / HIGH), high);
        }

        private void paint(GC gc) {
            gc.setAntialias(SWT.ON);
            var arc = metrics.px(8);
            var area = getClientArea();
            for (var i = 0; i < drawings().size(); i++) {
                var at = at(i);
                var chosen = i == model.frame();
                gc.setBackground(Theme.color(ColorToken.SURFACE));
                gc.fillRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, arc, arc);
                painter.paint(gc, drawings().get(i), new Rectangle(at.x + 3, at.y + 3, at.width - 6, at.height - 6));
                gc.setAntialias(SWT.ON);
                gc.setLineWidth(chosen ? 2 : 1);
                gc.setForeground(Theme.color(chosen ? ColorToken.ACCENT : ColorToken.CONTROL));
                gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 3, at.height - 3, arc, arc);
                gc.setFont(Theme.font(TypeStyle.BODY_BOLD));
                gc.setForeground(Theme.color(ColorToken.TEXT2));
                var number = String.valueOf(i + 1);
                var beside = at.width + metrics.gap() + gc.textExtent(number).x <= area.width;
                gc.drawText(number, beside ? at.x + at.width + metrics.tight() : at.x + metrics.px(7),
                        at.y + metrics.px(3), true);
            }
            gc.setLineWidth(1);
            if (isFocusControl() && model.frames() > 0) {
                var at = at(model.frame());
                gc.setForeground(Theme.color(ColorToken.ACCENT));
                gc.drawRoundRectangle(at.x + 4, at.y + 4, at.width - 9, at.height - 9, arc, arc);
            }
        }

        private void press(Event event) {
            setFocus();
            for (var i = 0; i < model.frames(); i++) {
                if (at(i).contains(event.x, event.y)) {
                    model.select(i);
                }
            }
        }

        private void key(Event event) {
            var by = switch (event.keyCode) {
                case SWT.ARROW_UP, SWT.ARROW_LEFT -> -1;
                case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> 1;
                default -> 0;
            };
            if (by != 0 && (event.stateMask & SWT.ALT) != 0) {
                move(by);
            } else if (by != 0) {
                model.select(model.frame() + by);
            }
        }

        @Override
        public Point computeSize(int widthHint, int heightHint, boolean changed) {
            return new Point(metrics.px(WIDE), heightHint == SWT.DEFAULT ? metrics.px(HIGH) : heightHint);
        }

        /** What a screen reader hears of the frames. */
        private final class Spoken implements AccessibleChildren.Parts {

            @Override
            public int count() {
                return model.frames();
            }

            @Override
            public String name(int index) {
                return NLS.bind(PoseMessages.frame_spoken, index + 1,
                        model.text().latest().map(now -> now.caption(index)).orElse(""));
            }

            @Override
            public Rectangle bounds(int index) {
                return at(index);
            }

            @Override
            public boolean selected(int index) {
                return index == model.frame();
            }

            @Override
            public int focused() {
                return model.frame();
            }
        }
    }
}
