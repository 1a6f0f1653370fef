package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.figures.Drawing;
import org.motus.figures.Drawings;
import org.motus.handout.DrawingPrint.Format;
import org.motus.handout.DrawingPrint.Plate;
import org.motus.handout.HandoutException.Reason;

@DisplayName("Drawings in files of their own")
class DrawingPrintTest {

    private final DrawingPrint print = new DrawingPrint();
    private final List<Drawing> bridge = frames("EX-022");

    @TempDir
    private Path folder;

    private static List<Drawing> frames(String exercise) {
        var drawings = Drawings.shipped();
        var figure = drawings.figure(exercise).orElseThrow();
        var frames = new ArrayList<Drawing>();
        for (int frame = 0; frame < figure.frames(); frame++) {
            frames.add(drawings.drawing(figure, frame));
        }
        return frames;
    }

    @Test
    @DisplayName("two frames are twice as wide as one, in dots and in shapes")
    void sideBySide() throws Exception {
        assertEquals(2, bridge.size());
        var png = folder.resolve("bridge.png");
        print.save(bridge, png, Format.PNG, 300, false);
        var image = ImageIO.read(png.toFile());
        assertEquals(600, image.getWidth());
        assertEquals(200, image.getHeight());
        var svg = folder.resolve("bridge.svg");
        print.save(bridge, svg, Format.SVG, 300, false);
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
        assertEquals("0 0 2000 667", root.getAttribute("viewBox"));
        assertEquals(List.of(bridge.get(0).alt(), bridge.get(1).alt()),
                List.of(root.getElementsByTagName("title").item(0).getTextContent(),
                        root.getElementsByTagName("title").item(1).getTextContent()));
        var pdf = folder.resolve("bridge.pdf");
        print.save(bridge, pdf, Format.PDF, 300, false);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(180 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(2, new PrintedPictures(document).drawings.size());
        }
    }

    @Test
    @DisplayName("thirteen drawings with their words take two pages")
    void sheets() throws Exception {
        var plates = new ArrayList<Plate>();
        for (int number = 1; number <= 13; number++) {
            plates.add(new Plate(bridge.get(number % 2), "Title " + number, "Caption " + number));
        }
        var file = folder.resolve("all.pdf");
        assertEquals(2, print.saveSheets(plates, file, false));
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = PrintedText.pages(document);
            assertEquals(2, pages.size());
            assertTrue(pages.getFirst().contains("Title 12 Caption 12"), pages.getFirst());
            assertTrue(pages.getLast().contains("Title 13 Caption 13"), pages.getLast());
            assertEquals(2, new PrintedPictures(document).drawings.size());
        }
    }

    @Test
    @DisplayName("a file that is there stays, unless it may be replaced")
    void neverOverwritesUnasked() throws Exception {
        var file = Files.writeString(folder.resolve("mine.svg"), "mine");
        var refused = assertThrows(HandoutException.class, () -> print.save(bridge, file, Format.SVG, 300, false));
        assertEquals(Reason.EXISTS, refused.reason());
        assertEquals("mine", Files.readString(file));
        print.save(bridge, file, Format.SVG, 300, true);
        assertTrue(Files.readString(file).startsWith("<svg"));
    }
}
