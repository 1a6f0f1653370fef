package org.motus.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Times an action on the UI thread until something is so and the control below which it happens has been painted. */
final class PaintWatch {

    private static final int SECONDS = 20;

    private final Control control;
    private final Display display;
    private long lastPaint;

    /** On the UI thread. */
    PaintWatch(Control control) {
        this.control = control;
        this.display = control.getDisplay();
        display.addFilter(SWT.Paint, event -> {
            if (below(event.widget instanceof Control painted ? painted : null)) {
                lastPaint = System.nanoTime();
            }
        });
    }

    private boolean below(Control painted) {
        for (Control now = painted; now != null; now = now.getParent()) {
            if (now == control) {
                return true;
            }
        }
        return false;
    }

    /** @return milliseconds from the action to the end of the first painting after the condition came true */
    double millis(Runnable action, BooleanSupplier condition) throws Exception {
        var result = new CompletableFuture<Double>();
        display.asyncExec(() -> {
            var start = System.nanoTime();
            action.run();
            await(start, condition, result);
        });
        return result.get(SECONDS, TimeUnit.SECONDS);
    }

    /** Looks again after each turn of the event loop, so that what follows an event is counted too. */
    private void await(long start, BooleanSupplier condition, CompletableFuture<Double> result) {
        if (!condition.getAsBoolean()) {
            display.timerExec(1, () -> await(start, condition, result));
            return;
        }
        var soFar = System.nanoTime();
        // One pixel is asked for; all else that has changed by now is painted with it, and nothing that has not.
        control.redraw(0, 0, 1, 1, false);
        control.update();
        finish(start, soFar, result);
    }

    private void finish(long start, long since, CompletableFuture<Double> result) {
        if (lastPaint >= since) {
            // What the painting itself queued, for example the rows of a table, still belongs to it.
            display.asyncExec(() -> result.complete((System.nanoTime() - start) / 1e6));
        } else {
            display.timerExec(1, () -> finish(start, since, result));
        }
    }
}
