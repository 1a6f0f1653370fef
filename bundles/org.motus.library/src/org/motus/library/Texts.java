package org.motus.library;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The externalized sentences of one room: a file {@code texts.properties} beside a class of it. Keys are words, patterns
 * are those of {@link MessageFormat}.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
        // Numbers follow the language of the sentence, not that of the machine.
        this.locale = Locale.ROOT.equals(bundle.getLocale()) ? Locale.US : bundle.getLocale();
    }

    /**
     * @param anchor
     *            a class of the package that holds {@code texts.properties}
     * @param locale
     *            the reader's language; English where the room has no such texts
     */
    public static Texts of(Class<?> anchor, Locale locale) {
        var name = Objects.requireNonNull(anchor).getPackageName() + ".texts";
        var loader = Objects.requireNonNull(anchor.getClassLoader());
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(name, locale, loader, control));
    }

    /**
     * @param key
     *            a key of the file
     * @param arguments
     *            values for {0}, {1} and so on
     * @throws java.util.MissingResourceException
     *             when the key is not there
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
