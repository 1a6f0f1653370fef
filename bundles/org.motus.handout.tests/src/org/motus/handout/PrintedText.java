package org.motus.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a document says: page by page as the eye meets it, and in the order a screen reader tells it. */
final class PrintedText {

    private PrintedText() {
    }

    /** The text of each page, with white space as single spaces. */
    static List<String> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        var stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).replaceAll("\\s+", " "));
        }
        return pages;
    }

    /** The text in the order of the tags, with the alternative text of each drawing, white space as single spaces. */
    static String asRead(PDDocument document) throws IOException {
        var contents = new HashMap<PDPage, Map<Integer, String>>();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, texts));
            contents.put(page, texts);
        }
        var out = new StringBuilder();
        read(document.getDocumentCatalog().getStructureTreeRoot(), null, contents, out);
        return out.toString().replaceAll("\\s+", " ");
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private static void read(PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> contents,
            StringBuilder out) {
        var here = page;
        if (node instanceof PDStructureElement element) {
            here = element.getPage() == null ? page : element.getPage();
            if (element.getAlternateDescription() != null) {
                out.append(" [").append(element.getAlternateDescription()).append("] ");
            }
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                read(inner, here, contents, out);
            } else if (kid instanceof Integer id) {
                out.append(contents.get(here).getOrDefault(id, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                out.append(contents.get(reference.getPage() == null ? here : reference.getPage())
                        .getOrDefault(reference.getMCID(), ""));
            }
        }
        out.append(' ');
    }
}
