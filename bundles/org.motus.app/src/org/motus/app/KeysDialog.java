package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The keys of the desktop, with what they do. */
@NonNullByDefault({})
final class KeysDialog extends SurfaceDialog {

    KeysDialog(Shell shell) {
        super(shell);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.keys_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        var box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(metrics.page(), metrics.page())
                .spacing(metrics.page(), metrics.px(6)).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        Messages.keys_list.lines().forEach(line -> {
            var parts = line.split("\\|", 2);
            word(box, parts[0].strip(), TypeStyle.BODY_BOLD, ColorToken.TEXT);
            word(box, parts[parts.length - 1].strip(), TypeStyle.BODY, ColorToken.TEXT2);
        });
        return box;
    }

    private static void word(Composite box, String text, TypeStyle style, ColorToken color) {
        var label = new Label(box, SWT.NONE);
        label.setText(text);
        Theme.style(label, style, color, ColorToken.SURFACE);
    }
}
