package org.motus.app;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.FileChoice;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Where the backups of the open clinic go and how many stay. */
@NonNullByDefault({})
final class BackupPreferences extends Composite {

    private final BackupSettings settings;
    private final Path clinic;
    private final Metrics metrics;
    private final Text place;

    /** @param clinic folder of the open clinic */
    BackupPreferences(Composite parent, BackupSettings settings, Path clinic) {
        super(parent, SWT.NONE);
        this.settings = settings;
        this.clinic = clinic;
        this.metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), metrics.gap()).applyTo(this);
        place = new Text(this, SWT.BORDER | SWT.SINGLE | SWT.READ_ONLY);
        place.setData("id", "preferences.backup.place");
        place.setFont(Theme.font(TypeStyle.BODY));
        AccessibleName.set(place, Messages.preferences_backup_place);
        GridDataFactory.fillDefaults().grab(true, false).hint(metrics.px(240), SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(place);
        var browse = new PrimaryButton(this, Messages.make_browse, false);
        browse.setIcon(Icon.FOLDER_OPEN);
        browse.setData("id", "preferences.backup.browse");
        browse.addListener(SWT.Selection, event -> browse());
        number();
        show();
    }

    private void number() {
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        var label = new Label(row, SWT.NONE);
        label.setText(Messages.preferences_backup_number);
        Theme.style(label, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        var spinner = new Spinner(row, SWT.BORDER);
        spinner.setValues(settings.number(clinic), 1, BackupSettings.MOST, 0, 1, 7);
        spinner.setData("id", "preferences.backup.number");
        spinner.setFont(Theme.font(TypeStyle.BODY));
        AccessibleName.set(spinner, Messages.preferences_backup_number);
        spinner.addListener(SWT.Modify, event -> settings.setNumber(clinic, spinner.getSelection()));
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.preferences_backup_place);
        dialog.setFilterPath(settings.place(clinic).toString());
        FileChoice.ask(dialog).ifPresent(this::choose);
    }

    private void choose(Path chosen) {
        settings.setPlace(clinic, chosen.toAbsolutePath());
        show();
    }

    private void show() {
        var now = settings.place(clinic).toString();
        place.setText(now);
        place.setToolTipText(now);
        place.setSelection(now.length());
    }
}
