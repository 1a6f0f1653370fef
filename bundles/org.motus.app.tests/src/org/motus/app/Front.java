package org.motus.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Which window truly has the keys. SWT names a window active as soon as it has asked for that; the window manager may
 * do so a moment later, and until then keys go elsewhere. UI thread only.
 */
final class Front {

    private static final String KEY = "org.motus.app.front";
    private static final long QUIET_NANOS = 1_000_000_000;

    private Shell shell;
    private long since = System.nanoTime();

    private Front(Display display) {
        shell = display.getActiveShell();
        display.addFilter(SWT.Activate, this::comes);
        display.addFilter(SWT.Deactivate, this::goes);
    }

    static Front of(Display display) {
        if (display.getData(KEY) instanceof Front known) {
            return known;
        }
        var front = new Front(display);
        display.setData(KEY, front);
        return front;
    }

    private void comes(Event event) {
        if (event.widget instanceof Shell now) {
            shell = now;
            since = System.nanoTime();
        }
    }

    private void goes(Event event) {
        if (event.widget == shell) {
            shell = null;
            since = System.nanoTime();
        }
    }

    /** @return true when some window has the keys */
    boolean any() {
        return shell != null;
    }

    /**
     * Asks the window manager only after it has been quiet for a while: what was asked too often, or too early, is done
     * later, when another window should be in front.
     *
     * @return true when the window has the keys; call again and again
     */
    boolean bring(Shell wanted) {
        var there = shell == wanted && wanted.getDisplay().getActiveShell() == wanted;
        if (!there && System.nanoTime() - since > QUIET_NANOS) {
            since = System.nanoTime();
            wanted.forceActive();
        }
        return there;
    }
}
