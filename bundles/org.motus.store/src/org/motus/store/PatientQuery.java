package org.motus.store;

/**
 * What to look for among the patients.
 *
 * @param text
 *            words that must all match; a word matches the start of a given or family name, the number, the id or the
 *            birth date as yyyy-mm-dd. Case and accents do not matter. Blank finds everybody
 * @param archived
 *            true to include archived patients
 * @param offset
 *            rows to skip, 0 or more
 * @param limit
 *            rows to return at most, 1 or more
 */
public record PatientQuery(String text, boolean archived, int offset, int limit) {

    /** Everybody who matches, archived patients left out. */
    public static PatientQuery of(String text) {
        return new PatientQuery(text, false, 0, Integer.MAX_VALUE);
    }
}
