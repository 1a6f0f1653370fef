package org.motus.ui.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.motus.care.CareService;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.library.Exercise;
import org.motus.model.library.Severity;
import org.motus.model.library.Tag;
import org.motus.model.library.TagEffect;
import org.motus.model.program.Profile;
import org.motus.model.program.ProgramFactory;
import org.motus.safety.Finding;

/** For whom an exercise needs care: every flag that a check refuses it or warns about it for. Free of widgets. */
final class CareNeeds {

    /**
     * One flag's word on the exercise.
     *
     * @param word
     *            the flag in few words
     * @param rule
     *            what the library asks for with that flag
     * @param severity
     *            BLOCK or WARN
     * @param own
     *            true when the patient at hand has it
     */
    record Need(String word, String rule, Severity severity, boolean own) {
    }

    /** A check of a flag has a rule id that begins so; others are about age, amount and what is at home. */
    private static final String FLAG_RULE = "SF-0";

    private final CareService care;

    CareNeeds(CareService care) {
        this.care = care;
    }

    /**
     * @param own
     *            flags of the patient at hand, none without one
     * @return the needs: the patient's own first, then what is refused, then the others, each in the library's order
     */
    List<Need> of(Exercise exercise, Set<String> own) {
        return care.library().content().getTags().stream().flatMap(tag -> need(exercise, tag, own).stream())
                .sorted(Comparator.comparing((Function<Need, Boolean>) need -> !need.own())
                        .thenComparing(Comparator.comparing(Need::severity).reversed()))
                .toList();
    }

    /** Asks the checks themselves, as if somebody with that flag alone did that exercise alone. */
    private Optional<Need> need(Exercise exercise, Tag tag, Set<String> own) {
        var patient = ClinicFactory.eINSTANCE.createPatient();
        patient.getFlags().add(tag.getId());
        var program = ProgramFactory.eINSTANCE.createProgram();
        exercise.getLocations().stream().findFirst().ifPresent(program::setLocation);
        var phase = ProgramFactory.eINSTANCE.createPhase();
        phase.getPrescriptions().add(ProgramStarter.prescribe(exercise, Profile.GENTLE));
        program.getPhases().add(phase);
        return care.check(patient, program, LocalDate.now()).stream()
                .filter(finding -> finding.ruleId().startsWith(FLAG_RULE)).map(Finding::severity)
                .max(Comparator.naturalOrder())
                .map(severity -> new Need(word(tag), rule(exercise, tag, severity), severity,
                        own.contains(tag.getId())));
    }

    /** A flag that the exercise names has its rule; one that is about a whole group has a sentence of its own. */
    private static String rule(Exercise exercise, Tag tag, Severity severity) {
        var named = exercise.getContraindications().contains(tag.getId())
                || exercise.getPrecautions().contains(tag.getId());
        var rule = tag.getEffects().stream().filter(effect -> !named && effect.getSeverity() == severity)
                .map(TagEffect::getText).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> String.valueOf(tag.getDefaultRule()));
        return rule.endsWith(".") ? rule : rule + ".";
    }

    /** What stands before the first bracket or comma says it in few words. */
    private static String word(Tag tag) {
        var meaning = String.valueOf(tag.getMeaning());
        return Stream.of(" (", ",", ";").map(meaning::indexOf).filter(end -> end > 0).min(Integer::compare)
                .map(end -> meaning.substring(0, end)).orElse(meaning);
    }
}
