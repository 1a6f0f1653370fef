package org.motus.figures;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.motus.figures.internal.image.ImageKind;
import org.motus.figures.internal.image.Jpeg;
import org.motus.figures.internal.image.Png;
import org.motus.figures.internal.image.RasterImage;
import org.motus.figures.internal.image.Refusals;
import org.motus.figures.internal.image.Svg;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.Picture;

/**
 * Takes an image file into an exercise. What comes out is written anew: pixels without a word about camera, place or
 * program, or the plain shapes of an SVG. What an image holds is decided by its content, whatever its name ends with.
 */
public final class PictureImport {

    /** A file longer than this is not read, in bytes. */
    public static final long MAX_FILE = 10L * 1024 * 1024;
    /** An image of more pixels is not decoded. */
    public static final long MAX_PIXELS = 24_000_000;
    /** The longer side of what comes out is no longer, in pixels. */
    public static final int MAX_SIDE = 1200;
    /** An SVG that comes out is no longer, in bytes; an image of pixels at most twice that. */
    public static final int MAX_SVG = 200_000;

    static final String SVG = "image/svg+xml";
    /** An image made of shapes is painted no larger, in pixels. */
    static final int LARGEST = 4000;

    private PictureImport() {
    }

    /**
     * Reads an image file; takes up to some seconds.
     *
     * @return the picture, contained in nothing; its alternative text is for the clinician to write
     * @throws PictureException
     *             when it cannot be used
     */
    public static Picture read(Path file) throws PictureException {
        var name = requireNonNull(file.getFileName(), "an image is a file").toString();
        try {
            if (Files.size(file) > MAX_FILE) {
                throw tooLong(name);
            }
            try (var in = Files.newInputStream(file)) {
                return read(name, in.readNBytes((int) MAX_FILE + 1));
            }
        } catch (IOException e) {
            throw Refusals.of("unreadable", name);
        }
    }

    /**
     * Reads an image.
     *
     * @param name
     *            what it is called in a sentence about it
     * @param bytes
     *            the whole file
     * @return as {@link #read(Path)}
     * @throws PictureException
     *             when it cannot be used
     */
    public static Picture read(String name, byte[] bytes) throws PictureException {
        if (bytes.length > MAX_FILE) {
            throw tooLong(name);
        }
        return switch (ImageKind.of(name, bytes)) {
            case PNG -> raster(Png.read(name, bytes));
            case JPEG -> raster(Jpeg.read(name, bytes));
            case SVG -> picture(SVG, Svg.read(name, bytes));
        };
    }

    /**
     * Says whether a picture may be shown: one that this class made may. Nothing is decoded.
     *
     * @param name
     *            what it is called in the sentence, for example the name of its exercise
     * @return one sentence when it may not; empty when it may
     */
    public static Optional<String> problem(String name, Picture picture) {
        var content = picture.getContent();
        if (content == null || content.length == 0) {
            return Optional.of(Refusals.text("empty", name));
        }
        var image = Refusals.text("image", name);
        try {
            check(image, picture, content);
            return Optional.empty();
        } catch (PictureException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static void check(String image, Picture picture, byte[] content) throws PictureException {
        if (!ImageKind.known(content)) {
            throw Refusals.of("again", image);
        }
        var kind = ImageKind.of(image, content);
        if (!kind.mediaType().equals(picture.getMediaType())) {
            throw Refusals.of("other", image);
        }
        switch (kind) {
            case PNG -> Png.read(image, content);
            case JPEG -> Jpeg.read(image, content);
            case SVG -> Svg.check(image, content);
        }
    }

    private static Picture raster(RasterImage image) throws PictureException {
        var written = image.smaller(MAX_SIDE, 2 * MAX_SVG);
        return picture(ImageKind.of("image", written).mediaType(), written);
    }

    private static Picture picture(String mediaType, byte[] content) {
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType(mediaType);
        picture.setContent(content);
        return picture;
    }

    private static PictureException tooLong(String name) {
        return Refusals.of("long", name);
    }
}
