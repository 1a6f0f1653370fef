package org.motus.ui;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * Tells the benchmark when the first useful picture is on screen: with the system property {@code motus.bench} it prints
 * {@code motus.painted} and the milliseconds since the start of Java, and with {@code motus.bench.exit} it closes the
 * program then. Without the property it does nothing.
 */
public final class PaintReport {

    private static final String DONE = "motus.bench.done";

    private PaintReport() {
    }

    /** Reports the next paint of a control whose content is complete. */
    public static void afterNextPaint(Control control) {
        if (!Boolean.getBoolean("motus.bench") || control.getData(DONE) != null) {
            return;
        }
        control.setData(DONE, Boolean.TRUE);
        var listener = new Listener() {
            @Override
            public void handleEvent(Event event) {
                control.removeListener(SWT.Paint, this);
                control.getDisplay().asyncExec(PaintReport::report);
            }
        };
        control.addListener(SWT.Paint, listener);
        control.redraw();
    }

    private static void report() {
        var started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        System.out.println("motus.painted " + Duration.between(started, Instant.now()).toMillis());
        System.out.flush();
        if (Boolean.getBoolean("motus.bench.exit")) {
            PlatformUI.getWorkbench().close();
        }
    }
}
