package org.motus.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The drawings and images that a document stores. */
final class PrintedPictures {

    private static final float WIDTH = 10_000;

    /** Forms with a drawing, as the text of their operators. */
    final List<String> drawings = new ArrayList<>();
    /** Bytes of each drawing in the file. */
    final List<Integer> sizes = new ArrayList<>();
    /** Images made of dots. */
    final List<PDImageXObject> images = new ArrayList<>();

    private final Map<COSBase, Boolean> seen = new HashMap<>();

    PrintedPictures(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            collect(page.getResources());
        }
    }

    private void collect(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject thing = resources.getXObject(name);
            if (seen.put(thing.getCOSObject(), true) != null) {
                continue;
            }
            if (thing instanceof PDImageXObject image) {
                images.add(image);
            } else if (thing instanceof PDFormXObject form) {
                if (form.getBBox().getWidth() == WIDTH) {
                    drawings.add(new String(form.getContentStream().toByteArray(), StandardCharsets.US_ASCII));
                    sizes.add(form.getCOSObject().getInt(COSName.LENGTH));
                }
                if (form.getResources() != null) {
                    collect(form.getResources());
                }
            }
        }
    }
}
