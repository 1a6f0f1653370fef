package org.motus.ui.program;

import java.util.List;
import java.util.Optional;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

/**
 * The programs of a patient as they are stored now.
 *
 * @param revision
 *            the newest
 * @param index
 *            all of them, newest first
 */
record Newest(Revision revision, List<RevisionInfo> index) {

    /** @return empty when the patient has no program; not on the UI thread */
    static Optional<Newest> of(Clinic clinic, String patientId) throws ClinicException {
        var latest = clinic.latestRevision(patientId);
        var index = clinic.revisions(patientId);
        return latest.map(revision -> new Newest(revision, index));
    }

    int number() {
        return revision.info().number();
    }
}
