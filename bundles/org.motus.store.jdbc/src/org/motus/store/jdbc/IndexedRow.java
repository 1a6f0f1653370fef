package org.motus.store.jdbc;

/**
 * A row as the index takes it in.
 *
 * @param version
 *            version of the record, from 1
 */
record IndexedRow(SortedPatient patient, int version) {
}
