package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motus.model.program.Paper;
import org.motus.testkit.SamplePrograms;

/** Paper, pages, fonts and the card of facts about the document. */
class HandoutLayoutTest {

    @ParameterizedTest
    @CsvSource({ "A4, 595.3, 841.9", "LETTER, 612, 792" })
    void everyPageHasThePaperSizeInPoints(Paper paper, float width, float height) throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.sciatic().print(paper, 14, false).build()))) {
            for (var page : document.getPages()) {
                assertEquals(width, page.getMediaBox().getWidth(), 0.5);
                assertEquals(height, page.getMediaBox().getHeight(), 0.5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "A4, 12", "A4, 14", "A4, 18", "LETTER, 12", "LETTER, 14", "LETTER, 18" })
    void noExerciseGoesOverTwoPages(Paper paper, int points) throws Exception {
        var program = SamplePrograms.sciatic().print(paper, points, false).build();
        try (var document = Clinic.print(Clinic.request(program))) {
            var pages = PrintedText.pages(document);
            for (var prescription : program.getPhases().getFirst().getPrescriptions()) {
                var steps = prescription.getExercise().getSteps();
                int page = pageWith(pages, steps.getFirst().getText());
                assertTrue(pages.get(page).contains(prescription.getExercise().getName()));
                assertEquals(page, pageWith(pages, lastWords(steps.getLast().getText())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "A4, 12", "A4, 14", "A4, 18", "LETTER, 14" })
    void everyPageHasHeaderFooterAndContent(Paper paper, int points) throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.neck().print(paper, points, false).build()))) {
            var pages = PrintedText.pages(document);
            for (int page = 1; page <= pages.size(); page++) {
                var text = pages.get(page - 1);
                var number = "Page " + page + " of " + pages.size();
                assertAll(() -> assertTrue(text.contains("Stop signs: see page 1. Emergency: 112"), text),
                        () -> assertTrue(text.contains(number), text),
                        () -> assertTrue(text.length() > 250, () -> "Nearly empty: " + text));
                assertEquals(page > 1, text.contains("Alex Example · November 20, 2026 · Questions? Call 555 0100"));
            }
        }
    }

    @Test
    void threeExercisesAreSeenOnPageOne() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.neck().build()))) {
            var first = PrintedText.pages(document).getFirst();
            assertTrue(first.contains("Next visit"));
            assertFalse(first.contains("Get ready"));
        }
    }

    @Test
    void largePrintBeginsItsOverviewOnPageTwo() throws Exception {
        var program = SamplePrograms.neck().print(Paper.A4, 18, false).build();
        try (var document = Clinic.print(Clinic.request(program))) {
            var pages = PrintedText.pages(document);
            assertFalse(pages.getFirst().contains("Your exercises"));
            assertTrue(pages.get(1).contains("Your exercises"));
        }
    }

    @Test
    void documentSaysWhatItIsAndWhoMadeIt() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.sciatic().build()))) {
            var facts = document.getDocumentInformation();
            var catalog = document.getDocumentCatalog();
            assertEquals("Exercise plan for Alex Example", facts.getTitle());
            assertEquals("Riverside Physiotherapy", facts.getAuthor());
            assertEquals("Home exercise program", facts.getSubject());
            assertEquals("en-US", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals(1, catalog.getOutputIntents().size());
        }
    }

    @Test
    void bookmarksLeadToEachPartAndExercise() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.neck().build()))) {
            var names = new ArrayList<String>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(inner -> names.add("- " + inner.getTitle()));
                assertNotNull(item.findDestinationPage(document));
            }
            assertEquals(List.of("Your exercise plan", "Stop and get help", "Your exercises", "My plan", "Exercises",
                    "- 1 Neck turn", "- 2 Seated cat-cow", "- 3 Shoulder blade squeeze", "Short breaks",
                    "Questions and answers", "How sure are we?"), names);
        }
    }

    @Test
    void allFontsAreEmbeddedAndTheFallbackOnlyWhenNeeded() throws Exception {
        try (var document = Clinic.print(Clinic.request(SamplePrograms.neck().build()))) {
            var fonts = fonts(document);
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
            assertTrue(fonts.stream().allMatch(font -> font.getName().contains("Atkinson")));
        }
        var petros = Clinic.patient("Πέτρος", "Example");
        try (var document = Clinic.print(Clinic.request(petros, SamplePrograms.neck().build()))) {
            var fonts = fonts(document);
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
            assertTrue(fonts.stream().anyMatch(font -> font.getName().contains("NotoSans")));
        }
    }

    @Test
    void blackAndWhiteHoldsNoColor() throws Exception {
        var program = SamplePrograms.sciatic().print(Paper.A4, 14, true).build();
        try (var document = Clinic.print(Clinic.request(program))) {
            var image = new PDFRenderer(document).renderImage(0, 0.5f);
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    int rgb = image.getRGB(x, y);
                    int red = rgb >> 16 & 0xFF;
                    int blue = rgb & 0xFF;
                    assertTrue(Math.abs(red - blue) <= 2, "Color at " + x + ", " + y);
                }
            }
        }
    }

    private static int pageWith(List<String> pages, String text) {
        for (int page = 1; page < pages.size(); page++) {
            if (pages.get(page).contains(text)) {
                return page;
            }
        }
        throw new AssertionError("Not printed behind page 1: " + text);
    }

    /** The last three words, which stand on one page even when a longer sentence does not. */
    private static String lastWords(String sentence) {
        var words = sentence.split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - 3), words.length));
    }

    private static List<PDFont> fonts(PDDocument document) throws Exception {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
