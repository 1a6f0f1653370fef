package org.motus.ui.patient;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.store.PatientRules;

/** What the details of a patient may hold, and what needs a second look. */
@NonNullByDefault
record FormRules(LocalDate today) {

    /** Generous on purpose: only what can hardly be an address is remarked. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    /**
     * @param refused
     *            true when the value is not taken, false when it only needs a second look
     */
    record Finding(boolean refused, String sentence) {
    }

    Optional<Finding> noName() {
        return refused(Messages.form_no_name);
    }

    Optional<Finding> line(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            return refused(NLS.bind(Messages.form_long, most));
        }
        return text.codePoints().anyMatch(FormRules::unprintable) ? refused(Messages.form_control) : Optional.empty();
    }

    /** A text of several lines. */
    Optional<Finding> lines(String text, int most) {
        return line(text.replaceAll("[\n\r\t]", " "), most);
    }

    private static boolean unprintable(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE || sign >= 0xFFFE
                && sign <= 0xFFFF;
    }

    Optional<Finding> birthDate(@Nullable LocalDate date) {
        if (date == null) {
            return Optional.empty();
        }
        if (date.isAfter(today)) {
            return refused(Messages.form_birth_future);
        }
        return date.isBefore(today.minusYears(PatientRules.OLDEST))
                ? refused(NLS.bind(Messages.form_birth_old, PatientRules.OLDEST))
                : Optional.empty();
    }

    /** An address that looks wrong is kept: only the clinician knows. */
    Optional<Finding> email(String text) {
        return text.isEmpty() || EMAIL.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Finding(false, Messages.form_email));
    }

    Optional<Finding> language(String tag) {
        try {
            if (!tag.isEmpty() && !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
                return Optional.empty();
            }
        } catch (IllformedLocaleException e) {
            return refused(Messages.form_language);
        }
        return refused(Messages.form_language);
    }

    Optional<Finding> minutes(@Nullable Integer minutes) {
        return minutes != null && (minutes < 0 || minutes > PatientForm.MINUTES)
                ? refused(NLS.bind(Messages.form_minutes, PatientForm.MINUTES))
                : Optional.empty();
    }

    private static Optional<Finding> refused(String sentence) {
        return Optional.of(new Finding(true, sentence));
    }
}
