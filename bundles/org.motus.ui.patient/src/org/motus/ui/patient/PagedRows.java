package org.motus.ui.patient;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

import org.motus.store.PatientSummary;
import org.motus.ui.RowSource;

/**
 * The patients that match, read a page at a time, so that a clinic with 100,000 patients costs no more than the rows on
 * screen. Used on the UI thread; pages arrive through {@link #arrived}.
 */
final class PagedRows implements RowSource<PatientSummary> {

    /** Rows read at once. */
    static final int PAGE = 200;
    private static final int PAGES_KEPT = 40;

    private final int size;
    private final IntConsumer wanted;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, List<PatientSummary>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<PatientSummary>> eldest) {
            return super.size() > PAGES_KEPT;
        }
    };

    /**
     * @param size
     *            number of all rows
     * @param first
     *            pages that are there, by page number
     * @param wanted
     *            is told once of each page that is needed
     */
    PagedRows(int size, Map<Integer, List<PatientSummary>> first, IntConsumer wanted) {
        this.size = size;
        this.wanted = wanted;
        pages.putAll(first);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Optional<PatientSummary> row(int index) {
        var number = index / PAGE;
        var page = pages.get(number);
        if (page != null) {
            var place = index % PAGE;
            return place < page.size() ? Optional.of(page.get(place)) : Optional.empty();
        }
        if (asked.add(number)) {
            wanted.accept(number);
        }
        return Optional.empty();
    }

    /** Takes a page in that was wanted. */
    void arrived(int number, List<PatientSummary> page) {
        asked.remove(number);
        pages.put(number, List.copyOf(page));
    }

    /** @return the row of a patient among the pages that are there, or -1 */
    int indexOf(String patientId) {
        for (var page : Collections.unmodifiableMap(new LinkedHashMap<>(pages)).entrySet()) {
            for (var place = 0; place < page.getValue().size(); place++) {
                if (page.getValue().get(place).id().equals(patientId)) {
                    return page.getKey() * PAGE + place;
                }
            }
        }
        return -1;
    }
}
