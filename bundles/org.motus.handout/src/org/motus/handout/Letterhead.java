package org.motus.handout;

import static java.util.Objects.requireNonNull;

/**
 * Who hands the page out. Printed on page 1 and, in part, on every page. A text may be empty and is then left out.
 *
 * @param clinic name of the clinic, also the author of the document
 * @param address postal address on one line
 * @param phone number a patient calls with questions
 * @param emergencyNumber number a patient calls in an emergency, for example 112 or 911
 * @param demo true when the patient is invented; the page then says so
 */
public record Letterhead(String clinic, String address, String phone, String emergencyNumber, boolean demo) {

    /** Checks that no part is null. */
    public Letterhead {
        requireNonNull(clinic);
        requireNonNull(address);
        requireNonNull(phone);
        requireNonNull(emergencyNumber);
    }

    /**
     * The letterhead of a clinic with real patients.
     *
     * @param clinic name of the clinic
     * @param address postal address on one line
     * @param phone number a patient calls with questions
     * @param emergencyNumber number a patient calls in an emergency
     */
    public Letterhead(String clinic, String address, String phone, String emergencyNumber) {
        this(clinic, address, phone, emergencyNumber, false);
    }
}
