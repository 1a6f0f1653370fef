package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field that is typed into. What is typed is handed on after a pause, when the field is left and when it closes, so
 * that nothing typed is lost; what is shown from outside never disturbs the typing. UI thread only.
 */
@NonNullByDefault({})
public abstract class TypedField extends Field {

    private static final int PAUSE_MILLIS = 300;

    private final FieldFrame frame;
    private final Text text;
    private final Runnable pause = this::flush;
    private TypingRules rules;
    private String shown = "";
    private String committed = "";
    private String entered = "";
    private boolean showing;
    private boolean escapes;

    /** @param lines lines of text the field shows at least */
    TypedField(Composite parent, String label, String id, TypingRules rules, int lines) {
        super(parent, label, id);
        this.rules = rules;
        frame = new FieldFrame(this, this, lines);
        text = frame.text(rules.multi() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE, id);
        text.addListener(SWT.Verify, this::verify);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusIn, event -> entered = text.getText());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Traverse, this::traversed);
        addListener(SWT.Dispose, event -> closed());
        hold(frame);
    }

    /** What can only be read can still be marked and copied. */
    @Override
    final void lock(boolean now) {
        text.setEditable(!now);
        frame.quiet(now);
    }

    /** Takes what was typed: hands it on, or says why not. */
    abstract void commit(String typed);

    /** @return true when both say the same, so that the one need not replace the other under the keys */
    abstract boolean same(String one, String other);

    @Override
    public final Text control() {
        return text;
    }

    final FieldFrame frame() {
        return frame;
    }

    final String typedText() {
        return TypingRules.whole(text.getText());
    }

    /** Lets `Escape` bring back what stood here when the clinician came into the field. */
    public final void escapeRestores() {
        escapes = true;
    }

    /** @param words an example that stands in the field while it is empty */
    public final void placeholder(String words) {
        text.setMessage(words);
    }

    final void limitTo(int characters) {
        rules = new TypingRules(characters, rules.multi());
    }

    /** @return true when something was typed that is not handed on yet */
    final boolean pending() {
        return !typedText().equals(committed);
    }

    /** Shows a value from outside; leaves alone what is being typed, and what cannot be taken until it is mended. */
    final void present(String value) {
        var news = !value.equals(shown);
        shown = value;
        var kept = pending() || text.isFocusControl() && same(value, text.getText());
        if (!kept && (news || !faulty())) {
            put(value);
            entered = value;
        }
    }

    private void put(String value) {
        if (!value.equals(text.getText())) {
            var caret = text.getSelection();
            showing = true;
            try {
                text.setText(value);
            } finally {
                showing = false;
            }
            if (text.isFocusControl()) {
                text.setSelection(new Point(Math.min(caret.x, value.length()), Math.min(caret.y, value.length())));
            }
        }
        committed = typedText();
        say(FieldVoice.Source.TYPING, "");
        say(FieldVoice.Source.LEFT_OUT, "");
    }

    /** Replaces what stands in the field as a clinician would, and hands it on. */
    final void enter(String value) {
        showing = true;
        try {
            text.setText(value);
        } finally {
            showing = false;
        }
        flush();
    }

    private void verify(Event event) {
        if (showing) {
            return;
        }
        if (event.text.isEmpty()) {
            say(FieldVoice.Source.LEFT_OUT, "");
            return;
        }
        var room = rules.limit() - (text.getText().length() - (event.end - event.start));
        var taken = rules.take(event.text, room);
        event.doit = !taken.text().isEmpty();
        event.text = taken.text();
        say(FieldVoice.Source.LEFT_OUT, rules.sentence(taken));
    }

    private void typed() {
        if (!showing) {
            getDisplay().timerExec(PAUSE_MILLIS, pause);
        }
    }

    @Override
    public final void flush() {
        if (isDisposed() || text.isDisposed()) {
            return;
        }
        getDisplay().timerExec(-1, pause);
        if (pending()) {
            committed = typedText();
            commit(committed);
        }
    }

    @Override
    public final void settle() {
        super.settle();
        put(shown);
    }

    private void left() {
        flush();
        if (!faulty() && same(shown, text.getText())) {
            put(shown);
        }
    }

    private void closed() {
        flush();
        getDisplay().timerExec(-1, pause);
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && escapes && !entered.equals(text.getText())) {
            event.doit = false;
            enter(entered);
            text.selectAll();
        }
    }
}
