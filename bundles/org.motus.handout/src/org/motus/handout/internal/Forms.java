package org.motus.handout.internal;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;

/** The forms of one document: what is printed twice is stored once. */
final class Forms {

    /** Makes a form. */
    interface Maker {
        PDFormXObject make(PDDocument document) throws IOException;
    }

    private final Map<Object, PDFormXObject> made = new IdentityHashMap<>();

    /**
     * Prints a form.
     *
     * @param device the document
     * @param thing what the form shows
     * @param maker makes it the first time
     * @param width natural width of the form, in its own units
     * @param height natural height
     * @param box where on the page, in dots
     */
    void print(PdfBoxOutputDevice device, Object thing, Maker maker, double width, double height,
            Rectangle2D.Double box) throws IOException {
        if (!made.containsKey(thing)) {
            made.put(thing, maker.make(device.getWriter()));
        }
        var form = made.get(thing);
        var dots = device.getDotsPerPoint();
        var place = new Rectangle((int) Math.round(box.x), (int) Math.round(box.y), (int) Math.round(box.width),
                (int) Math.round(box.height));
        device.drawPdfAsImage(form, place, (float) (width * dots), (float) (height * dots));
    }
}
