package org.motus.ui;

import java.text.MessageFormat;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A field for a whole number with its unit. Typed, or stepped by the arrow keys, Page Up and Page Down, the small
 * buttons and, with the keyboard in it, the wheel. A number outside the limits stays where it is and is explained; it is
 * never changed into another. UI thread only.
 */
@NonNullByDefault({})
public final class NumberField extends TypedField {

    private static final int LIMIT = 12;
    private static final int PAGE = 5;

    private final NumberInput input;
    private int step = 1;
    private Consumer<@Nullable Integer> listener = number -> {
    };

    /**
     * @param min
     *            least value
     * @param max
     *            greatest value
     * @param unit
     *            what is counted, shown behind the number; may be empty
     */
    public NumberField(Composite parent, String label, String id, int min, int max, String unit) {
        super(parent, label, id, new TypingRules(LIMIT, false), 1);
        input = new NumberInput(min, max);
        frame().end(new Stepper(frame(), unit, this::step));
        speakAs(unit.isEmpty() ? label : MessageFormat.format(Messages.field_name_unit, label, unit));
        AccessibleName.number(control());
        control().addListener(SWT.KeyDown, this::key);
        control().addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    /** @return the number, or null when there is none or it is not taken */
    public @Nullable Integer value() {
        return input.read(typedText()).value();
    }

    /** @return what stands in the field, a number or not */
    public String text() {
        return typedText();
    }

    /** Shows a number, or none; does nothing to what the clinician is typing. No listener hears of it. */
    public void show(@Nullable Integer value) {
        present(value == null ? "" : Integer.toString(value));
    }

    /** @param changed hears each number that is taken, and null when the field was emptied */
    public void onChange(Consumer<@Nullable Integer> changed) {
        listener = changed;
    }

    private void step(int size, boolean up) {
        var from = value();
        var to = input.stepped(from, up ? size : -size);
        enter(Integer.toString(to));
        control().selectAll();
        if (Objects.equals(from, to)) {
            say(FieldVoice.Source.LEFT_OUT, MessageFormat.format(up ? Messages.field_most : Messages.field_least, to));
        } else {
            say(FieldVoice.Source.LEFT_OUT, "");
        }
    }

    /** @param size by how much one press of an arrow key changes the number, 1 or more */
    public void stepSize(int size) {
        step = size;
    }

    private void step(boolean up) {
        step(step, up);
    }

    private void key(Event event) {
        var size = switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> step;
            case SWT.PAGE_UP, SWT.PAGE_DOWN -> step * PAGE;
            default -> 0;
        };
        if (size > 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && control().getEditable()) {
            event.doit = false;
            step(size, event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.PAGE_UP);
        }
    }

    private void wheel(Event event) {
        if (control().isFocusControl() && control().getEditable()) {
            event.doit = false;
            step(event.count > 0);
        }
    }

    @Override
    void commit(String typed) {
        var read = input.read(typed);
        say(FieldVoice.Source.TYPING, read.fault());
        if (read.fault().isEmpty()) {
            listener.accept(read.value());
        }
    }

    @Override
    boolean same(String one, String other) {
        var read = input.read(other);
        return read.fault().isEmpty() && Objects.equals(input.read(one).value(), read.value());
    }
}
