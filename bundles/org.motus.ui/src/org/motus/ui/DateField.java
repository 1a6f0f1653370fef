package org.motus.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/**
 * A field for a date, typed in any usual form. While it is typed, the sentence below says in words what was understood.
 * UI thread only.
 */
@NonNullByDefault({})
public final class DateField extends TypedField {

    private static final int LIMIT = 60;

    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private DateInput input = new DateInput(locale, LocalDate.now(), false);
    private Function<LocalDate, String> check = date -> "";
    private Consumer<@Nullable LocalDate> listener = date -> {
    };

    /**
     * @param label
     *            what the field asks for
     * @param id
     *            speaking id of the text control
     */
    public DateField(Composite parent, String label, String id) {
        super(parent, label, id, new TypingRules(LIMIT, false), 1);
    }

    /**
     * Refuses dates.
     *
     * @param today
     *            the day against which years of two digits are understood
     * @param past
     *            true when "68" never means a year ahead
     * @param fault
     *            one sentence for a date that is not taken, empty for one that is
     */
    public void limits(LocalDate today, boolean past, Function<LocalDate, String> fault) {
        input = new DateInput(locale, today, past);
        check = Objects.requireNonNull(fault);
    }

    /** Takes birth dates only: not after today, and not more than 130 years before. */
    public void birthDate(LocalDate today) {
        limits(today, true, date -> DateInput.birthFault(date, today));
    }

    /** @return the date, or null when there is none or it is not taken */
    public @Nullable LocalDate value() {
        return input.read(typedText()).date().filter(date -> check.apply(date).isEmpty())
                .<@Nullable LocalDate>map(date -> date).orElse(null);
    }

    /** @return what stands in the field, a date or not */
    public String text() {
        return typedText();
    }

    /** Shows a date, or none; does nothing to what the clinician is typing. No listener hears of it. */
    public void show(@Nullable LocalDate date) {
        present(date == null ? "" : shortly().format(date));
        if (!pending()) {
            say(FieldVoice.Source.UNDERSTOOD, "");
        }
    }

    /** @param changed hears each date that is taken, and null when the field was emptied */
    public void onChange(Consumer<@Nullable LocalDate> changed) {
        listener = changed;
    }

    private DateTimeFormatter shortly() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    @Override
    void commit(String typed) {
        var read = input.read(typed);
        var fault = fault(read);
        say(FieldVoice.Source.UNDERSTOOD, fault.isEmpty()
                ? read.date()
                        .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)::format).orElse("")
                : "");
        say(FieldVoice.Source.TYPING, fault);
        if (fault.isEmpty()) {
            listener.accept(read.date().<@Nullable LocalDate>map(date -> date).orElse(null));
        }
    }

    private String fault(DateInput.Read read) {
        return switch (read.outcome()) {
            case EMPTY -> "";
            case DATE -> read.date().map(check).orElse("");
            case NO_SUCH_DAY -> Messages.field_date_no_such_day;
            case UNREADABLE -> Messages.field_date_unreadable;
        };
    }

    @Override
    boolean same(String one, String other) {
        var read = input.read(other);
        return read.outcome() == DateInput.Outcome.DATE && fault(read).isEmpty()
                && input.read(one).date().equals(read.date());
    }
}
