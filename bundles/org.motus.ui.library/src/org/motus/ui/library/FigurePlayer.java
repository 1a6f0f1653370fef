package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.motus.ui.FigureCanvas;

/**
 * Plays a movement on a canvas. It ends at once when the canvas cannot be seen any more, for whatever reason, and then no
 * timer runs. UI thread only.
 */
@NonNullByDefault({})
final class FigurePlayer {

    /** Data of the canvas: how often the timer ran so far. */
    static final String TICKS = "ticks";

    private final FigureCanvas stage;
    private final Runnable ended;
    private final IntConsumer atFrame;
    private final Runnable timer = this::tick;
    private final Listener hidden = event -> stop();
    private final List<Control> watched = new ArrayList<>();
    private Movement movement;
    private int next;
    private int ticks;

    /**
     * @param atFrame
     *            hears the frame that is seen, each time another begins
     * @param ended
     *            runs when the movement has ended
     */
    FigurePlayer(FigureCanvas stage, IntConsumer atFrame, Runnable ended) {
        this.stage = stage;
        this.atFrame = atFrame;
        this.ended = ended;
        stage.addDisposeListener(event -> stop());
    }

    boolean playing() {
        return movement != null;
    }

    /** Plays from the beginning; does nothing when the canvas is not seen. */
    void play(Movement what) {
        stop();
        if (!seen() || what.shots().isEmpty()) {
            return;
        }
        movement = what;
        next = 0;
        watch();
        tick();
    }

    void stop() {
        if (movement == null) {
            return;
        }
        movement = null;
        watched.stream().filter(control -> !control.isDisposed()).forEach(control -> {
            control.removeListener(SWT.Hide, hidden);
            control.removeListener(SWT.Iconify, hidden);
        });
        watched.clear();
        if (!stage.isDisposed()) {
            stage.getDisplay().timerExec(-1, timer);
            ended.run();
        }
    }

    /** A part, a perspective and a locked window hide what is around the canvas, and tell only that. */
    private void watch() {
        for (Control control = stage; control != null; control = control.getParent()) {
            control.addListener(SWT.Hide, hidden);
            control.addListener(SWT.Iconify, hidden);
            watched.add(control);
        }
    }

    private boolean seen() {
        return !stage.isDisposed() && stage.isVisible() && !stage.getShell().getMinimized() && inView();
    }

    /** A page that scrolls tells nobody what it scrolled away. */
    private boolean inView() {
        var area = stage.getDisplay().map(stage, null, stage.getClientArea());
        for (var parent = stage.getParent(); parent != null; parent = parent.getParent()) {
            area.intersect(stage.getDisplay().map(parent, null, parent.getClientArea()));
        }
        return !area.isEmpty();
    }

    private void tick() {
        if (stage.isDisposed()) {
            return;
        }
        stage.setData(TICKS, ++ticks);
        if (movement == null || !seen()) {
            stop();
            return;
        }
        var shot = movement.shots().get(next);
        stage.show(shot.drawing(), movement.window());
        atFrame.accept(shot.frame());
        next = (next + 1) % movement.shots().size();
        stage.getDisplay().timerExec(shot.millis(), timer);
    }
}
