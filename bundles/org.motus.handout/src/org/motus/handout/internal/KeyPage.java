package org.motus.handout.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.motus.handout.RecoverySheet;
import org.motus.handout.internal.FontKit.Face;

/** Draws the one page with a recovery key. */
public final class KeyPage {

    private static final float MARGIN = 64;
    private static final float TITLE = 22;
    private static final float KEY = 20;
    private static final float BODY = 13;
    private static final float LEADING = 1.45f;
    private static final int GROUPS_A_LINE = 4;

    private final RecoverySheet sheet;
    private final FontKit fonts = new FontKit();

    /** @param sheet what is on the page beside the key */
    public KeyPage(RecoverySheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param key
     *            the key in groups
     * @return the whole file
     * @throws IOException
     *             when the page cannot be drawn
     */
    public byte[] pdf(char[] key) throws IOException {
        try (var document = new PDDocument()) {
            // One page that prints on A4 and on Letter: as wide as the one and as high as the other.
            var page = new PDPage(new PDRectangle(PDRectangle.A4.getWidth(), PDRectangle.LETTER.getHeight()));
            document.addPage(page);
            document.getDocumentInformation().setTitle(sheet.title());
            try (var content = new PDPageContentStream(document, page)) {
                draw(document, content, key);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void draw(PDDocument document, PDPageContentStream content, char[] key) throws IOException {
        var regular = font(document, Face.MAIN, Face.FALLBACK);
        var bold = font(document, Face.MAIN_BOLD, Face.FALLBACK_BOLD);
        content.beginText();
        content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN - TITLE);
        lines(content, bold, TITLE, List.of(sheet.title()));
        lines(content, regular, BODY, List.of(sheet.clinic(), ""));
        lines(content, bold, KEY, groups(key));
        lines(content, regular, BODY, List.of(""));
        for (var words : sheet.words()) {
            lines(content, regular, BODY, wrapped(regular, words));
            lines(content, regular, BODY, List.of(""));
        }
        content.endText();
    }

    /** The family that has every letter of the sheet. */
    private PDFont font(PDDocument document, Face main, Face fallback) throws IOException {
        var plain = (sheet.title() + sheet.clinic() + String.join("", sheet.words())).codePoints()
                .allMatch(fonts::mainDraws);
        try (var file = fonts.open(plain ? main : fallback)) {
            return PDType0Font.load(document, file, true);
        }
    }

    private static void lines(PDPageContentStream content, PDFont font, float size, List<String> lines)
            throws IOException {
        content.setFont(font, size);
        content.setLeading(size * LEADING);
        for (var line : lines) {
            content.newLine();
            content.showText(drawable(font, line));
        }
    }

    private static String drawable(PDFont font, String line) {
        var kept = new StringBuilder();
        line.codePoints().forEach(letter -> kept.appendCodePoint(has(font, letter) ? letter : '?'));
        return kept.toString();
    }

    private static boolean has(PDFont font, int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            // The library says so when a font lacks a letter; there is no other way to ask.
            return false;
        }
    }

    private static List<String> groups(char[] key) {
        var lines = new ArrayList<String>();
        var start = 0;
        var groups = 0;
        for (var place = 0; place <= key.length; place++) {
            var end = place == key.length;
            if (end || key[place] == '-' || key[place] == ' ') {
                groups++;
                if (end || groups % GROUPS_A_LINE == 0) {
                    lines.add(new String(key, start, place - start));
                    start = place + 1;
                }
            }
        }
        return lines;
    }

    private static List<String> wrapped(PDFont font, String words) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(font, longer) > PDRectangle.A4.getWidth() - 2 * MARGIN && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static float width(PDFont font, String words) throws IOException {
        return font.getStringWidth(drawable(font, words)) / 1000 * BODY;
    }
}
