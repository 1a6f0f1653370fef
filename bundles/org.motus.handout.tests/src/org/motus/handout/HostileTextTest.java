package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motus.model.program.PlanKind;
import org.motus.testkit.SamplePrograms;

/** Names and texts that no one planned for: they are printed, or marked and told, but never break or vanish. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "Jiří Šťastný-Dvořák", "Łukasz Żółć", "Πέτρος Παπαδόπουλος", "Дмитрий Щёголев",
            "Nguyễn Thị Hường", "Þórður Æsir", "José O'Neil", "Zoë \"Zed\" <Ng> & Söhne" })
    void nameIsPrintedLetterByLetter(String name) throws Exception {
        var result = print(name);
        assertEquals(List.of(), result.notes());
        assertTrue(result.text().contains("For " + name), () -> result.text());
        assertFalse(result.text().contains("#"));
    }

    @Test
    void emojiBecomesOneMarkAndTheClinicianIsTold() throws Exception {
        var result = print("Alex 👨‍👩‍👧👍 Example");
        assertTrue(result.text().contains("For Alex \uFFFD Example"), () -> result.text());
        assertFalse(result.text().contains("#"));
        assertEquals(1, result.notes().size());
        assertTrue(result.notes().getFirst().contains("U+1F44D THUMBS UP SIGN"), () -> result.notes().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "محمد علي", "שרה כהן", "山田太郎", "김민수" })
    void scriptWithoutAFontIsMarkedAndTold(String name) throws Exception {
        var result = print(name);
        assertTrue(result.text().contains("For \uFFFD"), () -> result.text());
        assertFalse(result.text().contains("#"));
        assertEquals(1, result.notes().size());
        assertFalse(result.notes().getFirst().contains(name), "A note must not carry the patient's name.");
    }

    @Test
    void signsWithAPlainFormAreSpelledOut() throws Exception {
        assertTrue(print("Ａｌｅｘ Ⓔxample").text().contains("For Alex Example"));
    }

    @Test
    void directionOverrideAndControlCharactersChangeNothing() throws Exception {
        var result = print("Alex\u202E\u0000\u0007 Exam\u200Bple");
        assertTrue(result.text().contains("For Alex Example"), () -> result.text());
        assertEquals(List.of(), result.notes());
    }

    @Test
    void loneHalfOfAPairIsMarked() throws Exception {
        assertTrue(print("Alex \uD83D Example").text().contains("Alex \uFFFD Example"));
    }

    @Test
    void tagsAndEntitiesArePrintedAsTheyAre() throws Exception {
        var action = "I read <b>this</b> <img src=\"http://example.org/x.png\"/> &amp; ]]> <script>alert(1)</script>";
        var program = SamplePrograms.neck().plan(PlanKind.HABIT, "I see </p></div></body>", action).build();
        try (var document = Clinic.print(Clinic.request(program))) {
            var text = PrintedText.asRead(document);
            // a long address may be broken at the end of a line
            assertTrue(text.replace(" ", "").contains(
                    ("If I see </p></div></body>, then " + action + ".").replace(" ", "")), () -> text);
            assertTrue(text.contains("How sure are we?"));
        }
    }

    @Test
    void nameOfTenThousandLettersIsPrintedWholeAndShortInTheHeader() throws Exception {
        var name = "Maximilian ".repeat(909).strip();
        try (var document = Clinic.print(Clinic.request(Clinic.patient(name, ""), SamplePrograms.neck().build()))) {
            var text = PrintedText.asRead(document);
            assertEquals(909, text.substring(0, text.indexOf("November")).split("Maximilian", -1).length - 1);
            assertTrue(PrintedText.pages(document).getLast().contains("Maximilian Maximilian Maximilian Maximil… ·"));
            assertTrue(document.getDocumentInformation().getTitle().length() < 70);
        }
    }

    @Test
    void wordOfTenThousandLettersIsBrokenIntoLinesNotCutOff() throws Exception {
        var patient = Clinic.patient("x".repeat(10_000), "");
        try (var document = Clinic.print(Clinic.request(patient, SamplePrograms.neck().build()))) {
            var text = PrintedText.asRead(document).replace(" ", "");
            assertTrue(text.contains("x".repeat(10_000)));
            for (var page : document.getPages()) {
                assertTrue(Edges.of(page).right() <= page.getMediaBox().getWidth() - 40);
            }
        }
    }

    @Test
    void exerciseLongerThanAPageGoesOnAndTheClinicianIsTold() throws Exception {
        var program = SamplePrograms.neck().build();
        var exercise = program.getPhases().getFirst().getPrescriptions().getFirst().getExercise();
        exercise.getSteps().getFirst().setText("Sit tall and breathe. ".repeat(400).strip());
        var out = new ByteArrayOutputStream();
        var result = new Handout().write(Clinic.request(program), out, HandoutProgress.NONE);
        assertEquals(List.of("Exercise 1 is longer than a page, so it goes on to the next one."), result.notes());
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(400, PrintedText.asRead(document).split("Sit tall and breathe\\.", -1).length - 1);
        }
    }

    @Test
    void languageWithoutWordsPrintsEnglishAndSaysSo() throws Exception {
        var patient = Clinic.alex();
        patient.setLanguage("mt-MT");
        var out = new ByteArrayOutputStream();
        var result = new Handout().write(Clinic.request(patient, SamplePrograms.neck().build()), out,
                HandoutProgress.NONE);
        assertEquals(List.of("There are no words in the language mt-MT yet, so the handout is in English."),
                result.notes());
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertEquals("en-US", document.getDocumentCatalog().getLanguage());
        }
    }

    /**
     * What came of one name.
     *
     * @param text the whole text as read
     * @param notes what the clinician is told
     */
    private record Printed(String text, List<String> notes) {
    }

    private static Printed print(String name) throws Exception {
        var out = new ByteArrayOutputStream();
        var request = Clinic.request(Clinic.patient(name, ""), SamplePrograms.neck().build());
        var result = new Handout().write(request, out, HandoutProgress.NONE);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new Printed(PrintedText.asRead(document), result.notes());
        }
    }
}
