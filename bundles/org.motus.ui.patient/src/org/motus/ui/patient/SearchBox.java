package org.motus.ui.patient;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.motus.ui.AccessibleName;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Search as you type: tells its listener a short while after the last key. Down and Enter go on in the table. */
final class SearchBox {

    private static final int PAUSE_MILLIS = 150;

    private final Text field;
    private final Consumer<String> listener;
    private int strokes;

    SearchBox(Composite parent, Consumer<String> listener, Consumer<String> intoTable) {
        this.listener = listener;
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.search_hint);
        field.setFont(Theme.font(TypeStyle.BODY));
        field.setData("id", "patients.search");
        AccessibleName.set(field, Messages.search_name);
        field.addListener(SWT.Modify, event -> pause());
        field.addListener(SWT.DefaultSelection, event -> entered(intoTable));
        field.addListener(SWT.KeyDown, event -> key(event, intoTable));
    }

    private void entered(Consumer<String> intoTable) {
        if (!field.getText().isBlank()) {
            intoTable.accept(field.getText());
        }
    }

    private void key(Event event, Consumer<String> intoTable) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            intoTable.accept(field.getText());
        } else if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
            event.doit = false;
            field.setText("");
        }
    }

    private void pause() {
        strokes++;
        var stroke = strokes;
        field.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (!field.isDisposed() && stroke == strokes) {
                listener.accept(field.getText());
            }
        });
    }

    Text control() {
        return field;
    }

    void focus() {
        field.setFocus();
        field.selectAll();
    }

    void clear() {
        field.setText("");
        field.setFocus();
    }
}
