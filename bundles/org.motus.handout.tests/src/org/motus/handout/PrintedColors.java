package org.motus.handout;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The colors that are written into a document and are not grey, "1.0 0.0 0.0 rg": of lines, fields and gradients. */
final class PrintedColors {

    private static final Set<String> SETTING = Set.of("rg", "RG", "sc", "SC", "scn", "SCN", "k", "K");

    final Set<String> colored = new TreeSet<>();
    private final Set<COSBase> seen = new HashSet<>();

    PrintedColors(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            operators(page);
            things(page.getResources());
        }
    }

    private void operators(PDContentStream stream) throws IOException {
        var parser = new PDFStreamParser(stream);
        var numbers = new COSArray();
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                if (SETTING.contains(operator.getName()) && !grey(numbers)) {
                    colored.add(words(numbers) + " " + operator.getName());
                }
                numbers.clear();
            } else if (token instanceof COSNumber number) {
                numbers.add(number);
            }
        }
    }

    private static boolean grey(COSArray color) {
        var values = color.toCOSNumberFloatList();
        return values.stream().distinct().count() < 2;
    }

    private static String words(COSArray color) {
        return color.toCOSNumberFloatList().stream().map(value -> String.valueOf(Math.round(value * 1000) / 1000f))
                .collect(Collectors.joining(" "));
    }

    private void things(PDResources resources) throws IOException {
        for (var name : resources.getShadingNames()) {
            gradient(resources.getShading(name).getCOSObject());
        }
        for (var name : resources.getPatternNames()) {
            gradient(resources.getPattern(name).getCOSObject());
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && seen.add(form.getCOSObject())) {
                operators(form);
                if (form.getResources() != null) {
                    things(form.getResources());
                }
            }
        }
    }

    /** What a gradient begins and ends with stands in functions, however deep. */
    private void gradient(COSBase part) {
        if (part instanceof COSObject reference) {
            gradient(reference.getObject());
        } else if (part instanceof COSArray parts) {
            parts.forEach(this::gradient);
        } else if (part instanceof COSDictionary dictionary && seen.add(dictionary)) {
            for (var end : Set.of(COSName.C0, COSName.C1)) {
                if (dictionary.getCOSArray(end) != null && !grey(dictionary.getCOSArray(end))) {
                    colored.add(words(dictionary.getCOSArray(end)) + " in a gradient");
                }
            }
            dictionary.getValues().forEach(this::gradient);
        }
    }
}
