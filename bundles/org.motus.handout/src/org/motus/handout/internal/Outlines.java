package org.motus.handout.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.motus.handout.internal.FontKit.Face;

/**
 * Short texts as shapes, for drawings. Made from the font file itself, so that no font system of the machine is needed:
 * a server without one prints the same.
 */
final class Outlines {

    private final FontKit fonts;

    Outlines(FontKit fonts) {
        this.fonts = fonts;
    }

    /**
     * A text as a shape, centered on a point.
     *
     * @param text letters of the main family
     * @param size height of one em
     * @param centerX middle of its width
     * @param centerY middle of the height of its digits
     * @return the shape
     */
    Path2D centered(String text, double size, double centerX, double centerY) {
        try {
            return outline(text, size, centerX, centerY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path2D outline(String text, double size, double centerX, double centerY) throws IOException {
        var font = fonts.font(Face.MAIN_BOLD);
        var cmap = font.getUnicodeCmapLookup();
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        synchronized (font) {
            for (int codePoint : text.codePoints().toArray()) {
                int glyph = cmap.getGlyphId(codePoint);
                var shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    line.append(shape.getPath().getPathIterator(AffineTransform.getTranslateInstance(pen, 0)), false);
                }
                pen += font.getAdvanceWidth(glyph);
            }
        }
        double scale = size / font.getUnitsPerEm();
        var bounds = line.getBounds2D();
        var place = AffineTransform.getTranslateInstance(centerX, centerY);
        place.scale(scale, -scale);
        place.translate(-pen / 2, -bounds.getCenterY());
        line.transform(place);
        return line;
    }
}
