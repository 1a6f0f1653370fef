package org.motus.safety.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.motus.library.Texts;
import org.motus.model.library.Exercise;
import org.motus.model.library.PainLocation;
import org.motus.model.library.Severity;
import org.motus.safety.Fix;
import org.motus.safety.Subject;

/** Proposes what to do with an exercise this person must not do. */
final class Swaps {

    private static final int MOST = 3;

    private final Texts texts;

    Swaps(Texts texts) {
        this.texts = texts;
    }

    /** @return swaps for easier neighbors and same-kind exercises of the location, then removal */
    List<Fix> fixes(Subject subject, Exercise blocked) {
        var fixes = new ArrayList<Fix>();
        candidates(subject, blocked).filter(id -> !inProgram(subject, id)).distinct()
                .flatMap(id -> subject.library().exercise(id).stream())
                .filter(candidate -> TagRules.rulings(subject, candidate).noneMatch(r -> r.severity() != Severity.NOTE))
                .limit(MOST).forEach(candidate -> fixes.add(new Fix(Fix.Kind.SWAP,
                        texts.get("fix.swap", candidate.getName(), candidate.getId()), blocked.getId(),
                        candidate.getId())));
        fixes.add(new Fix(Fix.Kind.REMOVE, texts.get("fix.remove", blocked.getName()), blocked.getId(), null));
        return fixes;
    }

    private static Stream<String> candidates(Subject subject, Exercise blocked) {
        var location = subject.library().location(subject.program().getLocation());
        return Stream.concat(blocked.getRegressionIds().stream(), sameKind(subject, location, blocked));
    }

    private static Stream<String> sameKind(Subject subject, PainLocation location, Exercise blocked) {
        var menu = location.getRoutine().getEntries().stream().map(entry -> entry.getExerciseId());
        return Stream.concat(menu, location.getAlternateIds().stream()).filter(id -> subject.library().exercise(id)
                .filter(other -> other.getCategory() == blocked.getCategory() && other.getLevel() <= blocked.getLevel())
                .isPresent());
    }

    private static boolean inProgram(Subject subject, String exerciseId) {
        return subject.prescriptions().stream().anyMatch(p -> exerciseId.equals(p.getExercise().getId()));
    }
}
