package org.motus.ui.patient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;

/**
 * Reads what a search finds: the number of rows and the pages that are needed at once. Free of widgets; runs in a job.
 *
 * @param query
 *            what to look for; its offset and limit do not count
 * @param pages
 *            pages to read at once
 */
record PatientSearch(PatientQuery query, Set<Integer> pages) {

    /**
     * What was found.
     *
     * @param everybody
     *            true when the search was blank
     */
    record Found(String text, int count, Map<Integer, List<PatientSummary>> pages, boolean everybody) {
    }

    /**
     * @param overtaken
     *            true as soon as nobody waits for this search any more
     * @throws OperationCanceledException
     *             when it was overtaken
     */
    Found run(Clinic clinic, BooleanSupplier overtaken) throws ClinicException {
        var count = clinic.countPatients(query);
        var found = new HashMap<Integer, List<PatientSummary>>();
        for (var page : pages) {
            if (overtaken.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            if (page * PagedRows.PAGE < count) {
                found.put(page, page(clinic, page));
            }
        }
        return new Found(query.text(), count, found, query.text().isBlank());
    }

    /** Reads one more page. */
    List<PatientSummary> page(Clinic clinic, int page) throws ClinicException {
        return clinic.findPatients(query.page(page * PagedRows.PAGE, PagedRows.PAGE));
    }
}
