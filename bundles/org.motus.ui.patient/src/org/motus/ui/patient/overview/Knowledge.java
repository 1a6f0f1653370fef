package org.motus.ui.patient.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.ScoreLines;
import org.motus.library.Contributors;
import org.motus.library.Diagnoses;
import org.motus.library.DoseWords;
import org.motus.library.Library;

/** What the overview asks the clinical content, read once for all patients. UI thread only. */
final class Knowledge {

    private final Library library;
    private final ScoreLines scores;
    private final DoseWords doses = new DoseWords();
    private @Nullable Contributors contributors;
    private @Nullable Diagnoses diagnoses;

    Knowledge(Library library) {
        this.library = library;
        scores = new ScoreLines(library);
    }

    Library library() {
        return library;
    }

    ScoreLines scores() {
        return scores;
    }

    DoseWords doses() {
        return doses;
    }

    Contributors contributors() {
        var known = contributors;
        if (known == null) {
            known = new Contributors(library);
            contributors = known;
        }
        return known;
    }

    Diagnoses diagnoses() {
        var known = diagnoses;
        if (known == null) {
            known = Diagnoses.standard();
            diagnoses = known;
        }
        return known;
    }
}
