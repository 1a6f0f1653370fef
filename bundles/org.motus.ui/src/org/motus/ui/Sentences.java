package org.motus.ui;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Splits a refusal into what happened and what to do, so that a banner can set the first in bold. */
final class Sentences {

    private Sentences() {
    }

    static String first(@Nullable String text) {
        var all = Optional.ofNullable(text).orElse(Messages.job_failed);
        var end = end(all);
        return end < 0 ? all : all.substring(0, end + 1);
    }

    static String rest(@Nullable String text) {
        var all = Optional.ofNullable(text).orElse("");
        var end = end(all);
        return end < 0 ? "" : all.substring(end + 1).strip();
    }

    private static int end(String text) {
        return text.indexOf(". ");
    }
}
