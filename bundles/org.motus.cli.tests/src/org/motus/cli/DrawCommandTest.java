package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motus.care.CareService;

import com.google.gson.JsonParser;

@DisplayName("Exercises drawn at the shell")
class DrawCommandTest {

    private static final CareService CARE = Shell.care();
    private static final String MINE = "exercise: MY-1\nframes:\n  - pose: standing\n    caption: Stand.\n"
            + "    alt: A person stands.\n  - pose: 1\n    caption: Lift the knee.\n    alt: The knee is up.\n"
            + "    legs: {hip: 40, knee: 40}\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("without a frame all frames stand side by side, with one only that one")
    void frames() throws IOException {
        var all = folder.resolve("all.svg");
        assertEquals(0, draw("--exercise", "EX-012", "--out", all).exit());
        assertTrue(
                Files.readString(all).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3000 667\""));
        var third = folder.resolve("third.png");
        var result = draw("--exercise", "EX-012", "--frame", 3, "--width", 240, "--out", third, "--json");
        assertEquals(0, result.exit(), result.err());
        var frames = JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("frames");
        assertEquals(1, frames.size());
        assertEquals("Shift your hips forward. Hold and breathe.",
                frames.get(0).getAsJsonObject().get("caption").getAsString());
        assertEquals(240, ImageIO.read(third.toFile()).getWidth());
        assertEquals(160, ImageIO.read(third.toFile()).getHeight());
    }

    @Test
    @DisplayName("a broad person is drawn broader than a slim one, and a PDF is a PDF")
    void builds() throws IOException {
        draw("--exercise", "EX-001", "--frame", 1, "--build", "slim", "--out", folder.resolve("slim.svg"));
        draw("--exercise", "EX-001", "--frame", 1, "--build", "broad", "--out", folder.resolve("broad.svg"));
        assertNotEquals(Files.readString(folder.resolve("slim.svg")), Files.readString(folder.resolve("broad.svg")));
        assertEquals(0, draw("--exercise", "EX-001", "--out", folder.resolve("Tilt.PDF")).exit());
        assertEquals("%PDF-", new String(Files.readAllBytes(folder.resolve("Tilt.PDF")), 0, 5,
                StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName("all exercises come on pages of twelve, in a folder that is made")
    void everything() {
        var result = draw("--all", "--out", folder.resolve("review"), "--json");
        assertEquals(0, result.exit(), result.err());
        var object = JsonParser.parseString(result.out()).getAsJsonObject();
        assertEquals(86, object.get("exercises").getAsInt());
        var drawings = object.get("drawings").getAsInt();
        assertTrue(drawings >= 2 * 86);
        assertEquals((drawings + 11) / 12, object.get("pages").getAsInt());
        assertTrue(Files.exists(folder.resolve("review/exercises.pdf")));
        assertEquals(2, draw("--all", "--out", folder.resolve("review")).exit());
        assertEquals(0, draw("--all", "--out", folder.resolve("review"), "--force").exit());
    }

    @Test
    @DisplayName("a figure of one's own is drawn; what is wrong with its poses is said and gives exit code 1")
    void ownFigure() throws IOException {
        var file = Files.writeString(folder.resolve("mine.figure"), MINE);
        var good = draw("--figure", file, "--out", folder.resolve("good.svg"));
        assertEquals(1, good.exit()); // a lifted foot rests no more, and the file does not say so
        assertTrue(good.err().startsWith("Frame 2: "), good.err());
        assertTrue(Files.exists(folder.resolve("good.svg")));
    }

    @ParameterizedTest
    @DisplayName("a figure that cannot be used is one sentence with its line, and nothing is written")
    @CsvSource(delimiter = '|', value = { //
            "hip: 40 | hip: 200 | mine.figure, line 9: hip is 200, but may only be from -32 to 138.",
            "hip: 40 | hipp: 40 | mine.figure, line 9: 'hipp' is not known in legs; known are ankle, ",
            "pose: 1 | pose: 7 | mine.figure, line 6: there is no frame 7 before this one." })
    void badFigure(String good, String bad, String sentence) throws IOException {
        var file = Files.writeString(folder.resolve("mine.figure"), MINE.replace(good, bad));
        refused(sentence, "--figure", file, "--out", folder.resolve("x.svg"));
    }

    @Test
    @DisplayName("what cannot be done is one sentence and exit code 2, and nothing is written")
    void badInput() throws IOException {
        var out = folder.resolve("x.svg");
        refused("There is no exercise EX-999 in the library; ", "--exercise", "EX-999", "--out", out);
        refused("EX-001 has 2 frames; choose one from 1 to 2.", "--exercise", "EX-001", "--frame", 3, "--out", out);
        refused("EX-001 has 2 frames; choose one from 1 to 2.", "--exercise", "EX-001", "--frame", 0, "--out", out);
        refused("The name x.bmp does not say what to write; ", "--exercise", "EX-001", "--out", "x.bmp");
        refused("A drawing is 60 to 6000 dots wide, ", "--exercise", "EX-001", "--width", 9999, "--out", out);
        refused("There is no folder ", "--exercise", "EX-001", "--out", folder.resolve("none/x.svg"));
        refused("The folder ", "--all", "--out", Files.writeString(folder.resolve("file"), "").resolve("sub"));
        refused("All exercises are drawn whole; ", "--all", "--frame", 1, "--out", folder);
        refused("The figure ", "--figure", folder.resolve("none.figure"), "--out", out);
        refused("Missing required argument", "--out", out);
        refused("--exercise=ID, --all are mutually exclusive", "--exercise", "EX-001", "--all", "--out", out);
        refused("Invalid value for option '--build'", "--exercise", "EX-001", "--build", "fat", "--out", out);
    }

    @Test
    @DisplayName("a file that is there stays, unless --force says otherwise")
    void neverOverwritesUnasked() throws IOException {
        var file = Files.writeString(folder.resolve("x.svg"), "mine");
        refused("There is a file ", "--exercise", "EX-001", "--out", file);
        assertEquals("mine", Files.readString(file));
        Files.delete(file);
        draw("--exercise", "EX-001", "--out", file);
        assertEquals(0, draw("--exercise", "EX-001", "--out", file, "--force").exit());
    }

    private void refused(String sentence, Object... arguments) {
        var result = draw(arguments);
        assertEquals(2, result.exit(), result.err());
        assertTrue(result.err().startsWith(sentence), result.err());
        assertEquals(1, result.errLines().size(), result.err());
        assertEquals("", result.out());
        assertFalse(Files.exists(folder.resolve("x.svg")) && !sentence.startsWith("There is a file"));
    }

    private static Shell.Result draw(Object... arguments) {
        var words = new Object[arguments.length + 1];
        words[0] = "draw";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return Shell.run(CARE, words);
    }
}
