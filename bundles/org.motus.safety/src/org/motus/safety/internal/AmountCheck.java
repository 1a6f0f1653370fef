package org.motus.safety.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.motus.library.SessionTime;
import org.motus.library.Texts;
import org.motus.model.library.Severity;
import org.motus.safety.Check;
import org.motus.safety.Finding;
import org.motus.safety.Subject;

/** HO-10: 3 to 5 exercises, warn above 5, refuse above 8 and refuse none. SF-04: more minutes a day than they have. */
public final class AmountCheck implements Check {

    private static final int WARN_ABOVE = 5;
    private static final int BLOCK_ABOVE = 8;

    private final Texts texts = Texts.of(AmountCheck.class, Locale.getDefault());

    @Override
    public List<Finding> check(Subject subject) {
        var findings = new ArrayList<Finding>();
        var count = subject.prescriptions().size();
        if (count == 0) {
            findings.add(finding(subject, "HO-10", Severity.BLOCK, texts.get("amount.none")));
        } else if (count > BLOCK_ABOVE) {
            findings.add(finding(subject, "HO-10", Severity.BLOCK, texts.get("amount.block", count, BLOCK_ABOVE)));
        } else if (count > WARN_ABOVE) {
            findings.add(finding(subject, "HO-10", Severity.WARN, texts.get("amount.warn", count, WARN_ABOVE)));
        }
        var has = subject.patient().getMinutesPerDay();
        var needs = SessionTime.minutesPerDay(subject.program());
        if (has != null && needs > has) {
            findings.add(finding(subject, "SF-04", Severity.WARN, texts.get("amount.minutes", needs, has)));
        }
        return findings;
    }

    private static Finding finding(Subject subject, String rule, Severity severity, String sentence) {
        return new Finding(rule, severity, sentence, List.of(subject.program()), List.of("R34"), List.of());
    }
}
