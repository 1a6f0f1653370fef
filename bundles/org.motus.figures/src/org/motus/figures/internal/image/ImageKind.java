package org.motus.figures.internal.image;

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
        if (starts(bytes, PNG_START)) {
            return PNG;
        }
        if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 && (bytes[2] & 0xFF) == 0xFF) {
            return JPEG;
        }
        for (var b : bytes) {
            if (b == '<') {
                return SVG;
            }
            if (TEXT_START.indexOf(b & 0xFF) < 0) {
                break;
            }
        }
        throw new PictureException(name + " is no PNG, JPEG or SVG image; save the image as one of these.");
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
