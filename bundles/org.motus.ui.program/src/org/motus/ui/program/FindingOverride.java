package org.motus.ui.program;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.motus.care.OverrideEdits;
import org.motus.safety.Finding;
import org.motus.safety.Overridden;
import org.motus.store.ClinicException;

/** Overrides a finding after somebody has said who and why, and takes that back. UI thread only. */
final class FindingOverride {

    private final ProgramDesk desk;
    private final ProgramWork work;

    FindingOverride(ProgramDesk desk, ProgramWork work) {
        this.desk = desk;
        this.work = work;
    }

    /** Asks, and overrides. */
    void ask(Finding finding) {
        var form = OverrideForm.of(finding, desk.clinician(), desk.signedIn(), work.care().library());
        OverrideDialog.ask(form).ifPresent(answer -> override(finding, answer));
    }

    private void override(Finding finding, OverrideForm.Answer answer) {
        desk.clinician(answer.name());
        try {
            new OverrideEdits(work.document()).override(finding, answer.name(), answer.reason(), Instant.now());
        } catch (ClinicException e) {
            throw new IllegalStateException("The form takes only what may be stored.", e);
        }
    }

    void takeBack(Finding finding) {
        new OverrideEdits(work.document()).takeBack(finding);
    }

    /** @return "Overridden by Sam Sample on 21 Nov 2026: reason" */
    static String words(Overridden by) {
        var day = DateTimeFormatter.ofPattern(Messages.override_day, Locale.US);
        return NLS.bind(Messages.override_by,
                new Object[] { by.clinician(), day.format(by.at().atZone(ZoneId.systemDefault())), by.reason() });
    }
}
