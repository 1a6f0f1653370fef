package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;

/** A dialog on the surface of the design with nothing to decide: its one filled button closes it. */
@NonNullByDefault({})
abstract class SurfaceDialog extends Dialog {

    SurfaceDialog(Shell shell) {
        super(shell);
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        var bar = new Composite(parent, SWT.NONE);
        bar.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.section()).spacing(metrics.gap(), 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        createButtons(bar);
        ((GridLayout) bar.getLayout()).numColumns = bar.getChildren().length;
        return bar;
    }

    /** Makes the buttons from left to right. */
    void createButtons(Composite bar) {
        button(bar, IDialogConstants.CLOSE_LABEL, true, "dialog.close", this::close);
    }

    /** The keys begin on the button that closes, so that Enter and Escape do the same. */
    @Override
    public void create() {
        super.create();
        var buttons = ((Composite) getButtonBar()).getChildren();
        if (buttons.length > 0) {
            buttons[buttons.length - 1].setFocus();
        }
    }

    static void button(Composite bar, String words, boolean filled, String id, Runnable action) {
        var button = new PrimaryButton(bar, words, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
