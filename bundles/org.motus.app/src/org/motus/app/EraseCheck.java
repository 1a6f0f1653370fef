package org.motus.app;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.motus.store.PatientSummary;

/**
 * What must be typed before a patient is erased: a reason, and the patient's number or name, so that nobody erases
 * another one by chance.
 *
 * @param patient
 *            who is to be erased
 */
record EraseCheck(PatientSummary patient) {

    /** Most characters of a reason that the audit keeps. */
    static final int REASON_LIMIT = 200;

    /** @return given and family name */
    String name() {
        return (patient.givenName() + " " + patient.familyName()).strip();
    }

    /** @return what is to be typed: the number, or the name of a patient who has none */
    String wanted() {
        return Optional.ofNullable(patient.number()).map(String::strip).filter(number -> !number.isEmpty())
                .orElseGet(this::name);
    }

    /** @return what is wrong with a reason, empty when nothing is */
    static String reasonFault(String reason) {
        return reason.isBlank() ? RightsWords.erase_reason_missing : "";
    }

    /** @return what is wrong with what was typed, empty when it is the number or the name; case and blanks do not count */
    String guardFault(String typed) {
        var said = plain(typed);
        return said.equals(plain(wanted())) || said.equals(plain(name()))
                ? ""
                : NLS.bind(RightsWords.erase_guard_wrong, wanted());
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
