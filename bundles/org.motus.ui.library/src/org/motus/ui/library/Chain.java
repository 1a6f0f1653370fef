package org.motus.ui.library;

import java.util.List;

import org.motus.library.Library;
import org.motus.model.library.Exercise;

/**
 * What is easier and what is harder than an exercise. Free of widgets.
 *
 * @param easier
 *            best first
 * @param harder
 *            best first
 */
record Chain(List<Exercise> easier, List<Exercise> harder) {

    static Chain of(Library library, Exercise exercise) {
        return new Chain(find(library, exercise.getRegressionIds()), find(library, exercise.getProgressionIds()));
    }

    private static List<Exercise> find(Library library, List<String> ids) {
        return ids.stream().flatMap(id -> library.exercise(id).stream()).toList();
    }
}
