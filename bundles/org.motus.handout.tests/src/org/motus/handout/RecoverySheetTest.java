package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet that goes into the safe. */
@DisplayName("The sheet with the recovery key")
class RecoverySheetTest {

    private static final String KEY = "2B7QK-M4XWA-9HT3C-PZ8RD-5VN6E-GJ2LS";

    @TempDir
    Path folder;

    private String printed(String clinic) throws HandoutException, IOException {
        var file = folder.resolve("key.pdf");
        new RecoverySheet("Motus recovery key", clinic, List.of("Keep this sheet in a safe. ".repeat(12).strip()))
                .save(file, KEY.toCharArray());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    @DisplayName("has the clinic, the six groups of the key in two lines, and every word below it on one page")
    void everything() throws HandoutException, IOException {
        var words = printed("North Street");
        assertTrue(words.contains("North Street"), words);
        assertTrue(words.contains("2B7QK-M4XWA-9HT3C-PZ8RD") && words.contains("5VN6E-GJ2LS"), words);
        assertEquals(12, words.replaceAll("\\s+", " ").split("Keep this sheet in a safe\\.", -1).length - 1);
    }

    @Test
    @DisplayName("a clinic named in another script is printed; a letter that no font has becomes a question mark")
    void otherLetters() throws HandoutException, IOException {
        assertTrue(printed("Физиотерапия Север").contains("Физиотерапия Север"));
        assertTrue(printed("North \uD83D\uDE00 Street").contains("North ? Street"));
    }

    @Test
    @DisplayName("a folder that is not there is refused in a sentence, and nothing is made")
    void noFolder() {
        var target = folder.resolve("gone").resolve("key.pdf");
        var sheet = new RecoverySheet("Motus recovery key", "North Street", List.of());
        var refused = assertThrows(HandoutException.class, () -> sheet.save(target, KEY.toCharArray()));
        assertTrue(String.valueOf(refused.getMessage()).contains("gone"), refused.getMessage());
        assertTrue(Files.notExists(target));
    }
}
