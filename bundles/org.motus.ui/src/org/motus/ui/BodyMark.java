package org.motus.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.Side;

/**
 * One mark on the body chart.
 *
 * @param id
 *            what the chart calls the mark when it is chosen
 * @param region
 *            id of a region; one that the chart does not know is not drawn
 * @param side
 *            the patient's side
 * @param pain
 *            0 to 10 for the circle, or null
 * @param depth
 *            dots for the surface, lines for deep
 * @param spreads
 *            true for a fringe of dots around the region
 * @param spoken
 *            what a screen reader says
 */
public record BodyMark(String id, String region, Side side, @Nullable Integer pain, PainDepth depth, boolean spreads,
        String spoken) {

    /** Checks the parts. */
    public BodyMark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(region);
        Objects.requireNonNull(side);
        Objects.requireNonNull(depth);
        Objects.requireNonNull(spoken);
    }

    boolean covers(Side half) {
        return side == Side.BOTH || side == half;
    }
}
