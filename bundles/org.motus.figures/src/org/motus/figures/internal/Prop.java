package org.motus.figures.internal;

import java.util.List;
import java.util.Optional;

/** A thing beside the body. */
interface Prop {

    /** Behind the body, between two of its parts, or before it. */
    enum Layer {
        BEHIND, BETWEEN, OVER
    }

    Layer layer();

    /** @return what it takes of the picture, as balls; may be none */
    List<Cone> extent(Skeleton bones);

    void paint(Easel easel, Camera camera, Skeleton bones);

    /** @return the part of the body that lies next over this; empty when it is behind or over the whole body */
    default Optional<Limb> under() {
        return Optional.empty();
    }

    /** @return whether a hand at a place closes round this */
    default boolean heldAt(Vec palm, Skeleton bones) {
        return false;
    }

    /** @return how high something is held up at a place, NaN where nothing is */
    default double top(double x, double z) {
        return Double.NaN;
    }
}
