package org.motus.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.care.Registration;
import org.motus.store.Audit;
import org.motus.ui.ColorToken;
import org.motus.ui.FileChoice;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.Theme;

/** Who did what in the clinic, for administrators: filtered, exported, and whether anybody changed it. */
@NonNullByDefault({})
final class AuditDialog extends SurfaceDialog {

    private static final int WIDTH = 980;
    private static final int HEIGHT = 600;
    private static final String PREFERENCES = "org.motus.app";
    private static final String FOLDER = "audit.folder";

    private final Audit audit;
    private final Notices notices;
    private AuditPage page;
    private Registration listening;
    private int asked;

    AuditDialog(IWorkbenchWindow window, Audit audit) {
        super(window.getShell());
        this.audit = audit;
        this.notices = window.getService(Notices.class);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.audit_title);
        shell.setData("id", "audit");
    }

    @Override
    protected Point getInitialSize() {
        var metrics = Metrics.of(getShell().getDisplay());
        var screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(metrics.px(WIDTH), screen.width), Math.min(metrics.px(HEIGHT), screen.height));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        var metrics = Metrics.of(parent.getDisplay());
        var box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.group()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        page = new AuditPage(box, this::search);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        listening = notices.onChange(() -> OnScreen.later(page, this::repeatNotice));
        page.addListener(SWT.Dispose, event -> listening.close());
        search(AuditFilter.ALL);
        InBackground.run(page, Messages.job_audit, audit::people, page::people, page::say);
        InBackground.run(page, Messages.job_audit_verify, audit::verify, page::verdict, page::say);
        return box;
    }

    @Override
    void createButtons(Composite bar) {
        button(bar, Messages.audit_export, false, "audit.export", () -> ask().ifPresent(this::export));
        super.createButtons(bar);
    }

    /** Only the answer to the newest question is shown. */
    private void search(AuditFilter filter) {
        var question = ++asked;
        var query = filter.query(AuditPage.SHOWN, ZoneId.systemDefault());
        InBackground.run(page, Messages.job_audit, () -> audit.find(query), rows -> {
            if (question == asked) {
                page.rows(rows);
            }
        }, page::say);
    }

    /** The file dialog itself asks before it gives a file that is there, so it may be replaced. */
    private Optional<Path> ask() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.audit_export_title);
        dialog.setFileName(NLS.bind(Messages.audit_export_name, LocalDate.now()));
        var preferences = InstanceScope.INSTANCE.getNode(PREFERENCES);
        dialog.setFilterPath(preferences.get(FOLDER, System.getProperty("user.home")));
        dialog.setFilterExtensions(new String[] { "*.csv" });
        dialog.setOverwrite(true);
        var chosen = FileChoice.ask(dialog);
        chosen.ifPresent(file -> preferences.put(FOLDER, dialog.getFilterPath()));
        return chosen;
    }

    /** Writes what the filter finds. */
    void export(Path file) {
        new AuditExportJob(notices, audit, page.filter(), file).schedule();
    }

    /** The window behind shows the same. */
    private void repeatNotice() {
        notices.on(Notice.Topic.CLINIC)
                .ifPresent(notice -> page.say((notice.sentence() + " " + notice.advice()).strip()));
    }
}
