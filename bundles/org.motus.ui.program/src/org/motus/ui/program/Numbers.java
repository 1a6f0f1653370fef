package org.motus.ui.program;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the screen shows them. */
final class Numbers {

    private Numbers() {
    }

    /** @return at most one decimal, none when it is whole: 4, 14.5 */
    static String plain(double value) {
        var format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
