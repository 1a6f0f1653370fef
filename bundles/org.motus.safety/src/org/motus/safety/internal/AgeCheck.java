package org.motus.safety.internal;

import java.time.Period;
import java.util.List;
import java.util.Locale;

import org.motus.library.Texts;
import org.motus.model.library.Severity;
import org.motus.safety.Check;
import org.motus.safety.Finding;
import org.motus.safety.Subject;

/**
 * RF-GEN-3: every threshold here is for adults, so a person under 16 needs a pediatric review first; a clinician may opt
 * in for a recorded reason.
 */
public final class AgeCheck implements Check {

    private static final int ADULT_RULES_FROM = 16;

    private final Texts texts = Texts.of(AgeCheck.class, Locale.getDefault());

    @Override
    public List<Finding> check(Subject subject) {
        var born = subject.patient().getBirthDate();
        if (born == null) {
            return List.of(finding(subject, Severity.NOTE, texts.get("age.unknown")));
        }
        var years = Period.between(born, subject.today()).getYears();
        return years < ADULT_RULES_FROM
                ? List.of(finding(subject, Severity.BLOCK, texts.get("age.young", years)).mayBeOverridden())
                : List.of();
    }

    private static Finding finding(Subject subject, Severity severity, String sentence) {
        return new Finding("RF-GEN-3", severity, sentence, List.of(subject.patient()), List.of("G"), List.of());
    }
}
