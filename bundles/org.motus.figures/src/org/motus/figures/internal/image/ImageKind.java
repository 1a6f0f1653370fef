package org.motus.figures.internal.image;

import java.util.Optional;

import org.motus.figures.PictureException;

/** The kinds of image that an exercise may have, told by their first bytes. */
public enum ImageKind {

    /** Portable network graphics. */
    PNG("image/png"),
    /** A photograph. */
    JPEG("image/jpeg"),
    /** Shapes as text. */
    SVG("image/svg+xml");

    private static final byte[] PNG_START = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
    /** In UTF-8 and UTF-16, with and without a mark of the byte order. */
    private static final String TEXT_START = "\u00EF\u00BB\u00BF\u00FE\u00FF\u0000 \t\r\n";

    private final String mediaType;

    ImageKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @return for example image/png */
    public String mediaType() {
        return mediaType;
    }

    /**
     * @param name
     *            what the image is called in a sentence about it
     * @throws PictureException
     *             when it is none of them
     */
    public static ImageKind of(String name, byte[] bytes) throws PictureException {
        return find(bytes).orElseThrow(() -> Refusals.of("kind", name));
    }

    /** @return true when the bytes begin as one of them does */
    public static boolean known(byte[] bytes) {
        return find(bytes).isPresent();
    }

    private static Optional<ImageKind> find(byte[] bytes) {
        if (starts(bytes, PNG_START)) {
            return Optional.of(PNG);
        }
        if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 && (bytes[2] & 0xFF) == 0xFF) {
            return Optional.of(JPEG);
        }
        for (var b : bytes) {
            if (b == '<') {
                return Optional.of(SVG);
            }
            if (TEXT_START.indexOf(b & 0xFF) < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (var i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
