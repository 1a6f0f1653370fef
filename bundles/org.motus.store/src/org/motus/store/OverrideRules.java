package org.motus.store;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.Program;

/** What a stored override of a safety check must say. Called by stores and by whoever asks for an override. */
public final class OverrideRules {

    /** Longest name, in characters. */
    public static final int NAME = PatientRules.LINE;
    /** Longest reason, in characters. */
    public static final int REASON = 1_000;

    private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9._:-]{1," + PatientRules.ID + "}");

    private OverrideRules() {
    }

    /**
     * Checks every override of a program.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} for the first one that does not say what, who, why or when
     */
    public static void check(Program program) throws ClinicException {
        for (var override : program.getOverrides()) {
            check(override);
        }
    }

    private static void check(CheckOverride override) throws ClinicException {
        id("rule", override.getRuleId());
        if (override.getExerciseId() != null) {
            id("exercise", override.getExerciseId());
        }
        TextRules.required("finding of the override", override.getFinding(), PatientRules.PARAGRAPH);
        checkWho(override.getClinician());
        checkReason(override.getReason());
        if (override.getDecidedAt() == null) {
            throw TextRules.invalid("The time of the override is missing.");
        }
    }

    /**
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when the name is blank, too long or cannot be printed
     */
    public static void checkWho(@Nullable String name) throws ClinicException {
        TextRules.required("name of who overrides the check", name, NAME);
    }

    /**
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when the reason is blank, too long or cannot be printed
     */
    public static void checkReason(@Nullable String reason) throws ClinicException {
        if (reason == null || reason.isBlank()) {
            throw TextRules.invalid("The reason of the override is missing; say why the check does not hold here.");
        }
        TextRules.paragraph("reason of the override", reason, REASON);
    }

    /** Both ids are copied into the audit, which holds nothing about a patient: so no free words. */
    private static void id(String what, @Nullable String id) throws ClinicException {
        if (id == null || !ID_FORM.matcher(id).matches()) {
            throw TextRules.invalid("The " + what + " of an override is given by an id of letters, digits, dots, colons"
                    + " and dashes, at most " + PatientRules.ID + " characters.");
        }
    }
}
