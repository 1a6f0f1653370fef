package org.motus.app;

import java.nio.file.Path;

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

/** Where the backups of the open clinic go and how many stay. Each choice counts at once; there is nothing to confirm. */
@NonNullByDefault({})
final class BackupDialog extends SurfaceDialog {

    private static final int WIDTH = 440;

    private final Path clinic;

    /** @param clinic folder of the open clinic */
    BackupDialog(Shell parent, Path clinic) {
        super(parent);
        this.clinic = clinic;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.preferences_backup);
        shell.setData("id", "backups");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        var page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.page()).spacing(0, metrics.gap())
                .applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        var settings = new BackupPreferences(page, BackupSettings.stored(), clinic);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(settings);
        var note = new Label(page, SWT.WRAP);
        note.setText(Messages.preferences_backup_words);
        Theme.style(note, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(note);
        return page;
    }
}
