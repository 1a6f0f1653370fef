package org.motus.app;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.UserInfo;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SecretField;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** Sets a new password with the recovery key, and signs in with it. */
@NonNullByDefault({})
final class RecoverPage extends Composite {

    private static final int WIDTH = 420;

    private final ClinicDesk desk;
    private final Path folder;
    private final Runnable back;
    private final TextField name;
    private final SecretField key;
    private final NewSecret secret;
    private final PrimaryButton go;
    private final Label state;

    /** @param back shows the sign-in form */
    RecoverPage(Composite parent, ClinicDesk desk, Path folder, Runnable back) {
        super(parent, SWT.NONE);
        this.desk = desk;
        this.folder = folder;
        this.back = back;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(this);
        var column = new Composite(this, SWT.NONE);
        column.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(column);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).grab(true, false)
                .hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(column);
        StartView.text(column, AccessWords.recover_title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.BACKGROUND);
        StartView.text(column, AccessWords.recover_words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        var form = new FormGrid(column, 1);
        key = new SecretField(form, AccessWords.recovery_key, "recover.key");
        key.hint(AccessWords.recover_key_hint);
        key.onType(() -> {
            if (!key.isEmpty()) {
                key.error("");
            }
        });
        name = new TextField(form, AccessWords.signin_name, "recover.name", false);
        name.show(ClinicDesk.names().user(folder));
        secret = new NewSecret(form, AccessWords.secret_new, "recover.password", this::go);
        var row = new Composite(column, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(row);
        go = new PrimaryButton(row, AccessWords.recover_button, true);
        go.setData("id", "recover.go");
        go.addListener(SWT.Selection, event -> go());
        var cancel = new PrimaryButton(row, Messages.make_back, false);
        cancel.setData("id", "recover.back");
        cancel.addListener(SWT.Selection, event -> back.run());
        state = StartView.text(column, "", TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.BACKGROUND);
        state.setData("id", "recover.state");
    }

    private void go() {
        key.error(key.isEmpty() ? AccessWords.recover_key_missing : "");
        name.error(NewSecretRules.nameFault(name.text()));
        var good = secret.good();
        if (key.faulty()) {
            key.setFocus();
        } else if (name.faulty()) {
            name.setFocus();
        } else if (good && go.isEnabled()) {
            set(Password.of(key.typed()), name.text().strip(), secret.take());
        }
    }

    private void set(Password recovery, String user, Password next) {
        busy(true);
        InBackground.run(this, AccessWords.job_recovery, () -> {
            try (recovery) {
                return reset(recovery, user, next);
            } catch (ClinicException | RuntimeException e) {
                next.close();
                throw e;
            }
        }, done -> signIn(new Key.User(user, next)), this::refused);
    }

    /** The name is looked up before anything is changed. */
    private boolean reset(Password recovery, String user, Password next) throws ClinicException {
        try (var clinic = OpenClinicJob.folders().open(folder, new Key.Recovery(recovery))) {
            var users = clinic.users();
            var person = users.list().stream().filter(UserInfo::active)
                    .filter(someone -> someone.name().equalsIgnoreCase(user)).findFirst().orElseThrow(
                            () -> new ClinicException(Reason.NOT_FOUND, AccessWords.recover_nobody, null));
            users.password(person.id(), null, next);
            return true;
        }
    }

    private void signIn(Key.User user) {
        clear();
        busy(false);
        back.run();
        desk.signIn(folder, user, sentence -> {
        });
    }

    private void refused(String sentence) {
        busy(false);
        key.error(sentence);
        key.setFocus();
    }

    private void busy(boolean working) {
        go.setEnabled(!working);
        state.setText(working ? AccessWords.signin_waiting : "");
    }

    /** Takes away what was typed. */
    void clear() {
        key.clear();
        key.error("");
        secret.clear();
    }

    @Override
    public boolean setFocus() {
        return key.setFocus();
    }
}
