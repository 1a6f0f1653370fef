package org.motus.ui.program;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.motus.care.Registration;
import org.motus.ui.ColorToken;
import org.motus.ui.Field;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** A small window over the editor for what there is no room for. Esc, its cross and a click elsewhere close it. */
final class Popover {

    private static final int BESIDE = 420;

    private final Control owner;
    private final Shell shell;
    private final Composite body;
    private final List<Registration> registrations = new ArrayList<>();

    Popover(Control owner, String title) {
        this.owner = owner;
        var metrics = Metrics.of(owner.getDisplay());
        shell = new Shell(owner.getShell(), SWT.NO_TRIM);
        shell.setBackground(Theme.color(ColorToken.CONTROL));
        shell.setData("id", "popover");
        shell.setText(title);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        body = new Composite(shell, SWT.NONE);
        body.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(0, metrics.tight()).spacing(0, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        var head = Parts.row(body, 2);
        GridDataFactory.fillDefaults().grab(true, false).indent(metrics.px(10), 0).applyTo(head);
        var label = Parts.label(head, title, TypeStyle.SECTION, ColorToken.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        var close = new IconButton(head, Icon.X, Messages.popover_close);
        close.setData("id", "popover.close");
        close.addListener(SWT.Selection, event -> shell.close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> closeLater());
        shell.addListener(SWT.Close, event -> Field.flushTyping(shell.getDisplay()));
        shell.addDisposeListener(event -> registrations.forEach(Registration::close));
    }

    /** A list that a field of the popover drops down takes the activity for a moment; that is no click elsewhere. */
    private void closeLater() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == owner.getShell()) {
                shell.close();
            }
        });
    }

    /** @return where to put what the popover shows */
    Composite body() {
        return body;
    }

    void follow(Registration registration) {
        registrations.add(registration);
    }

    /** Opens above a control, as wide as it. */
    void open(Control above) {
        var place = above.toDisplay(0, 0);
        var width = above.getSize().x;
        var size = shell.computeSize(width, SWT.DEFAULT);
        open(place.x, Math.max(0, place.y - size.y), width, size.y);
    }

    /** Takes the height that its contents need now; the lower edge stays. */
    void fit() {
        var now = shell.getBounds();
        var height = shell.computeSize(now.width, SWT.DEFAULT).y;
        shell.setBounds(now.x, Math.max(0, now.y + now.height - height), now.width, height);
        shell.layout(true, true);
    }

    /** Opens over the left or the right side of a control, as high as it. */
    void openOver(Control under, int designWidth, boolean left) {
        var width = Math.min(under.getSize().x, Metrics.of(owner.getDisplay()).px(designWidth));
        var place = under.toDisplay(left ? 0 : under.getSize().x - width, 0);
        open(place.x, place.y, width, under.getSize().y);
    }

    /** Opens to the right of a control. */
    void openBeside(Control left) {
        var place = left.toDisplay(left.getSize().x, 0);
        var screen = owner.getMonitor().getClientArea();
        var size = shell.computeSize(Metrics.of(owner.getDisplay()).px(BESIDE), SWT.DEFAULT);
        var height = Math.min(size.y, screen.height);
        open(place.x, Math.max(screen.y, Math.min(place.y, screen.y + screen.height - height)), size.x, height);
    }

    private void open(int x, int y, int width, int height) {
        shell.setBounds(x, y, width, height);
        shell.layout(true, true);
        shell.open();
        shell.addDisposeListener(event -> {
            if (!owner.isDisposed()) {
                owner.setFocus();
                owner.redraw();
            }
        });
    }
}
