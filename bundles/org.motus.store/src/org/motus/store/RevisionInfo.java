package org.motus.store;

import java.time.Instant;

import org.motus.model.library.LocationCode;

/**
 * Index entry of an immutable program revision.
 *
 * @param id
 *            unique id of the revision
 * @param number
 *            counts from 1 for each patient
 * @param savedAt
 *            UTC
 * @param contentHash
 *            SHA-256 of the stored document, 64 hexadecimal digits
 * @param exerciseCount
 *            number of prescriptions
 */
public record RevisionInfo(String id, String patientId, int number, LocationCode location, Instant savedAt,
        String author, String contentHash, int exerciseCount) {
}
