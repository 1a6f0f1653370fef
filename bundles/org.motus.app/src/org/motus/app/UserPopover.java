package org.motus.app;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.Right;
import org.motus.store.UserInfo;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Who is signed in, below the button with the name, and what that person can do about it. */
@NonNullByDefault({})
final class UserPopover {

    private static final int WIDTH = 240;

    private final IWorkbenchWindow window;
    private final Control anchor;
    private final Shell shell;
    private final Metrics metrics;

    UserPopover(IWorkbenchWindow window, Control anchor, UserInfo user) {
        this.window = window;
        this.anchor = anchor;
        metrics = Metrics.of(anchor.getDisplay());
        shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER);
        shell.setText(user.name());
        shell.setData("id", "user");
        // A part of the window, not a dialog with keys of its own.
        shell.setData("org.eclipse.e4.ui.ignoreDialog", Boolean.TRUE);
        shell.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(metrics.section(), metrics.group()).spacing(0, metrics.gap())
                .applyTo(shell);
        line(user.name(), TypeStyle.BODY_BOLD, ColorToken.TEXT, "user.name");
        line(RoleWords.of(user.role()), TypeStyle.SMALL, ColorToken.TEXT2, "user.role");
        button(AccessWords.user_password, "user.password", AccessCommands.PASSWORD);
        if (user.may(Right.ADMINISTER)) {
            button(AccessWords.user_people, "user.people", AccessCommands.PEOPLE);
        }
        button(AccessWords.user_lock, "user.lock", Commands.LOCK);
        button(AccessWords.user_sign_out, "user.signout", AccessCommands.SIGN_OUT);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close();
            }
        });
    }

    private void line(String text, TypeStyle style, ColorToken color, String id) {
        var label = new Label(shell, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setData("id", id);
        Theme.style(label, style, color, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(label);
    }

    private void button(String words, String id, String command) {
        var button = new PrimaryButton(shell, words, false);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> {
            close();
            RunCommand.in(window, command, Map.of());
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    void open() {
        shell.pack();
        var below = anchor.getParent().toDisplay(anchor.getLocation().x, anchor.getLocation().y + anchor.getSize().y);
        var screen = anchor.getMonitor().getClientArea();
        shell.setLocation(Math.min(below.x, screen.x + screen.width - shell.getSize().x - 4), below.y + 4);
        shell.open();
        shell.setFocus();
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }
}
