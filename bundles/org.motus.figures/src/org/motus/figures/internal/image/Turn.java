package org.motus.figures.internal.image;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** How a camera was held, as Exif tells it: 1 upright to 8. */
record Turn(int orientation) {

    static final Turn NONE = new Turn(1);

    private static final int ORIENTATION = 0x0112;

    /**
     * Reads the orientation of an Exif block.
     *
     * @param tiff
     *            from the byte order mark on
     * @return empty when there is none that can be read
     */
    static Optional<Turn> of(byte[] tiff) {
        if (tiff.length < 14 || tiff[0] != tiff[1] || tiff[0] != 'I' && tiff[0] != 'M') {
            return Optional.empty();
        }
        var block = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = block.getInt(4);
        if (at < 8 || at > tiff.length - 2) {
            return Optional.empty();
        }
        var entries = block.getShort(at) & 0xFFFF;
        for (var i = 0; i < entries && at + 2 + 12 * (i + 1) <= tiff.length; i++) {
            var entry = at + 2 + 12 * i;
            if ((block.getShort(entry) & 0xFFFF) == ORIENTATION) {
                var value = block.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? Optional.of(new Turn(value)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** @return true when width and height change places */
    boolean swaps() {
        return orientation >= 5;
    }

    /** @return from the pixels as stored, width × height, to upright ones */
    AffineTransform upright(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
