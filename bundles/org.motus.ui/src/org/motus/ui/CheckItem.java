package org.motus.ui;

import java.util.Arrays;
import java.util.Locale;

/**
 * One check box of a {@link ChecksField}.
 *
 * @param id
 *            stable id
 * @param label
 *            words beside the box
 * @param group
 *            head under which it stands; empty for none
 */
public record CheckItem(String id, String label, String group) {

    /** @return true when each word typed begins a word of the label or of the head */
    boolean matches(String typed) {
        var words = " " + (label + " " + group).toLowerCase(Locale.ROOT).replace('-', ' ');
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(word -> words.contains(" " + word));
    }
}
