package org.motus.care;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Optional;

import org.motus.handout.Handout;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.model.clinic.Patient;
import org.motus.safety.Finding;
import org.motus.store.ClinicProfile;
import org.motus.store.Revision;

/**
 * The handouts of an export.
 *
 * @param today
 *            day of the check, printed on the pages
 * @param progress
 *            may stop between two stages of a handout
 */
record ExportedHandouts(CareService care, Handout handout, ClinicProfile profile, Patient patient, LocalDate today,
        HandoutProgress progress) {

    /** @return the PDF, or empty when a check blocks the program: what may not be printed is not handed out this way */
    Optional<byte[]> pdf(Revision revision) throws HandoutException {
        if (care.check(patient, revision.program(), today).stream().anyMatch(Finding::blocks)) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        handout.write(HandoutPage.of(profile, patient, revision, today, Optional.empty(), false), bytes, progress);
        return Optional.of(bytes.toByteArray());
    }
}
