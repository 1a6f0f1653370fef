package org.motus.safety.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.motus.library.Texts;
import org.motus.model.library.Severity;
import org.motus.model.program.Prescription;
import org.motus.safety.Check;
import org.motus.safety.Finding;
import org.motus.safety.Subject;

/**
 * SF-01: a contraindication blocks. SF-02: a precaution warns and prints the caution. SF-03: a flag's rule for a whole
 * group of exercises. An exercise that a flag blocks gets no second, weaker finding for the same flag. Only SF-01 may be
 * overridden.
 */
public final class FlagCheck implements Check {

    private final Texts texts = Texts.of(FlagCheck.class, Locale.getDefault());
    private final Swaps swaps = new Swaps(texts);

    @Override
    public List<Finding> check(Subject subject) {
        return subject.prescriptions().stream().flatMap(prescription -> findings(subject, prescription)).toList();
    }

    private Stream<Finding> findings(Subject subject, Prescription prescription) {
        var rulings = TagRules.rulings(subject, prescription.getExercise()).toList();
        return rulings.stream().filter(ruling -> rulings.stream().noneMatch(other -> outranks(other, ruling)))
                .map(ruling -> finding(subject, prescription, ruling, overridable(rulings, ruling)));
    }

    private static boolean outranks(TagRules.Ruling other, TagRules.Ruling ruling) {
        if (other.tag() != ruling.tag() || other == ruling) {
            return false;
        }
        var bySeverity = other.severity().compareTo(ruling.severity());
        return bySeverity > 0 || bySeverity == 0 && other.origin().compareTo(ruling.origin()) < 0;
    }

    /**
     * The reference lets a clinician override a contraindication with a recorded reason, and says nothing of the kind
     * about a flag's rule for a whole group, which refers, defers or waits for clearance. Where both forbid the same
     * exercise the stricter one counts.
     */
    private static boolean overridable(List<TagRules.Ruling> all, TagRules.Ruling ruling) {
        return ruling.severity() == Severity.BLOCK && ruling.origin() == TagRules.Origin.CONTRAINDICATION
                && all.stream().noneMatch(other -> other.tag() == ruling.tag() && other.severity() == Severity.BLOCK
                        && other.origin() == TagRules.Origin.GROUP);
    }

    private Finding finding(Subject subject, Prescription prescription, TagRules.Ruling ruling,
            boolean overridable) {
        var exercise = prescription.getExercise();
        var id = switch (ruling.origin()) {
            case CONTRAINDICATION -> "SF-01";
            case PRECAUTION -> "SF-02";
            case GROUP -> "SF-03";
        };
        var key = ruling.severity() == Severity.BLOCK ? "flag.block" : "flag.warn";
        var sentence = texts.get(key, exercise.getName(), ruling.tag().getMeaning(), ruling.tag().getDefaultRule());
        var fixes = ruling.severity() == Severity.BLOCK
                ? swaps.fixes(subject, exercise)
                : List.<org.motus.safety.Fix>of();
        return new Finding(id, ruling.severity(), sentence, List.of(prescription), ruling.tag().getSourceIds(), fixes,
                overridable, Optional.empty());
    }
}
