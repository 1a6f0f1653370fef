package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TypeStyle;

/** A page that asks once more before something that cannot be taken back. */
@NonNullByDefault({})
final class ConfirmPage extends Composite {

    private final PrimaryButton cancel;

    ConfirmPage(Composite parent, String title, String words, String button, Runnable back, Runnable go) {
        super(parent, SWT.NONE);
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        StartView.text(this, title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.SURFACE);
        StartView.text(this, words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(row);
        cancel = new PrimaryButton(row, AccessWords.cancel, false);
        cancel.setData("id", "confirm.cancel");
        cancel.addListener(SWT.Selection, event -> back.run());
        var confirm = new PrimaryButton(row, button, true);
        confirm.setData("id", "confirm.go");
        confirm.addListener(SWT.Selection, event -> go.run());
    }

    @Override
    public boolean setFocus() {
        return cancel.setFocus();
    }
}
