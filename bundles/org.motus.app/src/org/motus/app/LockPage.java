package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.motus.store.Clinic;
import org.motus.store.Password;
import org.motus.store.UserInfo;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SecretField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What a locked window shows: whose it is, and the field for the password. Nothing of a patient. */
@NonNullByDefault({})
final class LockPage extends Composite {

    private static final int WIDTH = 420;
    private static final int TOP = 96;
    private static final int ICON = 28;

    private final Metrics metrics;
    private final Clinic clinic;
    private final UserInfo user;
    private final Runnable unlocked;
    private final Composite column;
    private final SecretField password;
    private final PrimaryButton go;
    private final Label state;
    private final Link other;

    /**
     * @param unlocked
     *            called when the password is right
     * @param next
     *            called when somebody else wants to sign in
     */
    LockPage(Shell shell, Clinic clinic, UserInfo user, Runnable unlocked, Runnable next) {
        super(shell, SWT.NONE);
        this.clinic = clinic;
        this.user = user;
        this.unlocked = unlocked;
        metrics = Metrics.of(shell.getDisplay());
        setBackground(Theme.color(ColorToken.BACKGROUND));
        setData("id", "lock");
        GridLayoutFactory.fillDefaults().applyTo(this);
        column = new Composite(this, SWT.NONE);
        column.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(column);
        var low = shell.getClientArea().height < 6 * metrics.px(TOP);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).grab(true, true)
                .indent(0, low ? metrics.page() : metrics.px(TOP)).hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(column);
        sign();
        StartView.text(column, clinic.profile().name().replace("&", "&&"), TypeStyle.PAGE, ColorToken.TEXT,
                ColorToken.BACKGROUND);
        StartView.text(column, NLS.bind(AccessWords.lock_words, user.name()).replace("&", "&&"), TypeStyle.BODY,
                ColorToken.TEXT2, ColorToken.BACKGROUND).setData("id", "lock.words");
        password = new SecretField(new FormGrid(column, 1), AccessWords.secret, "lock.password");
        password.onEnter(this::go);
        password.onType(() -> {
            if (!password.isEmpty()) {
                password.error("");
            }
        });
        go = new PrimaryButton(column, AccessWords.lock_button, true);
        go.setData("id", "lock.go");
        go.addListener(SWT.Selection, event -> go());
        GridDataFactory.swtDefaults().applyTo(go);
        state = StartView.text(column, "", TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        state.setData("id", "lock.state");
        other = other(next);
    }

    private Link other(Runnable next) {
        var link = new Link(column, SWT.NONE);
        link.setText("<a>" + RightsWords.lock_other + "</a>");
        link.setData("id", "lock.other");
        link.setBackground(getBackground());
        link.setFont(Theme.font(TypeStyle.BODY));
        link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        link.addListener(SWT.Selection, event -> next.run());
        GridDataFactory.swtDefaults().indent(0, metrics.gap()).applyTo(link);
        StartView.text(column, RightsWords.lock_other_words, TypeStyle.SMALL, ColorToken.TEXT2,
                ColorToken.BACKGROUND);
        return link;
    }

    /** Takes no password and no other wish while it is busy, and says a sentence. */
    void busy(boolean now, String sentence) {
        password.setEnabled(!now);
        go.setEnabled(!now);
        other.setEnabled(!now);
        say(sentence);
    }

    private void sign() {
        var size = metrics.px(ICON);
        var sign = new Canvas(column, SWT.NO_FOCUS);
        sign.setBackground(getBackground());
        sign.addPaintListener(event -> Icon.LOCK.draw(event.gc, 0, 0, size, ColorToken.ACCENT));
        GridDataFactory.swtDefaults().hint(size, size).applyTo(sign);
    }

    private void go() {
        if (password.isEmpty() || !go.isEnabled()) {
            return;
        }
        go.setEnabled(false);
        say(AccessWords.signin_checking);
        var typed = Password.of(password.typed());
        password.clear();
        InBackground.run(this, AccessWords.job_unlock, () -> {
            try (typed) {
                clinic.users().verify(typed);
                return user;
            }
        }, right -> unlocked.run(), this::refused);
    }

    private void refused(String sentence) {
        go.setEnabled(true);
        say("");
        password.error(sentence);
        password.setFocus();
    }

    /** Says a sentence below the field. */
    void say(String sentence) {
        state.setText(sentence);
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return password.setFocus();
    }
}
