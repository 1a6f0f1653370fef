package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.PreferenceValues;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Asks for the clinician's name below its button. Enter keeps it; Escape and a click beside it do not. */
@NonNullByDefault({})
final class NamePopover {

    private static final int WIDTH = 300;

    private final Shell shell;
    private final Text field;
    private final Control anchor;

    NamePopover(Control anchor) {
        this.anchor = anchor;
        var metrics = Metrics.of(anchor.getDisplay());
        shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER);
        shell.setText(Messages.name_title);
        // A part of the window, not a dialog with keys of its own.
        shell.setData("org.eclipse.e4.ui.ignoreDialog", Boolean.TRUE);
        shell.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(metrics.section(), metrics.group()).spacing(0, metrics.gap())
                .applyTo(shell);
        line(Messages.name_title, TypeStyle.BODY_BOLD, ColorToken.TEXT);
        field = new Text(shell, SWT.BORDER | SWT.SINGLE);
        field.setTextLimit(80);
        field.setText(PreferenceValues.stored().clinician());
        field.setData("id", "name.field");
        field.setFont(Theme.font(TypeStyle.BODY));
        AccessibleName.set(field, Messages.name_title);
        GridDataFactory.fillDefaults().grab(true, false).hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.DefaultSelection, event -> keep());
        line(Messages.name_words, TypeStyle.SMALL, ColorToken.TEXT2);
        var button = new PrimaryButton(shell, Messages.name_keep, true);
        button.setData("id", "name.keep");
        button.addListener(SWT.Selection, event -> keep());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close();
            }
        });
    }

    private void line(String text, TypeStyle style, ColorToken color) {
        var label = new Label(shell, SWT.WRAP);
        label.setText(text);
        Theme.style(label, style, color, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(Metrics.of(shell.getDisplay()).px(WIDTH), SWT.DEFAULT).applyTo(label);
    }

    void open() {
        shell.pack();
        var below = anchor.getParent().toDisplay(anchor.getLocation().x, anchor.getLocation().y + anchor.getSize().y);
        var screen = anchor.getMonitor().getClientArea();
        shell.setLocation(Math.min(below.x, screen.x + screen.width - shell.getSize().x - 4), below.y + 4);
        shell.open();
        field.setFocus();
        field.selectAll();
    }

    private void keep() {
        PreferenceValues.stored().setClinician(field.getText());
        close();
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }
}
