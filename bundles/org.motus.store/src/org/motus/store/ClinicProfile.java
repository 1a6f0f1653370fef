package org.motus.store;

/**
 * Letterhead of a clinic.
 *
 * @param name
 *            name of the clinic, not blank
 * @param address
 *            one line, may be empty
 * @param phone
 *            number patients call with questions, may be empty
 * @param emergencyNumber
 *            number printed in the stop box, for example 112
 * @param demo
 *            true when every patient is invented; shown on screen and on paper
 */
public record ClinicProfile(String name, String address, String phone, String emergencyNumber, boolean demo) {
}
