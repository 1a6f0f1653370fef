package org.motus.figures.internal;

/** Two balls and all between them. */
record Cone(Vec a, double radiusA, Vec b, double radiusB) {

    static Cone ball(Vec place, double radius) {
        return new Cone(place, radius, place, radius);
    }

    /** @return how far this reaches against a direction of length one */
    double least(Vec direction) {
        return Math.min(a.dot(direction) - radiusA, b.dot(direction) - radiusB);
    }
}
