package org.motus.ui.patient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;

/**
 * Reads what a search finds: the number of rows and the pages that are needed at once. Free of widgets; runs in a job.
 *
 * @param text
 *            words to look for, blank for everybody
 * @param order
 *            order of the rows; any but the clinic's own reads every row
 * @param pages
 *            pages to read at once when the order is the clinic's own
 */
record PatientSearch(String text, PatientOrder order, Set<Integer> pages) {

    /**
     * What was found.
     *
     * @param everybody
     *            true when the search was blank
     */
    record Found(String text, int count, Map<Integer, List<PatientSummary>> pages, boolean everybody) {
    }

    Found run(Clinic clinic, IProgressMonitor monitor) throws ClinicException {
        var comparator = order.comparator();
        if (comparator.isPresent()) {
            var all = new ArrayList<>(clinic.findPatients(PatientQuery.of(text)));
            all.sort(comparator.get());
            return new Found(text, all.size(), pagesOf(all), text.isBlank());
        }
        var count = clinic.countPatients(PatientQuery.of(text));
        var read = new HashMap<Integer, List<PatientSummary>>();
        for (var page : pages) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (page == 0 || page * PagedRows.PAGE < count) {
                read.put(page, page(clinic, page));
            }
        }
        return new Found(text, count, read, text.isBlank());
    }

    /** @return the rows of one page, in the clinic's own order */
    List<PatientSummary> page(Clinic clinic, int number) throws ClinicException {
        return clinic.findPatients(new PatientQuery(text, false, number * PagedRows.PAGE, PagedRows.PAGE));
    }

    private static Map<Integer, List<PatientSummary>> pagesOf(List<PatientSummary> all) {
        var pages = new HashMap<Integer, List<PatientSummary>>();
        for (var from = 0; from < all.size(); from += PagedRows.PAGE) {
            pages.put(from / PagedRows.PAGE, all.subList(from, Math.min(all.size(), from + PagedRows.PAGE)));
        }
        return pages;
    }
}
