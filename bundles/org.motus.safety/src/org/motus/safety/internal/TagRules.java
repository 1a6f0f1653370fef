package org.motus.safety.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.library.Tag;
import org.motus.model.library.TagEffect;
import org.motus.safety.Subject;

/** What the flags of a person say about an exercise. */
final class TagRules {

    /** One flag's word on one exercise. */
    record Ruling(Tag tag, Severity severity, Origin origin) {
    }

    /** Where a ruling stands in the library. */
    enum Origin {
        CONTRAINDICATION, PRECAUTION, GROUP
    }

    private TagRules() {
    }

    /** @return every ruling, one for each flag and origin */
    static Stream<Ruling> rulings(Subject subject, Exercise exercise) {
        return subject.patient().getFlags().stream().distinct().flatMap(id -> subject.library().tag(id).stream())
                .flatMap(tag -> rulings(tag, exercise));
    }

    private static Stream<Ruling> rulings(Tag tag, Exercise exercise) {
        return Stream.of(listed(tag, exercise.getContraindications(), Severity.BLOCK, Origin.CONTRAINDICATION),
                listed(tag, exercise.getPrecautions(), Severity.WARN, Origin.PRECAUTION), grouped(tag, exercise))
                .flatMap(Optional::stream);
    }

    private static Optional<Ruling> listed(Tag tag, List<String> ids, Severity severity, Origin origin) {
        return ids.contains(tag.getId()) ? Optional.of(new Ruling(tag, severity, origin)) : Optional.empty();
    }

    private static Optional<Ruling> grouped(Tag tag, Exercise exercise) {
        return tag.getEffects().stream().filter(effect -> matches(effect, exercise)).map(TagEffect::getSeverity)
                .max(Severity::compareTo).map(severity -> new Ruling(tag, severity, Origin.GROUP));
    }

    private static boolean matches(TagEffect effect, Exercise exercise) {
        var neckOnly = exercise.getLocations().stream().allMatch(code -> code == LocationCode.E);
        return anyOrEmpty(effect.getCategories(), List.of(exercise.getCategory()))
                && anyOrEmpty(effect.getDirections(), List.of(exercise.getSpineDirection()))
                && anyOrEmpty(effect.getLocations(), exercise.getLocations()) && !(effect.isTrunkOnly() && neckOnly)
                && !(effect.isNeckOnly() && !neckOnly);
    }

    private static <T> boolean anyOrEmpty(List<T> wanted, List<T> actual) {
        return wanted.isEmpty() || actual.stream().anyMatch(wanted::contains);
    }
}
