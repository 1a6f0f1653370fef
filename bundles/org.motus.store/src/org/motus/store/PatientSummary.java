package org.motus.store;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;

/**
 * One row of the patient table.
 *
 * @param id
 *            stable id
 * @param number
 *            the clinic's own number, may be null
 * @param birthDate
 *            may be null
 * @param location
 *            location of the newest open episode, null when there is none
 * @param lastVisit
 *            day of the newest visit, may be null
 * @param lastPain
 *            newest current pain 0 to 10, null when none was scored
 * @param revision
 *            number of the newest program revision, 0 when there is none
 */
public record PatientSummary(String id, @Nullable String number, String givenName, String familyName,
        @Nullable LocalDate birthDate, Sex sex, @Nullable LocationCode location, @Nullable LocalDate lastVisit,
        @Nullable Double lastPain, int revision, boolean archived) {
}
