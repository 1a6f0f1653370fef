package org.motus.store.jdbc;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a program that saves for ever: how far a patient's record is.
 *
 * @param version
 *            of the record, from 1
 * @param revision
 *            number of the newest program, 0 when there is none
 */
record SavedLine(String patientId, int version, int revision) {

    private static final Pattern FORM = Pattern.compile("saved (\\S+) (\\d+) (\\d+) end");

    /** @return empty for what was cut off */
    static Optional<SavedLine> of(String line) {
        var match = FORM.matcher(line);
        return match.matches()
                ? Optional.of(new SavedLine(match.group(1), Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "saved " + patientId + " " + version + " " + revision + " end";
    }
}
