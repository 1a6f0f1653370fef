package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ColorToken;
import org.motus.ui.Field;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Theme;

/** A dialog that shows one page after the other; each page has its own buttons. */
@NonNullByDefault({})
abstract class StackDialog extends SurfaceDialog {

    private static final String FOLLOWED = "org.motus.app.followed";

    private final IWorkbenchWindow window;
    private final String title;
    private final String id;
    private final int width;
    private Composite stack;

    StackDialog(IWorkbenchWindow window, String title, String id, int width) {
        super(window.getShell());
        this.window = window;
        this.title = title;
        this.id = id;
        this.width = width;
    }

    /** @return the page that is shown first */
    abstract Composite first(Composite parent);

    /** @return true when it may be closed now */
    boolean mayClose() {
        return true;
    }

    final ActiveClinic clinic() {
        return window.getService(ActiveClinic.class);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.setData("id", id);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        var metrics = Metrics.of(parent.getDisplay());
        var box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.page()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        stack = new Composite(box, SWT.NONE);
        stack.setBackground(parent.getBackground());
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(metrics.px(width), SWT.DEFAULT).applyTo(stack);
        ((StackLayout) stack.getLayout()).topControl = first(stack);
        return box;
    }

    /** The pages have buttons of their own. */
    @Override
    protected Control createButtonBar(Composite parent) {
        var none = new Composite(parent, SWT.NONE);
        none.setBackground(Theme.color(ColorToken.SURFACE));
        GridDataFactory.fillDefaults().hint(0, 0).applyTo(none);
        return none;
    }

    final Composite stack() {
        return stack;
    }

    /** Shows another page; the dialog takes the height it needs. */
    final void show(Composite page) {
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout(true, true);
        follow(page);
        fit();
        page.setFocus();
    }

    /** Gives the dialog the height that its page needs now, and never more than the screen has. */
    final void fit() {
        var shell = getShell();
        var page = ((StackLayout) stack.getLayout()).topControl;
        // The stack itself would take the height of its highest page.
        ((GridData) stack.getLayoutData()).heightHint = page.computeSize(stack.getSize().x, SWT.DEFAULT, true).y;
        var wanted = shell.computeSize(shell.getSize().x, SWT.DEFAULT, true);
        var screen = shell.getMonitor().getClientArea();
        shell.setSize(new Point(shell.getSize().x, Math.min(wanted.y, screen.height)));
        shell.layout(true, true);
    }

    /** A sentence below a field makes its page higher. */
    private void follow(Composite box) {
        for (var child : box.getChildren()) {
            if (child instanceof Field && child.getData(FOLLOWED) == null) {
                child.setData(FOLLOWED, this);
                child.addListener(SWT.Resize, event -> OnScreen.later(stack, this::fit));
            } else if (child instanceof Composite inside) {
                follow(inside);
            }
        }
    }

    @Override
    public void create() {
        super.create();
        follow(stack);
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    @Override
    protected void handleShellCloseEvent() {
        if (mayClose()) {
            super.handleShellCloseEvent();
        }
    }
}
