package org.motus.ui.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.motus.care.CareService;
import org.motus.care.DraftWaits;
import org.motus.care.Listeners;
import org.motus.care.OverrideEdits;
import org.motus.care.ProgramChanges;
import org.motus.care.ProgramDocument;
import org.motus.care.ProgramTotals;
import org.motus.care.Registration;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Severity;
import org.motus.model.program.Prescription;
import org.motus.safety.Finding;
import org.motus.store.Clinic;
import org.motus.store.Revision;

/**
 * A program being written, with what follows from it: findings, totals, differences, and which exercise is selected.
 * Free of widgets; one thread. The checks run a moment after the last change; who acts on them asks for them now.
 */
final class ProgramWork {

    private final Listeners listeners = new Listeners();
    private final ProgramDocument document;
    private final DraftWaits draft;
    private final Clinic clinic;
    private final CareService care;
    private final Consumer<Runnable> whenQuiet;
    private Patient patient;
    private List<Finding> findings;
    private int selected;

    /**
     * @param whenQuiet
     *            runs work a moment later; work that is handed over again meanwhile runs once
     */
    ProgramWork(ProgramDocument document, Clinic clinic, CareService care, Patient patient,
            Consumer<Runnable> whenQuiet) {
        this.document = document;
        this.draft = new DraftWaits(document);
        this.clinic = clinic;
        this.care = care;
        this.patient = patient;
        this.whenQuiet = whenQuiet;
        this.selected = document.prescriptions().isEmpty() ? -1 : 0;
        this.findings = care.check(patient, document.program(), LocalDate.now());
        document.onChange(this::changed);
    }

    private final Runnable checking = this::check;

    private void changed() {
        selected = Math.min(Math.max(selected, 0), document.prescriptions().size() - 1);
        listeners.fire();
        whenQuiet.accept(checking);
    }

    private void check() {
        var next = care.check(patient, document.program(), LocalDate.now());
        if (!next.equals(findings)) {
            findings = next;
            listeners.fire();
        }
    }

    /** Checks against the record as it is now. */
    void patient(Patient now) {
        patient = now;
        whenQuiet.accept(checking);
    }

    ProgramDocument document() {
        return document;
    }

    /** @return what of the program waits for the server */
    DraftWaits draft() {
        return draft;
    }

    Clinic clinic() {
        return clinic;
    }

    CareService care() {
        return care;
    }

    Patient patient() {
        return patient;
    }

    /** @return what the last check found */
    List<Finding> findings() {
        return findings;
    }

    /** @return what a check finds now that forbids printing */
    List<Finding> blocks() {
        check();
        return findings.stream().filter(Finding::blocks).toList();
    }

    /** Drops overrides that no check asks for any more. */
    void settle() {
        check();
        new OverrideEdits(document).settle(findings);
    }

    /** @return how many findings weigh so much; a refusal that was overridden is a warning */
    long count(Severity severity) {
        return findings.stream().filter(finding -> finding.weight() == severity).count();
    }

    /** @return findings about one exercise */
    List<Finding> about(Prescription prescription) {
        return findings.stream().filter(finding -> finding.about().contains(prescription)).toList();
    }

    /** @return the first refusal of the selected exercise that a clinician may override */
    Optional<Finding> overridable() {
        return selected < 0
                ? Optional.empty()
                : about(document.prescriptions().get(selected)).stream()
                        .filter(finding -> finding.blocks() && finding.overridable()).findFirst();
    }

    /** @return place of the exercise that a finding is about, or empty when it is about the whole program */
    Optional<Integer> place(Finding finding) {
        var all = document.prescriptions();
        return finding.about().stream().map(all::indexOf).filter(place -> place >= 0).findFirst();
    }

    ProgramTotals totals() {
        return ProgramTotals.of(document.program(), patient);
    }

    ProgramChanges changes() {
        return ProgramChanges.between(document.base().map(Revision::program), document.program());
    }

    /** @return place of the selected exercise, -1 when there is none */
    int selected() {
        return selected;
    }

    void select(int place) {
        if (place != selected && place < document.prescriptions().size()) {
            document.pause();
            selected = place;
            listeners.fire();
        }
    }

    Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
