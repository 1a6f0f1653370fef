package org.motus.ui.program;

import java.util.List;
import java.util.Optional;

import org.motus.care.Posture;
import org.motus.library.ExerciseQuery;
import org.motus.model.library.Category;
import org.motus.ui.program.ExerciseRow.Fit;

/**
 * Which exercises are listed.
 *
 * @param text
 *            words of a search, blank for all
 * @param onlyLocation
 *            true for exercises of the program's location alone
 * @param posture
 *            empty for all
 * @param kind
 *            empty for all
 * @param onlyAtHome
 *            true to leave out what needs something that is not at home
 */
record ExerciseFilter(String text, boolean onlyLocation, Optional<Posture> posture, Optional<Category> kind,
        boolean onlyAtHome) {

    /** @return what a clinician sees first */
    static ExerciseFilter first() {
        return new ExerciseFilter("", true, Optional.empty(), Optional.empty(), false);
    }

    /** @return the exercises for a program, best match first */
    List<ExerciseRow> rows(ProgramWork work, ExerciseFits fits) {
        var location = work.document().program().getLocation();
        var answers = fits.of(work.care(), work.patient(), location);
        var found = work.care().library().search(new ExerciseQuery(text, onlyLocation ? location : null));
        return found.stream()
                .filter(exercise -> posture.filter(wanted -> wanted != Posture.of(exercise)).isEmpty())
                .filter(exercise -> kind.filter(wanted -> wanted != exercise.getCategory()).isEmpty())
                .map(exercise -> {
                    var answer = answers.get(exercise.getId());
                    return new ExerciseRow(exercise, answer == null ? Fit.FITS : answer.fit(),
                            answer == null ? Messages.fit_fits : answer.words(),
                            work.document().has(exercise.getId()), work.care().library().own(exercise.getId()));
                }).filter(row -> !onlyAtHome || row.fit() != Fit.LACKS).toList();
    }
}
