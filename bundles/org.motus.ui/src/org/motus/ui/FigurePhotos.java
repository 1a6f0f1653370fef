package org.motus.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.motus.figures.PictureShapes;
import org.motus.model.library.Picture;

/** Makes the pixels of pictures of the clinic's own. Not on the UI thread: an image of shapes may have many. */
final class FigurePhotos {

    /** Of dots, in pixels: more is never seen. */
    private static final int WIDEST = 1200;
    /** Of shapes, first: enough for lists and small places. */
    private static final int FIRST = 600;
    private static final int MOST = 2400;
    private static final int DEPTH = 24;
    private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

    private FigurePhotos() {
    }

    /** @return the picture as lists show it, or empty when it cannot be read */
    static Optional<FigureFace.Photo> of(Picture picture) {
        var alt = picture.getAlt() == null ? "" : picture.getAlt();
        if (PictureShapes.shapes(picture)) {
            return PictureShapes.paint(picture, FIRST)
                    .map(image -> new FigureFace.Photo(data(image), alt, picture));
        }
        try {
            var data = new ImageData(new ByteArrayInputStream(picture.getContent()));
            return Optional.of(new FigureFace.Photo(data.width <= WIDEST
                    ? data
                    : data.scaledTo(WIDEST, Math.max(1, data.height * WIDEST / data.width)), alt, null));
        } catch (SWTException | IllegalArgumentException | IllegalStateException e) {
            ILog.of(FigurePhotos.class).error("A picture of an exercise cannot be read.", new LoggedFailure(e));
            return Optional.empty();
        }
    }

    /**
     * @param pixels
     *            of the longer side of the place
     * @return in how many a picture of shapes is painted anew, one of few sizes; empty when it is as it should be
     */
    static OptionalInt longest(FigureFace.Photo photo, int pixels) {
        if (photo.shapes() == null || pixels <= FIRST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(pixels <= 2 * FIRST ? 2 * FIRST : MOST);
    }

    /** @return a picture of shapes in another size, or as it is when it cannot be painted */
    static FigureFace.Photo painted(FigureFace.Photo photo, int longest) {
        var shapes = photo.shapes();
        return shapes == null
                ? photo
                : PictureShapes.paint(shapes, longest)
                        .map(image -> new FigureFace.Photo(data(image), photo.alt(), shapes)).orElse(photo);
    }

    private static ImageData data(BufferedImage image) {
        var data = new ImageData(image.getWidth(), image.getHeight(), DEPTH, RGB);
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }
}
