package org.motus.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the screens show them. */
public final class Numbers {

    private Numbers() {
    }

    /** @return at most one decimal, none when it is whole: 4, 14.5 */
    public static String plain(double value) {
        var format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** @return with its sign, "+1.4", "−1", "0"; the minus is as wide as the plus */
    public static String signed(double value) {
        var size = plain(Math.abs(value));
        if (plain(0).equals(size)) {
            return size;
        }
        return (value > 0 ? "+" : "\u2212") + size;
    }
}
