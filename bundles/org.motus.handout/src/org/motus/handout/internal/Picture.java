package org.motus.handout.internal;

import java.awt.geom.Rectangle2D;
import java.io.IOException;

import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;

/** Something that is printed into a box: a drawing, or an image of the clinic's own. */
interface Picture {

    /** Where it is printed. */
    record Page(PdfBoxOutputDevice device, Forms forms, Inks inks) {
    }

    /** Its width over its height. */
    double shape();

    /** The part that is not empty, as wide as the whole; in shares of width and height from the upper left. */
    default Rectangle2D.Double full() {
        return new Rectangle2D.Double(0, 0, 1, 1);
    }

    /** The part that matters when there is little room, in the same shares. */
    default Rectangle2D.Double middle() {
        return full();
    }

    /**
     * Prints it.
     *
     * @param page where
     * @param box where on the page, in its dots; has the shape of this picture
     */
    void print(Page page, Rectangle2D.Double box) throws IOException;
}
