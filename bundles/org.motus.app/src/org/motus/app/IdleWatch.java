package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Watches keys and mouse in every window of the program, and locks when they rest too long. UI thread only. */
@NonNullByDefault({})
final class IdleWatch {

    private static final int[] TOUCHES = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

    private final Display display;
    private final IdleTime idle;
    private final Runnable lock;
    private final Listener touched;
    private final Runnable look = this::look;

    /** @param lock called each time it rests too long */
    IdleWatch(Display display, IdleTime idle, Runnable lock) {
        this.display = display;
        this.idle = idle;
        this.lock = lock;
        touched = event -> idle.touch();
        for (var type : TOUCHES) {
            display.addFilter(type, touched);
        }
        display.timerExec(idle.nextLook(), look);
    }

    private void look() {
        if (idle.over()) {
            idle.touch();
            lock.run();
        }
        display.timerExec(idle.nextLook(), look);
    }

    void close() {
        if (!display.isDisposed()) {
            display.timerExec(-1, look);
            for (var type : TOUCHES) {
                display.removeFilter(type, touched);
            }
        }
    }
}
