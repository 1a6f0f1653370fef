package org.motus.handout.internal;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/**
 * Prints pictures into the boxes of their elements: whole, or for small boxes only the part that matters.
 *
 * @param pictures the pictures by the number in data-picture
 * @param forms of the document
 * @param inks colors of the drawings
 */
record PictureDrawer(List<Picture> pictures, Forms forms, Inks inks) implements FSObjectDrawer {

    /** Type of an element that shows a picture. */
    static final String TYPE = "motus/picture";

    @Override
    @NonNullByDefault({})
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        var picture = pictures.get(Integer.parseInt(element.getAttribute("data-picture")));
        var small = !element.getAttribute("data-small").isEmpty();
        var whole = !element.getAttribute("data-whole").isEmpty();
        var part = whole ? new Rectangle2D.Double(0, 0, 1, 1) : small ? picture.middle() : picture.full();
        var place = fitted(picture, part, new Rectangle2D.Double(x, y, width, height));
        try {
            device.pushClip(new Rectangle2D.Double(place.x + part.x * place.width, place.y + part.y * place.height,
                    part.width * place.width, part.height * place.height));
            picture.print(new Picture.Page((PdfBoxOutputDevice) device, forms, inks), place);
            device.popClip();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Map.of();
    }

    /** Where the whole picture lies when a part of it fills the room without bending. */
    private static Rectangle2D.Double fitted(Picture picture, Rectangle2D.Double part, Rectangle2D.Double room) {
        var height = Math.min(room.height / part.height, room.width / part.width / picture.shape());
        var width = height * picture.shape();
        return new Rectangle2D.Double(room.getCenterX() - part.getCenterX() * width,
                room.getCenterY() - part.getCenterY() * height, width, height);
    }
}
