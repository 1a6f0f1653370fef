package org.motus.figures.internal;

/** What explains a picture: arrow, clock, breath, ghost, the place that should feel it. */
interface Mark {

    /**
     * What a mark can look at.
     *
     * @param easel  where it is painted
     * @param camera from where
     * @param bones  of this frame
     * @param before of the frame before, this one when there is none
     * @param between the pose half way from before to now
     * @param room   places that are free in all frames: middle of the clock
     */
    record Stage(Easel easel, Camera camera, Skeleton bones, Skeleton before, Skeleton between, double[] room) {
    }

    /** Behind the body, on its skin, or over everything. */
    enum Layer {
        BEHIND, SKIN, OVER
    }

    default Layer layer() {
        return Layer.OVER;
    }

    void paint(Stage stage, Brush brush);

    /** @return points that must be in the picture, each a pair; none when it finds its own room */
    default double[][] extent(Stage stage) {
        return new double[0][];
    }
}
