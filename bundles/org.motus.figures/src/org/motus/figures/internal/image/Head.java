package org.motus.figures.internal.image;

import org.motus.figures.PictureException;
import org.motus.figures.PictureImport;

/**
 * What the head of an image of pixels says, before one of them is decoded.
 *
 * @param name what the image is called in a sentence about it
 * @param width in pixels, from 1
 * @param height in pixels, from 1
 * @param pixelBytes how many bytes one pixel takes when decoded
 * @param turn how the camera was held
 */
record Head(String name, int width, int height, int pixelBytes, Turn turn) {

    /** Refuses an image whose pixels would fill the memory. */
    Head checked() throws PictureException {
        if (width < 1 || height < 1) {
            throw damaged(name);
        }
        var pixels = (long) width * height;
        if (pixels > PictureImport.MAX_PIXELS) {
            throw Refusals.of("pixels", name, (pixels + 500_000) / 1_000_000, width, height);
        }
        return this;
    }

    /** @return the sentence about an image that breaks off or is damaged */
    static PictureException damaged(String name) {
        return Refusals.of("damaged", name);
    }
}
