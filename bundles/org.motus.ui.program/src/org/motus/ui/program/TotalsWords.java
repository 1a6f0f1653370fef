package org.motus.ui.program;

import org.eclipse.osgi.util.NLS;
import org.motus.care.ProgramTotals;
import org.motus.ui.ExerciseWords;
import org.motus.ui.Numbers;

/** The totals of a program in words. Free of widgets. */
final class TotalsWords {

    private TotalsWords() {
    }

    /** @return "14.5", or "12.5–26" when not every exercise is done every day */
    static String minutes(ProgramTotals totals) {
        var most = Numbers.plain(totals.mostMinutes());
        return totals.leastMinutes() == totals.mostMinutes()
                ? most
                : Numbers.plain(totals.leastMinutes()) + "–" + most;
    }

    static String exercises(ProgramTotals totals) {
        return totals.exercises() == 1 ? Messages.totals_exercise : Messages.totals_exercises;
    }

    /** @return "aim 3–5", or a gentle word when there are more */
    static String aim(ProgramTotals totals) {
        var aim = totals.exercises() > ProgramTotals.AIM_MOST ? Messages.totals_many : Messages.totals_aim;
        return NLS.bind(aim, ProgramTotals.AIM_LEAST, ProgramTotals.AIM_MOST);
    }

    static String needs(ProgramTotals totals) {
        return totals.needs().isEmpty() ? Messages.totals_needs_nothing : ExerciseWords.things(totals.needs());
    }

    /** @return what is not at home, when that is known; else all that is needed */
    static String inShort(ProgramTotals totals) {
        return totals.missing().isEmpty()
                ? inFull(totals)
                : NLS.bind(Messages.totals_missing_short, ExerciseWords.things(totals.missing()));
    }

    static String inFull(ProgramTotals totals) {
        return NLS.bind(Messages.totals_needs, needs(totals), home(totals)).strip();
    }

    /** @return whether it is at home; empty when nobody asked or nothing is needed */
    static String home(ProgramTotals totals) {
        if (!totals.asked() || totals.needs().isEmpty()) {
            return totals.needs().isEmpty() ? "" : Messages.totals_home_unknown;
        }
        return totals.missing().isEmpty()
                ? Messages.totals_home
                : NLS.bind(Messages.totals_missing, ExerciseWords.things(totals.missing()));
    }
}
