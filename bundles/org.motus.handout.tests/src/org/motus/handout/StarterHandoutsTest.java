package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motus.library.DoseWords;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Paper;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.testkit.SamplePrograms;

/**
 * The first program of each location as every paper and size prints it. The files stay in target/handouts, where the
 * checks of the release look at them.
 */
@TestInstance(Lifecycle.PER_CLASS)
class StarterHandoutsTest {

    private static final Path OUT = Path.of("target", "handouts");

    private final Handout handout = new Handout();
    private final Library library = Library.standard();

    /**
     * One handout to print.
     *
     * @param code location of the starter program
     * @param paper paper
     * @param points body text in points
     * @param blackAndWhite whether without color
     */
    record Sample(LocationCode code, Paper paper, int points, boolean blackAndWhite) {

        String file() {
            return code + "-" + paper + "-" + points + (blackAndWhite ? "-bw" : "") + ".pdf";
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(LocationCode.values()).flatMap(code -> Stream.of(new Sample(code, Paper.A4, 14, false),
                new Sample(code, Paper.LETTER, 14, false), new Sample(code, Paper.A4, 12, false),
                new Sample(code, Paper.A4, 18, false), new Sample(code, Paper.LETTER, 14, true)));
    }

    @BeforeAll
    static void emptyFolder() throws Exception {
        Files.createDirectories(OUT);
        try (var old = Files.list(OUT)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void printsEverythingOfTheStarterProgram(Sample sample) throws Exception {
        var program = program(sample);
        var file = OUT.resolve(sample.file());
        var result = handout.save(Clinic.request(program), file, false, HandoutProgress.NONE);
        assertEquals(List.of(), result.notes());
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = PrintedText.asRead(document);
            assertFalse(text.contains("#"));
            assertFalse(text.contains("\uFFFD"));
            for (var part : parts(program)) {
                assertTrue(text.contains(part.strip()), () -> "Not printed: " + part + "\nin: " + text);
            }
        }
    }

    @Test
    void printsLettersOfManyLanguages() throws Exception {
        var patient = Clinic.patient("Jiří Łukasz Πέτρος", "Щёголев 👍 محمد");
        var result = handout.save(Clinic.request(patient, SamplePrograms.sciatic().build()),
                OUT.resolve("letters.pdf"), false, HandoutProgress.NONE);
        assertEquals(1, result.notes().size());
    }

    @Test
    void printsADraftThatSaysSo() throws Exception {
        var plain = Clinic.request(SamplePrograms.sciatic().build());
        var file = OUT.resolve("draft.pdf");
        handout.save(new HandoutRequest(plain.patient(), plain.program(), 1, plain.printedOn(), plain.letterhead(),
                plain.paper(), plain.contentStatus(), true), file, false, HandoutProgress.NONE);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertTrue(PrintedText.asRead(document).contains("draft"));
        }
    }

    private Program program(Sample sample) {
        var profile = sample.code() == LocationCode.C ? Profile.GENTLE : Profile.STANDARD;
        var program = new ProgramStarter(library).start(sample.code(), profile, Clinic.TODAY,
                "Sam Sample, physiotherapist");
        program.getOptions().setPaper(sample.paper());
        program.getOptions().setBodyPoints(sample.points());
        program.getOptions().setBlackAndWhite(sample.blackAndWhite());
        return program;
    }

    /** Every sentence of the program that a patient must find on paper. */
    private static List<String> parts(Program program) {
        var words = new DoseWords();
        var parts = Stream.<String>builder();
        program.getLocationText().getWarnings().forEach(warning -> {
            parts.add(warning.getLead());
            warning.getSigns().forEach(parts);
        });
        for (var prescription : program.getPhases().getFirst().getPrescriptions()) {
            parts.add(prescription.getExercise().getName());
            parts.add(words.howMuch(prescription));
            parts.add(words.howOften(prescription));
            prescription.getExercise().getSteps().forEach(step -> parts.add(step.getText()));
            parts.add(prescription.getExercise().getModifyNote());
        }
        program.getIfThenPlans().forEach(plan -> parts.add(plan.getTrigger()).add(plan.getAction()));
        program.getBreakPlan().getItems().forEach(item -> parts.add(item.getName()));
        program.getQuestions().forEach(faq -> parts.add(faq.getQuestion()).add(faq.getAnswer()));
        program.getClaims().stream().filter(claim -> claim.getPatientText() != null)
                .forEach(claim -> parts.add(claim.getPatientText()).add(claim.getId()));
        return parts.build().map(part -> part.replaceAll("\\s+", " ")).toList();
    }
}
