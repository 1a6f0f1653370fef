package org.motus.figures;

/**
 * Something that no body does, or that floats or sinks.
 *
 * @param frame    from 0
 * @param handle   the id of the {@link Handle} with which it is mended
 * @param sentence says what is wrong, beginning with the frame
 */
public record PoseProblem(int frame, String handle, String sentence) {
}
