package org.motus.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.motus.ui.Metrics;
import org.osgi.service.prefs.BackingStoreException;

/** Where the window was, so that it opens there again, when that screen is still there. */
@NonNullByDefault({})
final class WindowPlace {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int LEAST_WIDTH = 900;
    private static final int LEAST_HEIGHT = 480;

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.motus.app/window");

    /** @return where the window opens: where it was, or as large as the text needs but not larger than the screen */
    Rectangle initial(Display display) {
        var kept = new Rectangle(node.getInt("x", 0), node.getInt("y", 0), node.getInt("width", 0),
                node.getInt("height", 0));
        for (var monitor : display.getMonitors()) {
            if (kept.width >= LEAST_WIDTH && kept.height >= LEAST_HEIGHT && monitor.getClientArea().intersects(kept)
                    && kept.width <= monitor.getClientArea().width) {
                return kept;
            }
        }
        var metrics = Metrics.of(display);
        var screen = display.getPrimaryMonitor().getClientArea();
        return new Rectangle(screen.x, screen.y, Math.min(metrics.px(WIDTH), screen.width),
                Math.min(metrics.px(HEIGHT), screen.height));
    }

    void applyTo(Shell shell) {
        shell.setMinimumSize(Math.min(LEAST_WIDTH, shell.getMonitor().getClientArea().width),
                Math.min(LEAST_HEIGHT, shell.getMonitor().getClientArea().height));
        if (node.getInt("width", 0) > 0) {
            shell.setBounds(initial(shell.getDisplay()));
        }
        if (node.getBoolean("maximized", false)) {
            shell.setMaximized(true);
        }
    }

    void keep(Shell shell) {
        node.putBoolean("maximized", shell.getMaximized());
        if (!shell.getMaximized()) {
            var bounds = shell.getBounds();
            node.putInt("x", bounds.x);
            node.putInt("y", bounds.y);
            node.putInt("width", bounds.width);
            node.putInt("height", bounds.height);
        }
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(WindowPlace.class).warn("The place of the window could not be kept.", e);
        }
    }
}
