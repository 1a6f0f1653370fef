package org.motus.care;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.motus.library.Texts;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;
import org.motus.safety.Finding;
import org.motus.safety.Overrides;
import org.motus.store.ClinicException;
import org.motus.store.OverrideRules;

/** Overrides of refusing checks in a program that is being written. Each is one step of undo. */
public final class OverrideEdits {

    private final Texts texts = Texts.of(OverrideEdits.class, Locale.getDefault());
    private final ProgramDocument document;

    /** @param document the program in which checks are overridden */
    public OverrideEdits(ProgramDocument document) {
        this.document = document;
    }

    /**
     * Goes on although a check refuses. It holds for this sentence about this exercise and nothing else.
     *
     * @param finding
     *            as the clinician read it; must be overridable
     * @param clinician
     *            name of who decides
     * @param reason
     *            why the check does not hold here; stays in the record, is never printed for the patient
     * @param at
     *            when; kept to the second
     * @return true when the program is different now
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when name or reason is blank, too long or cannot be printed
     * @throws IllegalArgumentException
     *             when the finding cannot be overridden
     */
    public boolean override(Finding finding, String clinician, String reason, Instant at) throws ClinicException {
        OverrideRules.checkWho(clinician);
        OverrideRules.checkReason(reason);
        if (!finding.overridable()) {
            throw new IllegalArgumentException(finding.ruleId() + " cannot be overridden.");
        }
        var override = of(finding, clinician, reason, at);
        document.pause();
        return document.change(texts.get("step.override", about(finding)), () -> put(document.program(), override));
    }

    /** Takes the override of a finding back; the check refuses again. Does nothing when there is none. */
    public void takeBack(Finding finding) {
        document.pause();
        document.change(texts.get("step.override.back", about(finding)),
                () -> document.program().getOverrides().removeIf(each -> Overrides.answers(each, finding)));
    }

    /**
     * Drops overrides that nothing asks for any more, before the program is saved: a flag that was taken away and is set
     * again later is a new question.
     *
     * @param findings
     *            what the checks find in the program as it is now
     */
    public void settle(List<Finding> findings) {
        document.pause();
        document.change(texts.get("step.override.settle"), () -> document.program().getOverrides()
                .removeIf(each -> findings.stream().noneMatch(finding -> Overrides.answers(each, finding))));
    }

    private String about(Finding finding) {
        return finding.exerciseId()
                .flatMap(id -> document.prescriptions().stream().map(each -> each.getExercise())
                        .filter(exercise -> id.equals(exercise.getId())).findFirst())
                .map(exercise -> requireNonNull(exercise.getName()))
                .orElseGet(() -> texts.get("step.override.program"));
    }

    static CheckOverride of(Finding finding, String clinician, String reason, Instant at) {
        var override = ProgramFactory.eINSTANCE.createCheckOverride();
        override.setRuleId(finding.ruleId());
        finding.exerciseId().ifPresent(override::setExerciseId);
        override.setFinding(finding.sentence());
        override.setClinician(clinician.strip());
        override.setReason(reason.strip());
        override.setDecidedAt(at.truncatedTo(ChronoUnit.SECONDS));
        override.setId(id(override));
        return override;
    }

    /** The same for the same sentence, so that two clinicians who override one check meet in a merge. */
    private static String id(CheckOverride override) {
        var key = override.getRuleId() + "\n" + override.getExerciseId() + "\n" + override.getFinding();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static void put(Program program, CheckOverride override) {
        program.getOverrides().removeIf(each -> override.getId().equals(each.getId()));
        program.getOverrides().add(override);
    }

    /** Drops the overrides about exercises that the program does not have: when one comes back, it is asked again. */
    static void prune(Program program) {
        var there = new ProgramPlaces(program).all().stream().map(each -> each.getExercise().getId())
                .collect(Collectors.toSet());
        program.getOverrides().removeIf(each -> each.getExerciseId() != null && !there.contains(each.getExerciseId()));
    }
}
