package org.motus.pdfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Every handout is PDF/UA-1 (for screen readers) and PDF/A-2a (for keeping), as veraPDF judges. */
class StandardsTest {

    private static final Path HANDOUTS = Path.of(System.getProperty("motus.handouts"));
    private static final Path CLASSES = Path.of(System.getProperty("motus.handout.classes"));
    /** A handout of three exercises passes about 28,000 checks; far fewer would mean an empty document. */
    private static final int FEWEST_CHECKS = 5_000;

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Path> handouts() throws IOException {
        try (Stream<Path> files = Files.list(HANDOUTS)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    @Test
    void everyLocationPaperAndSizeIsThere() throws IOException {
        var names = new TreeSet<String>();
        handouts().forEach(file -> names.add(file.getFileName().toString()));
        var wanted = new TreeSet<String>();
        for (var location : List.of("A", "B", "C", "D", "E")) {
            wanted.add(location + "-A4-14.pdf");
            wanted.add(location + "-LETTER-14.pdf");
            wanted.add(location + "-A4-12.pdf");
            wanted.add(location + "-A4-18.pdf");
            wanted.add(location + "-LETTER-14-bw.pdf");
        }
        wanted.add("letters.pdf");
        wanted.add("draft.pdf");
        assertEquals(wanted, names, "Handouts written by the tests of org.motus.handout in " + HANDOUTS);
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void isNewerThanTheCodeThatMadeIt(Path handout) throws IOException {
        FileTime newest;
        try (Stream<Path> files = Files.walk(CLASSES)) {
            newest = files.filter(file -> file.toString().endsWith(".class")).map(StandardsTest::time)
                    .max(FileTime::compareTo).orElseThrow();
        }
        assertTrue(time(handout).compareTo(newest) >= 0,
                handout + " is older than the code; run the tests of org.motus.handout first.");
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void servesScreenReaders(Path handout) throws Exception {
        assertPasses(PDFAFlavour.PDFUA_1, handout);
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void keepsForYears(Path handout) throws Exception {
        assertPasses(PDFAFlavour.PDFA_2_A, handout);
    }

    @Test
    void pageWithoutTagsIsRefused(@TempDir Path folder) throws Exception {
        var plain = Files.write(folder.resolve("plain.pdf"), PlainPage.bytes());
        assertFalse(validate(PDFAFlavour.PDFUA_1, plain).isCompliant());
        assertFalse(validate(PDFAFlavour.PDFA_2_A, plain).isCompliant());
    }

    private static void assertPasses(PDFAFlavour flavour, Path handout) throws Exception {
        var result = validate(flavour, handout);
        var failed = new TreeSet<String>();
        result.getTestAssertions().stream().filter(check -> check.getStatus() == Status.FAILED)
                .forEach(check -> failed.add(check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber()
                        + " " + check.getMessage()));
        assertTrue(failed.isEmpty() && result.isCompliant(), () -> handout + " fails " + flavour + ": " + failed);
        assertTrue(result.getTotalAssertions() > FEWEST_CHECKS,
                () -> "Only " + result.getTotalAssertions() + " checks on " + handout);
    }

    private static ValidationResult validate(PDFAFlavour flavour, Path handout) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (InputStream in = Files.newInputStream(handout);
                var parser = foundry.createParser(in, flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
