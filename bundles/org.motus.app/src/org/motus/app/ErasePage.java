package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** Says what is erased and what stays, and asks why and whom. */
@NonNullByDefault({})
final class ErasePage extends Composite {

    /** What can be done here. */
    interface Acts {
        void export();

        void erase(String reason);

        void leave();
    }

    private final EraseCheck check;
    private final Acts acts;
    private final TextField reason;
    private final TextField guard;
    private final PrimaryButton export;
    private final PrimaryButton cancel;
    private final PrimaryButton go;
    private final Label state;

    /** @param unsaved true when there are changes that are not saved */
    ErasePage(Composite parent, EraseCheck check, boolean unsaved, Acts acts) {
        super(parent, SWT.NONE);
        this.check = check;
        this.acts = acts;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        line(NLS.bind(RightsWords.erase_heading, heading()), TypeStyle.PAGE, ColorToken.TEXT).setData("id",
                "erase.heading");
        line(RightsWords.erase_gone, TypeStyle.BODY, ColorToken.TEXT);
        line(RightsWords.erase_stays, TypeStyle.BODY, ColorToken.TEXT2);
        if (unsaved) {
            line(RightsWords.erase_unsaved, TypeStyle.BODY_BOLD, ColorToken.WARN).setData("id", "erase.unsaved");
        }
        var form = new FormGrid(this, 1);
        reason = new TextField(form, RightsWords.erase_reason, "erase.reason", false);
        reason.limit(EraseCheck.REASON_LIMIT);
        reason.hint(RightsWords.erase_reason_hint);
        guard = new TextField(form, NLS.bind(RightsWords.erase_guard, check.wanted()), "erase.guard", false);
        guard.control().addListener(SWT.DefaultSelection, event -> go());
        state = line("", TypeStyle.SMALL, ColorToken.TEXT2);
        state.setData("id", "erase.state");
        // While there is nothing to say it takes no room, of which a small screen has little.
        ((GridData) state.getLayoutData()).exclude = true;
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        export = button(row, RightsWords.erase_export, false, "erase.export", acts::export);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(export);
        cancel = button(row, AccessWords.cancel, false, "erase.cancel", acts::leave);
        go = button(row, RightsWords.erase_button, true, "erase.go", this::go);
    }

    private String heading() {
        var number = check.patient().number();
        return number == null || number.isBlank() ? check.name() : check.name() + " (" + number.strip() + ")";
    }

    private Label line(String words, TypeStyle style, ColorToken color) {
        return StartView.text(this, words.replace("&", "&&"), style, color, ColorToken.SURFACE);
    }

    private static PrimaryButton button(Composite parent, String words, boolean filled, String id, Runnable action) {
        var button = new PrimaryButton(parent, words, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> {
            if (button.isEnabled()) {
                action.run();
            }
        });
        return button;
    }

    private void go() {
        if (!go.isEnabled()) {
            return;
        }
        reason.error(EraseCheck.reasonFault(reason.text()));
        guard.error(check.guardFault(guard.text()));
        if (reason.faulty()) {
            reason.setFocus();
        } else if (guard.faulty()) {
            guard.setFocus();
        } else {
            acts.erase(reason.text().strip());
        }
    }

    /** @param busy true while something runs that must end first */
    void follow(boolean busy) {
        reason.setEnabled(!busy);
        guard.setEnabled(!busy);
        export.setEnabled(!busy);
        cancel.setEnabled(!busy);
        go.setEnabled(!busy);
    }

    /** Says a sentence above the buttons. */
    void say(String sentence) {
        state.setText(sentence.replace("&", "&&"));
        ((GridData) state.getLayoutData()).exclude = sentence.isEmpty();
        state.setVisible(!sentence.isEmpty());
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return reason.setFocus();
    }
}
