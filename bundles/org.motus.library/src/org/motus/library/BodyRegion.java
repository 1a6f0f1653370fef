package org.motus.library;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.LocationCode;

/**
 * A named place of the body chart. Records keep its id.
 *
 * @param id
 *            stable, for example {@code lower-back}
 * @param views
 *            the drawings that show it, one or both
 * @param location
 *            the location it belongs to, or null where none of ours fits pain in this place alone
 * @param belowKnee
 *            true where pain suggests the sciatic nerve
 */
public record BodyRegion(String id, Set<BodyView> views, @Nullable LocationCode location, boolean belowKnee) {

    /** Checks the parts. */
    public BodyRegion {
        Objects.requireNonNull(id, "id");
        views = Set.copyOf(views);
    }

    /** @return what clinicians call it, for example "Lower back" */
    public String name() {
        return Texts.of(BodyRegion.class, Locale.US).get("region." + id);
    }
}
