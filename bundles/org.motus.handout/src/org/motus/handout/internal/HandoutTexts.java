package org.motus.handout.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The fixed words of the handout in one language. A language without a file of its own is served in English. */
final class HandoutTexts {

    private static final String FILE = "org.motus.handout.internal.handout";

    private final ResourceBundle words;
    private final Locale locale;
    private final boolean translated;

    private HandoutTexts(ResourceBundle words, Locale locale, boolean translated) {
        this.words = words;
        this.locale = locale;
        this.translated = translated;
    }

    /**
     * The words for a patient.
     *
     * @param language BCP 47 tag; empty or unknown gives American English
     */
    static HandoutTexts in(String language) {
        var wanted = Locale.forLanguageTag(language);
        var words = ResourceBundle.getBundle(FILE, wanted, HandoutTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        boolean english = wanted.getLanguage().equals("en");
        boolean translated = english || !words.getLocale().getLanguage().isEmpty();
        return new HandoutTexts(words, translated ? wanted : Locale.US, translated || wanted.getLanguage().isEmpty());
    }

    /** The language the words are in, for the document's tag. */
    String languageTag() {
        return locale.toLanguageTag();
    }

    /** False when the patient's language has no words yet, so English stands in. */
    boolean isTranslated() {
        return translated;
    }

    /** A text with its places filled. Numbers are passed as they shall read. */
    String text(String key, Object... values) {
        var pattern = words.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(strings(values));
    }

    /** A day, for example "November 20, 2026". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** A day with its weekday, for example "Friday, December 4, 2026". */
    String weekday(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }

    /** Words in a row: "1", "1 and 2", "1, 2 and 3". */
    String and(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return text("list.and", String.join(text("list.comma"), parts.subList(0, last)), parts.get(last));
    }

    /** A range of two numbers, or the one number when they are equal. */
    String range(int low, int high, String key) {
        return low == high ? Integer.toString(low) : text(key, low, high);
    }

    private static Object[] strings(Object[] values) {
        var strings = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            strings[i] = String.valueOf(values[i]);
        }
        return strings;
    }
}
