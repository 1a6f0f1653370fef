package org.motus.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;

/**
 * What the first program should be.
 *
 * @param location
 *            where it hurts
 * @param profile
 *            empty to let {@link ProfileRule} choose
 * @param today
 *            day of the program
 * @param clinicianName
 *            printed on the handout, may be empty
 * @param applyFixes
 *            true to swap or take out what a flag of the patient blocks, instead of refusing
 * @param overrides
 *            refusing checks to go on in spite of; what is overridden is not fixed
 */
public record StartRequest(LocationCode location, Optional<Profile> profile, LocalDate today, String clinicianName,
        boolean applyFixes, List<StartOverride> overrides) {

    /** Keeps its own copy of the list. */
    public StartRequest {
        overrides = List.copyOf(overrides);
    }

    /** A first program in which no check is overridden. */
    public StartRequest(LocationCode location, Optional<Profile> profile, LocalDate today, String clinicianName,
            boolean applyFixes) {
        this(location, profile, today, clinicianName, applyFixes, List.of());
    }

    /** A first program of the rule's own profile, refused when a flag blocks it. */
    public static StartRequest of(LocationCode location, LocalDate today, String clinicianName) {
        return new StartRequest(location, Optional.empty(), today, clinicianName, false);
    }
}
