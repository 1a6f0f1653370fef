package org.motus.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.motus.handout.HandoutRequest;
import org.motus.handout.Letterhead;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Paper;
import org.motus.store.ClinicProfile;
import org.motus.store.Revision;

/** What the handout of a saved program prints. */
final class HandoutPage {

    private HandoutPage() {
    }

    /**
     * @param paper
     *            empty for the paper the program asks for
     * @param draft
     *            true when the clinic does not have this revision yet
     */
    static HandoutRequest of(ClinicProfile profile, Patient patient, Revision revision, LocalDate printedOn,
            Optional<Paper> paper, boolean draft) {
        var program = revision.program();
        return new HandoutRequest(patient, program, revision.info().number(), printedOn, letterhead(profile),
                paper.orElseGet(() -> program.getOptions().getPaper()),
                Objects.requireNonNullElse(program.getContentStatus(), ""), draft);
    }

    private static Letterhead letterhead(ClinicProfile profile) {
        return new Letterhead(profile.name(), profile.address(), profile.phone(), profile.emergencyNumber(),
                profile.demo());
    }
}
