package org.motus.handout;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * How far the text of a page reaches.
 *
 * @param right right edge of the letter furthest right, in points from the left edge of the paper
 */
record Edges(float right) {

    static Edges of(PDPage page) throws IOException {
        var furthest = new float[1];
        new PDFMarkedContentExtractor() {
            @Override
            protected void processTextPosition(TextPosition text) {
                furthest[0] = Math.max(furthest[0], text.getXDirAdj() + text.getWidthDirAdj());
            }
        }.processPage(page);
        return new Edges(furthest[0]);
    }
}
