package org.motus.store.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.motus.model.clinic.Sex;
import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;
import org.motus.store.PatientQuery.Archived;
import org.motus.store.PatientSummary;

/**
 * Every row of the patient table in memory, with the words it is found by and the orders that were asked for. Finds the
 * same as {@link PatientSearch}, without the database. Safe for use from several threads.
 */
final class PatientIndex {

    /** An order of the rows. */
    private record Sorting(PatientOrder order, boolean descending) {
        Comparator<SortedPatient> comparator() {
            return SortedPatient.in(order, descending);
        }
    }

    /** Stands where an erased patient stood; in no order, so never found. */
    private static final SortedPatient FORGOTTEN = SortedPatient
            .of(new PatientSummary("", null, "", "", null, Sex.UNKNOWN, null, null, null, 0, false));

    private final Map<String, Integer> numbers;
    private final Map<Sorting, int[]> orders = new HashMap<>();
    private final BitSet archived = new BitSet();
    private final BitSet gone = new BitSet();
    private final Set<String> erased = new HashSet<>();
    private SortedPatient[] patients;
    private int[] versions;
    private WordTable words;

    PatientIndex(Collection<IndexedRow> rows) {
        patients = new SortedPatient[rows.size()];
        versions = new int[rows.size()];
        numbers = HashMap.newHashMap(rows.size());
        var entries = new ArrayList<WordTable.Entry>(rows.size() * 5);
        var shared = new HashMap<String, String>();
        for (var row : rows) {
            var number = numbers.size();
            var patient = row.patient();
            patients[number] = patient;
            versions[number] = row.version();
            numbers.put(patient.row().id(), number);
            archived.set(number, patient.row().archived());
            for (var word : PatientWords.of(patient.row())) {
                entries.add(new WordTable.Entry(shared.computeIfAbsent(word, same -> same), number));
            }
        }
        words = WordTable.of(entries);
        order(new Sorting(PatientOrder.NAME, false));
    }

    synchronized List<PatientSummary> find(PatientQuery query) {
        var matches = matches(query);
        var rows = Math.min(query.limit(), Math.max(0, matches.cardinality() - query.offset()));
        var found = new ArrayList<PatientSummary>(rows);
        var skip = query.offset();
        for (var number : order(new Sorting(query.order(), query.descending()))) {
            if (found.size() == rows) {
                break;
            }
            if (matches.get(number) && skip-- <= 0) {
                found.add(patients[number].row());
            }
        }
        return found;
    }

    synchronized int count(PatientQuery query) {
        return matches(query).cardinality();
    }

    private BitSet matches(PatientQuery query) {
        var matches = new BitSet(patients.length);
        var wanted = Folding.tellingWords(query.text());
        if (wanted.size() > PatientWords.MOST) {
            return matches;
        }
        matches.set(0, patients.length);
        matches.andNot(gone);
        if (query.archived() == Archived.LEFT_OUT) {
            matches.andNot(archived);
        } else if (query.archived() == Archived.ONLY) {
            matches.and(archived);
        }
        wanted.forEach(word -> matches.and(words.starting(word)));
        return matches;
    }

    private int[] order(Sorting sorting) {
        return orders.computeIfAbsent(sorting, this::sorted);
    }

    private int[] sorted(Sorting sorting) {
        var by = sorting.comparator();
        return IntStream.range(0, patients.length).filter(number -> !gone.get(number)).boxed()
                .sorted((a, b) -> by.compare(patients[a], patients[b]))
                .mapToInt(Integer::intValue).toArray();
    }

    /**
     * Takes a saved record in, unless a later version is here already.
     *
     * @param row
     *            its row; the number of the newest program only counts when it is higher than the one known
     */
    synchronized void put(PatientSummary row, int version) {
        var known = number(row.id());
        if (known < 0) {
            // Somebody who saved before it was erased may say so after it.
            if (version == 1 || !erased.contains(row.id())) {
                append(row, version);
            }
            return;
        }
        var before = patients[known].row();
        if (version > versions[known]) {
            versions[known] = version;
            replace(known, withRevision(row, Math.max(row.revision(), before.revision())));
        }
    }

    /** Takes in that a patient has a newer program. */
    synchronized void revised(String patientId, int revision) {
        var known = number(patientId);
        if (known >= 0 && patients[known].row().revision() < revision) {
            replace(known, withRevision(patients[known].row(), revision));
        }
    }

    /** Forgets a patient and the words the patient is found by. Unknown ones are none of its business. */
    synchronized void remove(String patientId) {
        erased.add(patientId);
        var known = numbers.remove(patientId);
        if (known == null) {
            return;
        }
        int number = known;
        gone.set(number);
        archived.clear(number);
        words = words.with(number, List.of());
        orders.replaceAll((sorting, order) -> without(order, number));
        patients[number] = FORGOTTEN;
    }

    private int number(String patientId) {
        return numbers.getOrDefault(patientId, -1);
    }

    private static PatientSummary withRevision(PatientSummary row, int revision) {
        return new PatientSummary(row.id(), row.number(), row.givenName(), row.familyName(), row.birthDate(),
                row.sex(), row.location(), row.lastVisit(), row.lastPain(), revision, row.archived());
    }

    private void append(PatientSummary row, int version) {
        var number = patients.length;
        patients = Arrays.copyOf(patients, number + 1);
        patients[number] = SortedPatient.of(row);
        versions = Arrays.copyOf(versions, number + 1);
        versions[number] = version;
        numbers.put(row.id(), number);
        archived.set(number, row.archived());
        words = words.with(number, PatientWords.of(row));
        orders.replaceAll((sorting, order) -> inserted(order, number, sorting.comparator()));
    }

    private void replace(int number, PatientSummary row) {
        var before = patients[number];
        if (row.equals(before.row())) {
            return;
        }
        var next = before.with(row);
        patients[number] = next;
        archived.set(number, row.archived());
        if (!before.sameWords(next)) {
            words = words.with(number, PatientWords.of(row));
        }
        orders.replaceAll((sorting, order) -> {
            var by = sorting.comparator();
            return by.compare(before, next) == 0 ? order : inserted(without(order, number), number, by);
        });
    }

    private static int[] without(int[] order, int number) {
        var place = 0;
        while (order[place] != number) {
            place++;
        }
        var rest = Arrays.copyOf(order, order.length - 1);
        System.arraycopy(order, place + 1, rest, place, rest.length - place);
        return rest;
    }

    private int[] inserted(int[] order, int number, Comparator<SortedPatient> by) {
        var low = 0;
        var high = order.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (by.compare(patients[order[middle]], patients[number]) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var longer = Arrays.copyOf(order, order.length + 1);
        System.arraycopy(order, low, longer, low + 1, order.length - low);
        longer[low] = number;
        return longer;
    }
}
