package org.motus.care;

import java.util.Optional;

import org.motus.handout.Handout;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Paper;
import org.motus.safety.Finding;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Revision;

/** Prints a handout, unless a check forbids it, and after the print is on record. */
final class Printing {

    private final CareService care;
    private final Handout handout;

    /** Puts a print on record, wherever that can be done. */
    interface Register {
        void printing(Paper paper) throws ClinicException;
    }

    Printing(CareService care) {
        this.care = care;
        handout = new Handout(care.pictures());
    }

    Handout handout() {
        return handout;
    }

    /**
     * @param draft
     *            true when the clinic does not have this revision yet, which the page says
     * @param register
     *            called before anything is printed
     */
    PrintOutcome print(Clinic clinic, Patient patient, Revision revision, boolean draft, PrintRequest request,
            HandoutProgress progress, Register register) throws ClinicException, HandoutException {
        var findings = care.check(patient, revision.program(), request.printedOn());
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new PrintOutcome(revision.info(), findings, Optional.empty());
        }
        var page = HandoutPage.of(clinic.profile(), patient, revision, request.printedOn(), request.paper(), draft);
        register.printing(page.paper());
        var written = handout.save(page, request.out(), request.overwrite(), progress);
        return new PrintOutcome(revision.info(), findings, Optional.of(written));
    }
}
