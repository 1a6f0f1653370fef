package org.motus.store.jdbc;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** The key of a clinic without users as text. */
final class PlainKey {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * ClinicKey.BYTES + "}");

    private PlainKey() {
    }

    static String write(ClinicKey key) {
        return key.hex() + "\n";
    }

    /** @return the key, which the caller closes; empty when the text is something else */
    static Optional<ClinicKey> read(@Nullable String text) {
        return text != null && FORM.matcher(text.strip()).matches()
                ? Optional.of(ClinicKey.of(HexFormat.of().parseHex(text.strip())))
                : Optional.empty();
    }
}
