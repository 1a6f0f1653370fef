package org.motus.figures;

import java.util.List;

/** How heavy a mannequin is. All builds have the same skeleton. */
public enum Build {
    SLIM(.92, .028, List.of(.060, .098, .088, .070, .075, .085, .090, .072, .030),
            List.of(.028, .052, .054, .048, .056, .074, .058, .036, .024),
            List.of(.046, .086, .062, .047, .052, .060, .062, .050, .032)),
    AVERAGE(1, .033, List.of(.060, .093, .088, .080, .086, .096, .100, .080, .036),
            List.of(.026, .056, .062, .064, .068, .072, .066, .042, .028),
            List.of(.047, .082, .068, .059, .062, .068, .069, .057, .036)),
    BROAD(1.08, .039, List.of(.066, .108, .108, .108, .108, .112, .112, .088, .042),
            List.of(.034, .070, .086, .092, .088, .082, .070, .044, .032),
            List.of(.054, .092, .076, .066, .068, .074, .074, .062, .042));

    private final double limbs;
    private final double neck;
    private final List<Double> width;
    private final List<Double> front;
    private final List<Double> back;

    Build(double limbs, double neck, List<Double> width, List<Double> front, List<Double> back) {
        this.limbs = limbs;
        this.neck = neck;
        this.width = width;
        this.front = front;
        this.back = back;
    }

    /** @return thickness of arms and legs, 1 for the average */
    public double limbs() {
        return limbs;
    }

    /** @return radius of the neck, share of stature */
    public double neck() {
        return neck;
    }

    /** @return half widths of the trunk from crotch to neck at nine heights, shares of stature */
    public List<Double> width() {
        return width;
    }

    /** @return depths in front of the spine at the same heights */
    public List<Double> front() {
        return front;
    }

    /** @return depths behind the spine at the same heights */
    public List<Double> back() {
        return back;
    }
}
