package org.motus.store.jdbc;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.motus.store.PatientOrder;
import org.motus.store.PatientSummary;

/**
 * A row of the patient table with what it is put in order by.
 *
 * @param familyKey
 *            family name, folded
 * @param givenKey
 *            given name, folded
 */
record SortedPatient(PatientSummary row, String familyKey, String givenKey) {

    private static final Comparator<SortedPatient> BY_NAME = Comparator.comparing(SortedPatient::familyKey)
            .thenComparing(SortedPatient::givenKey).thenComparing(patient -> patient.row().id());

    static SortedPatient of(PatientSummary row) {
        return new SortedPatient(row, Folding.key(row.familyName()), Folding.key(row.givenName()));
    }

    /** @return another row of the same patient */
    SortedPatient with(PatientSummary next) {
        return sameNames(next) ? new SortedPatient(next, familyKey, givenKey) : of(next);
    }

    private boolean sameNames(PatientSummary other) {
        return row.familyName().equals(other.familyName()) && row.givenName().equals(other.givenName());
    }

    /** @return true when the same words find another row of the same patient */
    boolean sameWords(SortedPatient other) {
        return sameNames(other.row) && Objects.equals(row.number(), other.row.number())
                && Objects.equals(row.birthDate(), other.row.birthDate());
    }

    /** @return the order that the statements of {@link PatientSearch} ask the database for */
    static Comparator<SortedPatient> in(PatientOrder order, boolean descending) {
        return switch (order) {
            case NAME -> descending ? BY_NAME.reversed() : BY_NAME;
            case NUMBER -> by(row -> Optional.ofNullable(row.number()), descending);
            case BIRTH_DATE -> by(row -> Optional.ofNullable(row.birthDate()), descending);
            case LOCATION -> by(row -> Optional.ofNullable(row.location()), descending);
            case LAST_VISIT -> by(row -> Optional.ofNullable(row.lastVisit()), descending);
            case PAIN -> by(row -> Optional.ofNullable(row.lastPain()), descending);
            case PROGRAM -> by(row -> Optional.of(row.revision()).filter(revision -> revision > 0), descending);
        };
    }

    private static <V extends Comparable<? super V>> Comparator<SortedPatient> by(
            Function<PatientSummary, Optional<V>> value, boolean descending) {
        var known = descending ? Comparator.<V>reverseOrder() : Comparator.<V>naturalOrder();
        Comparator<Optional<V>> unknownLast = (a, b) -> a.isEmpty() || b.isEmpty()
                ? Boolean.compare(a.isEmpty(), b.isEmpty())
                : known.compare(a.get(), b.get());
        Comparator<SortedPatient> byValue = (a, b) -> unknownLast.compare(value.apply(a.row()), value.apply(b.row()));
        return byValue.thenComparing(BY_NAME);
    }
}
