package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Field;
import org.motus.ui.LookOnly;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The text of the figure as it is saved. What is typed is kept; while it cannot be drawn it says why not. */
@NonNullByDefault({})
final class TextPage extends PosePage {

    private static final int WAIT_MILLIS = 400;

    private final Text text;
    private final Label sentence;
    private boolean own;
    private String taken = "";

    TextPage(Composite parent, PoseModel model) {
        super(parent, model);
        Parts.sentence(this, PoseMessages.text_hint, TypeStyle.SMALL, ColorToken.TEXT2);
        text = new Text(this, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setData("id", "pose.text");
        Theme.style(text, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        text.setFont(JFaceResources.getTextFont());
        text.setEditable(!LookOnly.now());
        AccessibleName.set(text, PoseMessages.text_name);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(text);
        sentence = Parts.sentence(this, "", TypeStyle.BODY, ColorToken.WARN);
        sentence.setData("id", "pose.text.sentence");
        Runnable later = this::take;
        text.addListener(SWT.Modify, event -> {
            if (!own) {
                getDisplay().timerExec(WAIT_MILLIS, later);
            }
        });
        // The text has no tabs; the key goes on to the next field as elsewhere.
        text.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.Dispose, event -> take());
        Field.typing(text, this::take);
        addDisposeListener(event -> getDisplay().timerExec(-1, later));
        show();
    }

    /** Hands on what was typed, whether or not it can be drawn. */
    void take() {
        if (!text.isDisposed() && !typed().equals(taken)) {
            taken = typed();
            model().text().type(taken);
        }
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private String typed() {
        return text.getText().replace("\r\n", "\n");
    }

    @Override
    void show() {
        var now = model().text().text();
        // What is being typed stays, whatever else is changed meanwhile.
        if (!now.equals(taken) && typed().equals(taken)) {
            taken = now;
            put(now);
        }
        var fault = model().text().fault();
        if (Parts.show(sentence, fault)) {
            AccessibleName.describe(text, fault);
            layout(true, true);
        }
    }

    private void put(String now) {
        own = true;
        var top = text.getTopIndex();
        var caret = text.getCaretPosition();
        text.setText(now);
        text.setSelection(Math.min(caret, now.length()));
        text.setTopIndex(top);
        own = false;
    }
}
