package org.motus.figures;

import java.awt.image.BufferedImage;
import java.util.Optional;

import org.motus.figures.internal.image.Svg;
import org.motus.model.library.Picture;

/** Images made of shapes, painted as dots in the size in which they are seen, so that they are sharp there. */
public final class PictureShapes {

    private PictureShapes() {
    }

    /** @return true when a picture is made of shapes; one that {@link PictureImport#problem} refuses may be none */
    public static boolean shapes(Picture picture) {
        return PictureImport.SVG.equals(picture.getMediaType());
    }

    /**
     * Paints a picture on white, as it is printed.
     *
     * @param picture
     *            made of shapes, and one that may be shown
     * @param longest
     *            the longer side of what comes out, 1 to 4000 pixels
     * @return opaque pixels; empty when it cannot be painted
     */
    public static Optional<BufferedImage> paint(Picture picture, int longest) {
        if (longest < 1 || longest > PictureImport.LARGEST) {
            throw new IllegalArgumentException("An image of " + longest + " pixels");
        }
        return Svg.paint(picture.getContent(), longest);
    }
}
