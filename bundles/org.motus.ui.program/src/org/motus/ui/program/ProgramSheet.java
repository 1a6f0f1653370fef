package org.motus.ui.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.program.Profile;

/**
 * Everything the program screen shows about one patient, ready to be painted.
 *
 * @param patientId
 *            whose sheet it is
 * @param person
 *            given and family name
 * @param facts
 *            age, sex, number, location
 * @param flags
 *            what the patient's flags mean
 * @param saved
 *            the newest program, empty when there is none yet
 * @param start
 *            what a start would suggest
 */
record ProgramSheet(String patientId, String person, String facts, List<String> flags, Optional<Saved> saved,
        StartChoice start) {

    /**
     * A saved program.
     *
     * @param revision
     *            from 1
     * @param title
     *            its location
     * @param savedLine
     *            when and by whom
     * @param profile
     *            its profile in words
     * @param minutes
     *            minutes a day in words, for example 14.5
     * @param plans
     *            if-then plans, breaks, walking
     */
    record Saved(int revision, String title, String savedLine, String profile, String minutes,
            List<ExerciseLine> exercises, List<PlanLine> plans, List<FindingLine> findings) {
    }

    /**
     * One exercise as the table shows it.
     *
     * @param feelAim
     *            target on the 0 to 10 feel scale, for example 3–4
     * @param feelStop
     *            where to stop, 0 to 10
     * @param painLimit
     *            0 to 10
     * @param minutes
     *            minutes a day in words
     */
    record ExerciseLine(int number, String id, String name, String howMuch, String howOften, String feelAim,
            String feelStop, String painLimit, String minutes) {
    }

    /** One line of plan: what it is, and its words. */
    record PlanLine(String label, String words) {
    }

    /** One finding of a safety check. */
    record FindingLine(String ruleId, Severity severity, String sentence) {
    }

    /**
     * What can be started and what is suggested.
     *
     * @param names
     *            the clinicians' names of the locations
     * @param suggested
     *            the location of the newest open episode, empty when there is none
     * @param profiles
     *            the profile that the rules choose for each location
     */
    record StartChoice(Map<LocationCode, String> names, Optional<LocationCode> suggested,
            Map<LocationCode, Profile> profiles) {
    }
}
