package org.motus.library.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.Exercise;

/** Lays a clinic's own exercises over the content that ships. */
public final class Overlay {

    private Overlay() {
    }

    /**
     * @param shipped stays as it is
     * @param own     stay as they are; one with the id of a shipped exercise takes its place
     * @return new content, contained in nothing
     */
    public static ClinicalLibrary lay(ClinicalLibrary shipped, List<Exercise> own) {
        var content = EcoreUtil.copy(shipped);
        for (var exercise : own) {
            var copy = complete(EcoreUtil.copy(exercise));
            var place = place(content, copy);
            if (place >= 0) {
                content.getExercises().set(place, copy);
            } else {
                content.getExercises().add(copy);
                offer(content, copy);
            }
        }
        return content;
    }

    private static int place(ClinicalLibrary content, Exercise exercise) {
        var exercises = content.getExercises();
        for (var i = 0; i < exercises.size(); i++) {
            if (Objects.equals(exercises.get(i).getId(), exercise.getId())) {
                return i;
            }
        }
        return -1;
    }

    private static void offer(ClinicalLibrary content, Exercise exercise) {
        content.getLocations().stream().filter(location -> exercise.getLocations().contains(location.getCode()))
                .forEach(location -> location.getAlternateIds().add(exercise.getId()));
    }

    /** Texts that every shipped exercise has and nobody types. */
    private static Exercise complete(Exercise exercise) {
        if (exercise.getSlug() == null) {
            exercise.setSlug("");
        }
        if (exercise.getSubtype() == null) {
            exercise.setSubtype("");
        }
        return exercise;
    }
}
