package org.motus.store.jdbc;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** What is said when a patient or a revision is not there. Ids say nothing about a person, so they may be named. */
final class NotFound {

    /** What an id looks like. Anything else may be a name that was typed in its place, and is not repeated. */
    private static final String ID_FORM = "[A-Za-z0-9._:-]{1,64}";

    private NotFound() {
    }

    static ClinicException patient(String id) {
        return refusal(id.matches(ID_FORM)
                ? "There is no patient \"" + id + "\" in this clinic; look the id up in the list of patients."
                : "There is no patient with this id in this clinic; look the id up in the list of patients.");
    }

    /**
     * @param newest
     *            number of the patient's newest revision, 0 when there is none
     */
    static ClinicException revision(String patientId, int number, int newest) {
        if (newest == 0) {
            return refusal("Patient \"" + patientId + "\" has no program yet, so there is no revision " + number
                    + "; save a program first.");
        }
        return refusal("Patient \"" + patientId + "\" has no program revision " + number + "; "
                + (newest == 1 ? "revision 1 is the only one." : "choose one from 1 to " + newest + "."));
    }

    private static ClinicException refusal(String sentence) {
        return new ClinicException(Reason.NOT_FOUND, sentence, null);
    }
}
