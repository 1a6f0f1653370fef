package org.motus.ui.program;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.motus.store.OverrideRules;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Asks who goes on although a check refuses, and why. It changes nothing itself. */
@NonNullByDefault({})
final class OverrideDialog extends Dialog {

    private static final int WIDTH = 520;
    private static final int EDGE = 24;

    private final OverrideForm form;
    private ScrolledComposite scroller;
    private TextField name;
    private TextField reason;
    private Optional<OverrideForm.Answer> answer = Optional.empty();

    private OverrideDialog(Shell parent, OverrideForm form) {
        super(parent);
        this.form = form;
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
    }

    /**
     * Asks, and waits for the answer while the window goes on living. UI thread only.
     *
     * @return name and reason, or empty when the check is not to be overridden
     */
    static Optional<OverrideForm.Answer> ask(OverrideForm form) {
        // Not over a popover: that goes when the dialog takes the keys, and would take the dialog along.
        var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        var dialog = new OverrideDialog(window.getShell(), form);
        return dialog.open() == Window.OK ? dialog.answer : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.override_title);
        shell.setData("id", "override");
    }

    @Override
    protected Control createContents(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        var page = new Composite(parent, SWT.NONE);
        page.setBackground(Theme.color(ColorToken.SURFACE));
        page.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.section()).spacing(0, metrics.group())
                .applyTo(page);
        scroller = Parts.scroll(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        scroller.setContent(body(metrics));
        buttons(page, metrics);
        return page;
    }

    private Composite body(Metrics metrics) {
        var body = new Composite(scroller, SWT.NONE);
        body.setBackground(scroller.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(body);
        finding(body, metrics);
        name = new TextField(body, Messages.override_name, "override.name", false);
        name.limit(OverrideRules.NAME);
        name.show(form.name());
        if (form.signedIn()) {
            ((Text) name.control()).setEditable(false);
        } else {
            name.required();
        }
        reason = new TextField(body, Messages.override_reason, "override.reason", true);
        reason.limit(OverrideRules.REASON);
        reason.hint(Messages.override_reason_hint);
        reason.required();
        for (var field : new TextField[] { name, reason }) {
            field.addListener(SWT.Resize, event -> OnScreen.later(body, this::fit));
            field.onType(typed -> mended());
        }
        return body;
    }

    private void finding(Composite page, Metrics metrics) {
        var box = Parts.row(page, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        var severity = form.finding().severity();
        var mark = Parts.icon(box, Words.icon(severity), Words.color(severity), Words.severity(severity));
        GridDataFactory.swtDefaults().hint(metrics.px(16), metrics.px(16)).align(SWT.CENTER, SWT.TOP)
                .indent(0, metrics.px(2)).applyTo(mark);
        Parts.sentence(box, form.finding().sentence(), TypeStyle.BODY_BOLD, ColorToken.TEXT).setData("id",
                "override.finding");
        Parts.label(box, "", TypeStyle.SMALL, ColorToken.TEXT2);
        Parts.sentence(box, form.origin(), TypeStyle.SMALL, ColorToken.TEXT2).setData("id", "override.origin");
        Parts.label(box, "", TypeStyle.SMALL, ColorToken.TEXT2);
        Parts.sentence(box, Messages.override_scope, TypeStyle.BODY, ColorToken.TEXT2);
    }

    private void buttons(Composite page, Metrics metrics) {
        var box = Parts.row(page, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(box);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(box);
        button(box, Messages.override_cancel, false, "override.cancel", this::cancelPressed);
        button(box, Messages.override_go, true, "override.go", this::okPressed);
    }

    private static void button(Composite box, String words, boolean filled, String id, Runnable action) {
        var button = new PrimaryButton(box, words, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    protected void okPressed() {
        name.error(form.signedIn() ? "" : OverrideForm.nameFault(name.text()));
        reason.error(OverrideForm.reasonFault(reason.text()));
        answer = form.answer(name.text(), reason.text());
        if (answer.isPresent()) {
            super.okPressed();
        } else if (name.faulty()) {
            name.setFocus();
        } else {
            reason.setFocus();
        }
    }

    /** A sentence that was said goes as soon as it is answered, and none comes while somebody types. */
    private void mended() {
        if (name.faulty()) {
            name.error(OverrideForm.nameFault(name.text()));
        }
        if (reason.faulty()) {
            reason.error(OverrideForm.reasonFault(reason.text()));
        }
    }

    /** What is still to be said has the keys at first. */
    @Override
    public void create() {
        super.create();
        (OverrideForm.nameFault(form.name()).isEmpty() ? reason : name).setFocus();
    }

    /** A sentence below a field makes the dialog higher, as long as the screen has room; then it scrolls. */
    private void fit() {
        var shell = getShell();
        var height = wanted(shell.getSize().x).y;
        if (height > shell.getSize().y) {
            shell.setSize(shell.getSize().x, height);
        }
        shell.layout(true, true);
    }

    private Point wanted(int width) {
        var edge = 2 * Metrics.of(getShell().getDisplay()).page();
        var body = scroller.getContent().computeSize(width - edge, SWT.DEFAULT).y;
        scroller.setMinHeight(body);
        ((GridData) scroller.getLayoutData()).heightHint = body;
        var height = getShell().computeSize(width, SWT.DEFAULT).y;
        return new Point(width, Math.min(height, getShell().getMonitor().getClientArea().height - EDGE));
    }

    @Override
    protected Point getInitialSize() {
        var room = getShell().getMonitor().getClientArea();
        return wanted(Math.min(Metrics.of(getShell().getDisplay()).px(WIDTH), room.width - EDGE));
    }
}
