package org.motus.ui.library;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.motus.figures.Drawing;
import org.motus.figures.Handle;

/**
 * Pulls the points of a canvas by mouse, or moves the photo under it; and by keys: Tab goes through the points, the arrow
 * keys turn or move, Escape lets go.
 */
@NonNullByDefault({})
final class PosePull {

    private static final int MOVED = 3;

    private final PoseCanvas canvas;
    private final PoseModel model;
    private final PosePhoto photo;
    private Point pressed;
    private Point latest;
    private boolean moving;
    private boolean planned;

    PosePull(PoseCanvas canvas, PoseModel model, PosePhoto photo) {
        this.canvas = canvas;
        this.model = model;
        this.photo = photo;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::leave);
    }

    /** @return where the pointer pulls, in points; empty while it pulls nothing */
    Optional<Point> at() {
        return Optional.ofNullable(latest);
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button != 1) {
            return;
        }
        canvas.setToolTipText(null);
        pressed = new Point(event.x, event.y);
        latest = null;
        moving = photo.held();
        if (!moving) {
            model.hold().select(canvas.under(event.x, event.y).map(Handle::id).orElse(""));
        }
    }

    private void move(Event event) {
        if (pressed == null) {
            canvas.setToolTipText(photo.held()
                    ? null
                    : canvas.under(event.x, event.y).<@Nullable String>map(one -> PoseParts.name(one.name()))
                            .orElse(null));
            return;
        }
        if (moving) {
            photo.move(event.x - pressed.x, event.y - pressed.y, canvas.place().width);
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
            canvas.getDisplay().asyncExec(() -> {
                planned = false;
                if (!canvas.isDisposed()) {
                    pull();
                }
            });
        }
    }

    private void pull() {
        if (latest != null && pressed != null && !moving) {
            var place = canvas.place();
            model.hold().pull((latest.x - place.x) * Drawing.WIDTH / place.width,
                    (latest.y - place.y) * Drawing.HEIGHT / place.height);
        }
    }

    private void release(Event event) {
        if (pressed != null && latest != null && event.button == 1) {
            latest = new Point(event.x, event.y);
            pull();
            pressed = null;
            latest = null;
            model.hold().drop();
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
            case SWT.ARROW_LEFT -> model.hold().nudge(-1, 0, large);
            case SWT.ARROW_RIGHT -> model.hold().nudge(1, 0, large);
            case SWT.ARROW_UP -> model.hold().nudge(0, 1, large);
            case SWT.ARROW_DOWN -> model.hold().nudge(0, -1, large);
            case SWT.ESC -> letGo();
            default -> {
                // Other keys belong to the editor.
            }
        }
    }

    private void letGo() {
        pressed = null;
        latest = null;
        if (model.hold().pulling()) {
            model.hold().cancel();
        } else {
            model.hold().select("");
        }
    }

    private void leave(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> !model.hold().step(true);
            case SWT.TRAVERSE_TAB_PREVIOUS -> !model.hold().step(false);
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_ESCAPE -> false;
            default -> true;
        };
    }
}
