package org.motus.app;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SecretField;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Asks who opens a clinic. */
@NonNullByDefault({})
final class SignInPage extends Composite {

    private static final int WIDTH = 420;
    private static final int BUTTON = 140;

    private final Metrics metrics;
    private final ClinicDesk desk;
    private final Path folder;
    private final Composite column;
    private final TextField name;
    private final SecretField password;
    private final PrimaryButton go;
    private final Label state;
    private boolean wrongBefore;

    /** @param recover shows the form for the recovery key */
    SignInPage(Composite parent, ClinicDesk desk, Path folder, Runnable recover) {
        super(parent, SWT.NONE);
        this.desk = desk;
        this.folder = folder;
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(this);
        column = new Composite(this, SWT.NONE);
        column.setBackground(getBackground());
        column.setData("id", "signin");
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(column);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).grab(true, false)
                .hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(column);
        StartView.text(column, ClinicDesk.names().clinic(folder).replace("&", "&&"), TypeStyle.PAGE, ColorToken.TEXT,
                ColorToken.BACKGROUND).setData("id", "signin.clinic");
        var where = StartView.text(column, where(), TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        where.setData("id", "signin.where");
        where.setToolTipText(folder.toString());
        var form = new FormGrid(column, 1);
        name = new TextField(form, AccessWords.signin_name, "signin.name", false);
        name.show(ClinicDesk.names().user(folder));
        password = new SecretField(form, AccessWords.secret, "signin.password");
        password.onEnter(this::go);
        password.onType(() -> {
            if (!password.isEmpty()) {
                password.error("");
            }
        });
        go = buttons(recover);
        state = StartView.text(column, "", TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        state.setData("id", "signin.state");
        others();
    }

    private String where() {
        var server = ClinicDesk.names().server(folder);
        return server.isEmpty() ? AccessWords.signin_words : NLS.bind(ServerWords.signin_words, server);
    }

    private PrimaryButton buttons(Runnable recover) {
        var row = new Composite(column, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.group(), 0).applyTo(row);
        var button = new PrimaryButton(row, AccessWords.signin_button, true);
        button.setData("id", "signin.go");
        button.addListener(SWT.Selection, event -> go());
        GridDataFactory.swtDefaults().hint(metrics.px(BUTTON), SWT.DEFAULT).applyTo(button);
        link(row, AccessWords.signin_recover, "signin.recover", recover);
        return button;
    }

    private void others() {
        var line = new Composite(column, SWT.NO_FOCUS);
        line.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, metrics.gap()).hint(SWT.DEFAULT, 1).applyTo(line);
        var row = new Composite(column, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.section(), 0).applyTo(row);
        link(row, AccessWords.signin_other, "signin.other", desk.clinic()::stopAsking);
        link(row, AccessWords.signin_demo, "signin.demo", desk::openDemo);
    }

    private void link(Composite parent, String words, String id, Runnable action) {
        var link = new Link(parent, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        link.setData("id", id);
        link.setBackground(getBackground());
        link.setFont(Theme.font(TypeStyle.BODY));
        link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        link.addListener(SWT.Selection, event -> action.run());
    }

    Path folder() {
        return folder;
    }

    private void go() {
        if (!go.isEnabled()) {
            return;
        }
        var fault = NewSecretRules.nameFault(name.text());
        name.error(fault);
        if (!fault.isEmpty()) {
            name.setFocus();
            return;
        }
        if (password.isEmpty()) {
            password.error(AccessWords.signin_password_missing);
            password.setFocus();
            return;
        }
        var typed = Password.of(password.typed());
        desk.signIn(folder, new Key.User(name.text().strip(), typed),
                sentence -> OnScreen.later(this, () -> refused(sentence)));
    }

    private void refused(String sentence) {
        wrongBefore = true;
        password.clear();
        password.error(sentence);
        password.setFocus();
    }

    void follow(boolean opening) {
        go.setEnabled(!opening);
        var waiting = wrongBefore ? AccessWords.signin_waiting : AccessWords.signin_checking;
        state.setText(opening ? waiting : "");
    }

    /** Takes away what was typed. */
    void clear() {
        password.clear();
        password.error("");
        name.show(ClinicDesk.names().user(folder));
    }

    @Override
    public boolean setFocus() {
        return name.text().isEmpty() ? name.setFocus() : password.setFocus();
    }
}
