package org.motus.ui;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A field with a list to choose one from. UI thread only. */
@NonNullByDefault({})
public final class ChoiceField extends Field {

    private static final int MOST_SEEN = 15;

    private final Combo combo;
    private IntConsumer listener = index -> {
    };

    /**
     * @param labels
     *            what can be chosen, in the order of the list
     */
    public ChoiceField(Composite parent, String label, String id, List<String> labels) {
        super(parent, label, id);
        var frame = new FieldFrame(this, this, 1);
        combo = frame.combo(id);
        combo.setVisibleItemCount(MOST_SEEN);
        combo.addListener(SWT.Selection, event -> listener.accept(combo.getSelectionIndex()));
        combo.addListener(SWT.MouseVerticalWheel, this::wheel);
        hold(frame);
        setLabels(labels);
    }

    /** A wheel that scrolls the form past this field must not change the choice. */
    private void wheel(Event event) {
        event.doit = combo.isFocusControl();
    }

    @Override
    public Combo control() {
        return combo;
    }

    /** @return index of the choice, or -1 for none */
    public int selection() {
        return combo.getSelectionIndex();
    }

    /** Shows a choice, or none with -1. No listener hears of it. */
    public void select(int index) {
        if (index == combo.getSelectionIndex()) {
            return;
        }
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }

    /** @param chosen hears the index of each choice that the clinician makes */
    public void onChoose(IntConsumer chosen) {
        listener = chosen;
    }

    /** Offers other choices; the chosen index stays when it still exists. */
    public void setLabels(List<String> labels) {
        if (!labels.equals(List.of(combo.getItems()))) {
            var index = combo.getSelectionIndex();
            combo.setItems(labels.toArray(String[]::new));
            select(index < labels.size() ? index : -1);
        }
    }
}
