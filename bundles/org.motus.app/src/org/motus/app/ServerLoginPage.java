package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.motus.store.Password;
import org.motus.store.ServerLogin;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SecretField;
import org.motus.ui.ServerQuestion;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Asks for the login of a shared clinic's server, and opens the clinic with it. */
@NonNullByDefault({})
final class ServerLoginPage extends Composite {

    private static final int WIDTH = 420;

    private final ClinicDesk desk;
    private final ServerQuestion question;
    private final TextField user;
    private final SecretField password;
    private final PrimaryButton go;
    private final Label state;

    ServerLoginPage(Composite parent, ClinicDesk desk, ServerQuestion question) {
        super(parent, SWT.NONE);
        this.desk = desk;
        this.question = question;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(this);
        var column = new Composite(this, SWT.NONE);
        column.setBackground(getBackground());
        column.setData("id", "serverlogin");
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(column);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).grab(true, false)
                .hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(column);
        var clinic = ClinicDesk.names().clinic(question.file());
        StartView.text(column, NLS.bind(ServerWords.login_title, clinic).replace("&", "&&"), TypeStyle.PAGE,
                ColorToken.TEXT, ColorToken.BACKGROUND);
        StartView.text(column, NLS.bind(ServerWords.login_words, question.server().host()), TypeStyle.BODY,
                ColorToken.TEXT2, ColorToken.BACKGROUND).setToolTipText(question.file().toString());
        var form = new FormGrid(column, 1);
        user = new TextField(form, ServerWords.user, "serverlogin.user", false);
        user.hint(ServerWords.user_hint);
        password = new SecretField(form, ServerWords.password, "serverlogin.password");
        password.hint(ServerWords.password_hint);
        password.error(question.refusal());
        password.onEnter(this::go);
        password.onType(() -> {
            if (!password.isEmpty()) {
                password.error("");
            }
        });
        go = new PrimaryButton(column, ServerWords.connect, true);
        go.setData("id", "serverlogin.go");
        go.addListener(SWT.Selection, event -> go());
        state = StartView.text(column, "", TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        state.setData("id", "serverlogin.state");
        other(column);
    }

    private void other(Composite column) {
        var link = new Link(column, SWT.NONE);
        link.setText("<a>" + AccessWords.signin_other + "</a>");
        link.setData("id", "serverlogin.other");
        link.setBackground(getBackground());
        link.setFont(Theme.font(TypeStyle.BODY));
        link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        link.addListener(SWT.Selection, event -> desk.clinic().stopAsking());
    }

    private void go() {
        if (!go.isEnabled()) {
            return;
        }
        user.error(user.text().isBlank() ? ServerWords.user_missing : "");
        if (user.faulty()) {
            user.setFocus();
        } else if (password.isEmpty()) {
            password.error(ServerWords.password_missing);
            password.setFocus();
        } else {
            desk.connect(question, new ServerLogin(user.text().strip(), Password.of(password.typed())));
        }
    }

    ServerQuestion question() {
        return question;
    }

    /** @return what was typed as the name, so that it need not be typed again after a wrong password */
    String user() {
        return user.text();
    }

    /** Shows the name that was typed before. */
    void user(String name) {
        user.show(name);
    }

    void follow(boolean opening) {
        go.setEnabled(!opening);
        state.setText(opening ? ServerWords.test_asking : "");
    }

    @Override
    public boolean setFocus() {
        return user.text().isEmpty() ? user.setFocus() : password.setFocus();
    }
}
