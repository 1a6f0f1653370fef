package org.motus.library;

import java.util.Objects;

import org.motus.model.clinic.Side;

/**
 * One half of a region, which is what a click hits.
 *
 * @param region
 *            the region
 * @param side
 *            the patient's left or right, never both
 */
public record BodyPlace(BodyRegion region, Side side) {

    /** Checks the parts. */
    public BodyPlace {
        Objects.requireNonNull(region, "region");
        if (side != Side.LEFT && side != Side.RIGHT) {
            throw new IllegalArgumentException("A place of the body has one side.");
        }
    }

    /** @return the same region on the other side */
    public BodyPlace other() {
        return new BodyPlace(region, side == Side.LEFT ? Side.RIGHT : Side.LEFT);
    }
}
