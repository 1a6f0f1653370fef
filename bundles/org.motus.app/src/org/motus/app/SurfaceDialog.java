package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.motus.ui.ColorToken;
import org.motus.ui.Theme;

/** A dialog on the surface of the design with nothing to decide: its one button closes it. */
@NonNullByDefault({})
abstract class SurfaceDialog extends Dialog {

    SurfaceDialog(Shell shell) {
        super(shell);
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = super.createButtonBar(parent);
        bar.setBackground(Theme.color(ColorToken.SURFACE));
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
