package org.motus.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.library.LibraryException;
import org.motus.model.library.ClinicalLibrary;

/** A clinician who edits a content file and slips is told where, in one sentence. */
class BadContentFileTest {

    private static final String INDEX = """
            version: test
            files:
              exercises:
                - one.yaml
            """;

    /** Set by JUnit before each test. */
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAFolderOfTheClinic() throws IOException {
        var content = read("""
                id: EX-900
                name: "Own exercise"
                level: 2
                locations:
                  - A
                dosage:
                  reps: 10
                  duration_minutes: null
                """);
        assertEquals("test", content.getVersion());
        assertEquals("Own exercise", content.getExercises().getFirst().getName());
        assertEquals(10, content.getExercises().getFirst().getDosage().getReps());
    }

    @Test
    void anUnknownKey() {
        assertEquals("Content file one.yaml, line 3: the key hold_s is not known in a Dosage; it has days_per_week, "
                + "duration_minutes, hold_seconds, per_day, reps, rest_seconds, sets, sides.", message("""
                        id: EX-900
                        dosage:
                          hold_s: 5
                        """));
    }

    @Test
    void aWordThatIsNoChoice() {
        assertEquals("Content file one.yaml, line 2: category cannot be \"STRECH\"; use one of STRETCH, MOBILITY, "
                + "NERVE_GLIDE, STRENGTH, AEROBIC, AQUATIC, MIND_BODY.", message("""
                        id: EX-900
                        category: STRECH
                        """));
    }

    @Test
    void aKeyThatStandsTwice() {
        assertEquals("Content file one.yaml, line 3: the key name stands twice; keep one of them.", message("""
                id: EX-900
                name: One
                name: Two
                """));
    }

    @Test
    void aWordInsteadOfANumber() {
        assertEquals("Content file one.yaml, line 1: level cannot be \"two\"; a number is needed here.",
                message("level: two\n"));
        assertEquals("Content file one.yaml, line 1: level cannot be \"2\"; take the quotes away.",
                message("level: \"2\"\n"));
        assertEquals("Content file one.yaml, line 1: morning_caution cannot be \"yes\"; use true or false.",
                message("morning_caution: yes\n"));
    }

    @Test
    void aValueInsteadOfAListAndAListInsteadOfAValue() {
        assertEquals("Content file one.yaml, line 1: aliases must be a list.", message("aliases: Bridge\n"));
        assertEquals("Content file one.yaml, line 2: name must be a single value.", message("name:\n  - Bridge\n"));
        assertEquals("Content file one.yaml, line 1: dosage must be a map of keys and values.", message("dosage: 3\n"));
    }

    @Test
    void textThatIsNoYaml() {
        var message = message("name: \"Bridge\nlevel: 1\n");
        assertTrue(message.startsWith("Content file one.yaml, line ") && message.contains("not valid YAML"), message);
    }

    @Test
    void anEmptyFile() {
        assertEquals("Content file one.yaml, line 1: the file is empty.", message(""));
    }

    @Test
    void aShortcutThatReadersCannotFollow() {
        assertEquals("Content file one.yaml, line 1: anchors (&) and aliases (*) are not allowed; write the text out.",
                message("name: &name Bridge\n"));
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        Files.writeString(folder.resolve("library.yaml"), INDEX);
        var thrown = assertThrows(LibraryException.class, () -> ContentReader.folder(folder).read());
        assertEquals("The content file one.yaml is missing; restore it or take it out of library.yaml.",
                thrown.getMessage());
    }

    private String message(String yaml) {
        return String.valueOf(assertThrows(LibraryException.class, () -> read(yaml)).getMessage());
    }

    private ClinicalLibrary read(String yaml) throws IOException {
        Files.writeString(folder.resolve("library.yaml"), INDEX);
        Files.writeString(folder.resolve("one.yaml"), yaml);
        return ContentReader.folder(folder).read();
    }
}
