package org.motus.app;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.store.ClinicException;
import org.motus.store.ServerLogin;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TypeStyle;

/** The form for a clinic on a server, with a button that tries the connection. */
@NonNullByDefault({})
final class ServerPage extends Composite {

    /** Takes what was typed; who takes it closes the password, and says when it is {@link #refused} or done. */
    interface Taken {
        void take(ServerForm form, ServerLogin login);
    }

    private final boolean makes;
    private final Runnable resized;
    private final ServerFields fields;
    private final PrimaryButton test;
    private final PrimaryButton back;
    private final PrimaryButton go;
    private final Label state;

    /**
     * @param makes
     *            true for a clinic that is to be made, false for one that is there
     * @param back
     *            leaves the form
     * @param resized
     *            called when the form needs another height
     * @param taken
     *            takes what was typed; for a clinic that is to be made, once the server answered that there is room
     */
    ServerPage(Composite parent, boolean makes, Runnable back, Runnable resized, Taken taken) {
        super(parent, SWT.NONE);
        this.makes = makes;
        this.resized = resized;
        setBackground(parent.getBackground());
        var metrics = Metrics.of(parent.getDisplay());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        text(makes ? ServerWords.make_title : ServerWords.connect_title, TypeStyle.PAGE, ColorToken.TEXT);
        text(makes ? ServerWords.make_words : ServerWords.connect_words, TypeStyle.BODY, ColorToken.TEXT2);
        fields = new ServerFields(this, () -> go(taken));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        test = button(row, ServerWords.test, "server.test", false, this::test);
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(test);
        this.back = button(row, Messages.make_back, "server.back", false, back);
        go = button(row, makes ? AccessWords.make_next : ServerWords.connect, "server.go", true, () -> go(taken));
        state = text("", TypeStyle.BODY, ColorToken.TEXT2);
        state.setData("id", "server.state");
    }

    private Label text(String words, TypeStyle style, ColorToken color) {
        var label = StartView.text(this, words, style, color, ColorToken.BACKGROUND);
        label.setBackground(getBackground());
        return label;
    }

    private static PrimaryButton button(Composite row, String words, String id, boolean filled, Runnable action) {
        var button = new PrimaryButton(row, words, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void test() {
        if (fields.good()) {
            ask(this::say);
        }
    }

    private void say(ServerTrial.Answer answer) {
        var there = answer == ServerTrial.Answer.CLINIC;
        if (makes && there) {
            fields.taken();
        } else if (makes) {
            say(ServerWords.test_empty);
        } else {
            say(there ? ServerWords.test_clinic : ServerWords.test_none);
        }
    }

    private void go(Taken taken) {
        if (!go.isEnabled() || !fields.good()) {
            return;
        }
        if (!makes) {
            busy(true);
            taken.take(fields.form(), fields.login());
            return;
        }
        ask(answer -> {
            if (answer == ServerTrial.Answer.FREE) {
                taken.take(fields.form(), fields.login());
            } else {
                fields.taken();
            }
        });
    }

    private void ask(Consumer<ServerTrial.Answer> answered) {
        var login = fields.login();
        var server = fields.form().address();
        busy(true);
        InBackground.run(this, () -> {
            try (var password = login.password()) {
                return ServerTrial.of(OpenClinicJob.folders(), server, login);
            }
        }, ServerWords.job_test, answer -> {
            busy(false);
            answered.accept(answer);
        }, this::refused);
    }

    /** Says what was refused, at the field that it is about; the form can be changed again. */
    void refused(ClinicException problem) {
        busy(false);
        fields.refused(problem);
        resized.run();
    }

    private void busy(boolean working) {
        follow(working);
        say(working ? ServerWords.test_asking : "");
    }

    private void say(String words) {
        state.setText(words);
        resized.run();
    }

    /** @return the login that was typed; the caller closes its password */
    ServerLogin login() {
        return fields.login();
    }

    /** @param clinic name of the clinic that is to be made */
    void name(String clinic) {
        fields.name(clinic);
    }

    void follow(boolean working) {
        go.setEnabled(!working);
        back.setEnabled(!working);
        test.setEnabled(!working);
        fields.setEnabled(!working);
    }

    /** Takes away what was typed. */
    void clear() {
        busy(false);
        fields.clear();
    }

    @Override
    public boolean setFocus() {
        return fields.setFocus();
    }
}
