package org.motus.ui;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;

/** Hands work to the UI thread on behalf of a control. */
public final class OnScreen {

    private OnScreen() {
    }

    /**
     * Runs work on the UI thread soon, or never when the control is gone by then. Call from any thread.
     *
     * @param control
     *            the control that the work is for
     */
    public static void later(Control control, Runnable work) {
        if (control.isDisposed()) {
            return;
        }
        try {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    work.run();
                }
            });
        } catch (SWTException e) {
            // The window closed between the question and the call: then there is nobody to tell.
            if (!control.isDisposed()) {
                throw e;
            }
        }
    }
}
