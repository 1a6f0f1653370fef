package org.motus.ui;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field for a password. What is typed is hidden until its button shows it, is never a String here, and is cleared with
 * the field. UI thread only.
 */
@NonNullByDefault({})
public final class SecretField extends Field {

    private static final int MOST = 200;

    private final Text text;
    private final IconButton eye;
    private final CapsLock caps = new CapsLock();

    /**
     * @param label
     *            what the field asks for
     * @param id
     *            speaking id of the text control; the button that shows the password has it with ".show"
     */
    public SecretField(Composite parent, String label, String id) {
        super(parent, label, id);
        var frame = new FieldFrame(this, this, 1);
        text = frame.text(SWT.SINGLE | SWT.PASSWORD, id);
        text.setTextLimit(MOST);
        eye = new IconButton(frame, Icon.EYE, Messages.secret_show);
        eye.setBackground(Theme.color(ColorToken.SURFACE));
        eye.setData("id", id + ".show");
        eye.setOn(false);
        eye.addListener(SWT.Selection, event -> show(text.getEchoChar() != 0));
        frame.end(eye);
        hold(frame);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusOut, event -> warn(""));
        text.addListener(SWT.Dispose, event -> wipe());
    }

    private void show(boolean open) {
        text.setEchoChar(open ? '\0' : '\u2022');
        eye.show(open ? Icon.EYE_OFF : Icon.EYE, open ? Messages.secret_hide : Messages.secret_show);
        eye.setOn(open);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CAPS_LOCK) {
            caps.pressed();
        } else {
            caps.typed(event.character, (event.stateMask & SWT.SHIFT) != 0);
        }
        warn(caps.on() ? Messages.secret_caps : "");
    }

    @Override
    public Text control() {
        return text;
    }

    /** @return a copy of what stands in the field; the caller clears it */
    public char[] typed() {
        return text.getTextChars();
    }

    /** @return true when nothing is typed */
    public boolean isEmpty() {
        return text.getCharCount() == 0;
    }

    /** Takes away what was typed, and hides what is typed next. */
    public void clear() {
        wipe();
        show(false);
    }

    private void wipe() {
        if (!text.isDisposed()) {
            var nothing = new char[text.getCharCount()];
            Arrays.fill(nothing, ' ');
            text.setTextChars(nothing);
            text.setTextChars(new char[0]);
        }
    }

    /** @param listener hears that something else stands in the field */
    public void onType(Runnable listener) {
        text.addListener(SWT.Modify, event -> listener.run());
    }

    /** @param listener hears the Enter key */
    public void onEnter(Runnable listener) {
        text.addListener(SWT.DefaultSelection, event -> listener.run());
    }
}
