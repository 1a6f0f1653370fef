package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;

/** Connects to a shared clinic while another clinic is open. */
@NonNullByDefault({})
final class ConnectDialog extends StackDialog {

    private static final int WIDTH = 620;

    private final ClinicDesk desk;

    ConnectDialog(IWorkbenchWindow window) {
        super(window, ServerWords.connect_title, "connect", WIDTH);
        this.desk = ClinicDesk.of(window);
    }

    @Override
    Composite first(Composite parent) {
        return new ConnectPage(parent, desk, this::close, this::fitNow);
    }

    /** The page asks for its height while it is made, before there is a window to fit. */
    private void fitNow() {
        if (getShell() != null && stack() != null && getShell().isVisible()) {
            fit();
        }
    }
}
