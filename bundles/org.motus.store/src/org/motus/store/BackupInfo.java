package org.motus.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that was found good when it was made.
 *
 * @param folder
 *            its folder, absolute
 * @param clinicId
 *            whose it is
 * @param number
 *            counts from 1 for each clinic and place; the order of backups, whatever the clock said
 * @param madeAt
 *            UTC, when it was begun
 * @param patients
 *            number of patients in it
 * @param revisions
 *            number of program revisions in it
 * @param bytes
 *            size of its files
 */
public record BackupInfo(Path folder, String clinicId, long number, Instant madeAt, Backups.Occasion occasion,
        long patients, long revisions, long bytes) {
}
