package org.motus.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a date as people write it: ISO, the short and long forms of the locale, years of two digits, months by name.
 * Free of widgets.
 *
 * @param locale
 *            tells whether day or month comes first, and the names of months
 * @param today
 *            the day against which a year of two digits is understood
 * @param past
 *            true when the date cannot lie ahead, as a birth date: then "68" is the last such year before today
 */
public record DateInput(Locale locale, LocalDate today, boolean past) {

    private static final int CENTURY = 100;
    private static final int AHEAD_YEARS = 20;
    private static final int OLDEST_YEARS = 130;
    private static final int PACKED = 8;
    private static final int LONGEST = 40;

    /** What became of a text. */
    public enum Outcome {
        /** Nothing was typed. */
        EMPTY,
        /** A date. */
        DATE,
        /** A day that the calendar does not have, as 31 June. */
        NO_SUCH_DAY,
        /** No date. */
        UNREADABLE
    }

    /**
     * What was understood.
     *
     * @param date
     *            the date, empty for every other outcome
     */
    public record Read(Outcome outcome, Optional<LocalDate> date) {

        private static Read none(Outcome outcome) {
            return new Read(outcome, Optional.empty());
        }
    }

    /** Checks that nothing is missing. */
    public DateInput {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(today);
    }

    /** @return why that is no birth date, as a sentence; empty when it is one */
    public static String birthFault(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return Messages.field_birth_future;
        }
        return date.isBefore(today.minusYears(OLDEST_YEARS)) ? Messages.field_birth_old : "";
    }

    /** Reads a text; never fails. */
    public Read read(String typed) {
        if (typed.isBlank()) {
            return Read.none(Outcome.EMPTY);
        }
        var parts = typed.length() > LONGEST ? List.<DatePart>of() : DatePart.split(typed, MonthNames.of(locale));
        if (parts.size() == 1 && parts.getFirst().number() && parts.getFirst().digits() == PACKED) {
            var number = parts.getFirst().value();
            return day(number / 10_000, number / CENTURY % CENTURY, number % CENTURY);
        }
        if (parts.size() != 3 || parts.stream().anyMatch(part -> !part.known())) {
            return Read.none(Outcome.UNREADABLE);
        }
        return ordered(parts);
    }

    private Read ordered(List<DatePart> parts) {
        var rest = new ArrayList<>(parts);
        var named = parts.stream().filter(part -> !part.number()).toList();
        if (named.size() > 1) {
            return Read.none(Outcome.UNREADABLE);
        }
        if (parts.getFirst().number() && parts.getFirst().digits() > 2) {
            return named.isEmpty()
                    ? dated(parts.get(0), parts.get(1), parts.get(2))
                    : dated(parts.get(0), named.getFirst(), parts.get(1).number() ? parts.get(1) : parts.get(2));
        }
        if (!named.isEmpty()) {
            rest.remove(named.getFirst());
            return dated(rest.get(1), named.getFirst(), rest.get(0));
        }
        return numbers(parts);
    }

    /** Three numbers in the order of the locale; in the other order when only that makes a date. */
    private Read numbers(List<DatePart> parts) {
        var order = order();
        if (order.startsWith("y")) {
            return parts.get(2).digits() > 2
                    ? dated(parts.get(2), parts.get(1), parts.get(0))
                    : dated(parts.get(0), parts.get(1), parts.get(2));
        }
        var first = order.startsWith("M");
        var read = dated(parts.get(2), parts.get(first ? 0 : 1), parts.get(first ? 1 : 0));
        if (read.outcome() != Outcome.NO_SUCH_DAY) {
            return read;
        }
        var other = dated(parts.get(2), parts.get(first ? 1 : 0), parts.get(first ? 0 : 1));
        return other.outcome() == Outcome.DATE ? other : read;
    }

    /** @return the letters y, M and d as the locale orders them */
    private String order() {
        return DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("[^yMd]", "").replaceAll("(.)\\1+", "$1");
    }

    private Read dated(DatePart year, DatePart month, DatePart day) {
        if (year.digits() > 4 || year.digits() == 3 || month.digits() > 2 || day.digits() > 2) {
            return Read.none(Outcome.UNREADABLE);
        }
        var whole = year.digits() <= 2 ? century(year.value(), month.value(), day.value()) : year.value();
        return day(whole, month.value(), day.value());
    }

    /** The year that is meant by two digits: not ahead for a birth date, at most twenty years ahead otherwise. */
    private int century(int year, int month, int day) {
        var latest = past ? today : today.plusYears(AHEAD_YEARS);
        var candidate = latest.getYear() / CENTURY * CENTURY + year;
        var ahead = candidate > latest.getYear() || candidate == latest.getYear()
                && month * 31 + day > latest.getMonthValue() * 31 + latest.getDayOfMonth();
        return ahead ? candidate - CENTURY : candidate;
    }

    private static Read day(int year, int month, int day) {
        try {
            return new Read(Outcome.DATE, Optional.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            // The text has the form of a date; the calendar lacks the day, which is what the caller is told.
            return Read.none(Outcome.NO_SUCH_DAY);
        }
    }
}
