package org.motus.ui;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;

/** A field for words, of one line or of several. UI thread only. */
@NonNullByDefault({})
public final class TextField extends TypedField {

    private static final int LINE_LIMIT = 1_000;
    private static final int LINES_LIMIT = 20_000;
    private static final int LINES = 3;

    private Consumer<String> listener = words -> {
    };

    /**
     * @param label
     *            what the field asks for
     * @param id
     *            speaking id of the text control
     * @param multi
     *            true for several lines
     */
    public TextField(Composite parent, String label, String id, boolean multi) {
        super(parent, label, id, new TypingRules(multi ? LINES_LIMIT : LINE_LIMIT, multi), multi ? LINES : 1);
    }

    /** @return what stands in the field, as it was typed */
    public String text() {
        return typedText();
    }

    /** Shows a value; does nothing to what the clinician is typing. No listener hears of it. */
    public void show(String value) {
        present(value);
    }

    /** @param typed hears what was typed, 300 ms after the last key, when the field is left and when it closes */
    public void onType(Consumer<String> typed) {
        listener = typed;
    }

    /** @param characters most characters that are taken, more than 0; what is over is left out with a sentence */
    public void limit(int characters) {
        limitTo(characters);
    }

    @Override
    void commit(String typed) {
        listener.accept(typed);
    }

    /** Blanks at the ends are often dropped by who keeps the value; they stay while the clinician types on. */
    @Override
    boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
