package org.motus.safety;

import java.time.Instant;

/**
 * Who set a refusing finding aside, and why.
 *
 * @param clinician
 *            name of who decided, not blank
 * @param at
 *            when, UTC
 * @param reason
 *            the clinician's own words, not blank; never printed for the patient
 */
public record Overridden(String clinician, Instant at, String reason) {
}
