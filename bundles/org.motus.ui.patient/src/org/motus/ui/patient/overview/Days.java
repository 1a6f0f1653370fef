package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** Days as the overview says them: "12 Feb", and with the year when it is another one. */
final class Days {

    private Days() {
    }

    /** @return the day in short, empty for none */
    static String words(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return "";
        }
        var pattern = day.getYear() == today.getYear() ? Messages.day_this_year : Messages.day_other_year;
        return DateTimeFormatter.ofPattern(pattern, Locale.getDefault()).format(day);
    }
}
