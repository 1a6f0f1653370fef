package org.motus.figures.internal;

import java.util.List;

/** A thing beside the body. */
interface Prop {

    /** Behind the body or before it. */
    enum Layer {
        BEHIND, OVER
    }

    Layer layer();

    /** @return what it takes of the picture, as balls; may be none */
    List<Cone> extent(Skeleton bones);

    void paint(Easel easel, Camera camera, Skeleton bones);

    /** @return how high something is held up at a place, NaN where nothing is */
    default double top(double x, double z) {
        return Double.NaN;
    }
}
