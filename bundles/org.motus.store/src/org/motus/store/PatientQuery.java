package org.motus.store;

import static java.util.Objects.requireNonNull;

/**
 * What to look for among the patients.
 *
 * @param text
 *            words that must all match; a word matches the start of a given or family name, the number, the birth date as
 *            yyyy-mm-dd, or an id that came from elsewhere (those that Motus makes are never shown and never found). Case
 *            and accents do not matter. Blank finds everybody
 * @param archived
 *            whether archived patients are found
 * @param order
 *            order of the rows
 * @param descending
 *            true for the other way round
 * @param offset
 *            rows to skip, 0 or more
 * @param limit
 *            rows to return at most, 1 or more
 */
public record PatientQuery(String text, Archived archived, PatientOrder order, boolean descending, int offset,
        int limit) {

    /** Whether archived patients are found. */
    public enum Archived {
        /** Only patients in care. */
        LEFT_OUT,
        /** Everybody. */
        INCLUDED,
        /** Only archived patients. */
        ONLY;

        /** @return true when a patient is found who is archived, or not */
        public boolean finds(boolean isArchived) {
            return this == INCLUDED || isArchived == (this == ONLY);
        }
    }

    public PatientQuery {
        requireNonNull(text);
        requireNonNull(archived);
        requireNonNull(order);
    }

    /** Those who match in order of name; {@code archived} is true to include archived patients. */
    public PatientQuery(String text, boolean archived, int offset, int limit) {
        this(text, archived ? Archived.INCLUDED : Archived.LEFT_OUT, PatientOrder.NAME, false, offset, limit);
    }

    /** Everybody who matches, archived patients left out, in order of name. */
    public static PatientQuery of(String text) {
        return new PatientQuery(text, false, 0, Integer.MAX_VALUE);
    }

    /** @return the same search, with archived patients or without */
    public PatientQuery finding(Archived which) {
        return new PatientQuery(text, which, order, descending, offset, limit);
    }

    /** @return the same search in another order */
    public PatientQuery inOrder(PatientOrder by, boolean down) {
        return new PatientQuery(text, archived, by, down, offset, limit);
    }

    /** @return a part of what the same search finds */
    public PatientQuery page(int skip, int most) {
        return new PatientQuery(text, archived, order, descending, skip, most);
    }
}
