package org.motus.library;

import java.util.List;

import org.motus.model.library.LocationCode;

/**
 * One entry of the short list of diagnoses.
 *
 * @param code
 *            ICD-10 code of the WHO, for example M54.5
 * @param text
 *            its title
 * @param locations
 *            where it is offered first, at least one
 */
public record Diagnosis(String code, String text, List<LocationCode> locations) {

    /** Keeps a copy of the list. */
    public Diagnosis {
        locations = List.copyOf(locations);
    }
}
