package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.ActivePatient;
import org.motus.ui.ClinicJob;
import org.motus.ui.Commands;

/** What a clinician does in the first window, in the running workbench with an encrypted demo clinic. */
@DisplayName("First window")
class FirstWindowTest extends DemoScene {

    private static final String TITLE = "Motus – Riverside Physiotherapy (example)";

    @Test
    @DisplayName("the demo clinic shows its sign and its five patients, by family name")
    void demoClinicShowsFivePatients() {
        assertEquals("Riverside Physiotherapy (example)", screen.label("clinic.name"));
        assertTrue(screen.shows("clinic.demo"));
        assertTrue(screen.label("clinic.folder").endsWith("demo-clinic"));
        assertEquals("5 patients", screen.label("patients.count"));
        var names = List.of("Alex Example", "Toni Fictional", "Maria Invented", "Noor Madeup", "Kim Muster");
        for (var row = 0; row < names.size(); row++) {
            assertTrue(screen.cell("patients.table", row, 0).startsWith(names.get(row) + ", "), names.get(row));
        }
        assertEquals("Sciatic nerve", screen.cell("patients.table", 4, 1));
        assertEquals("5", screen.cell("patients.table", 4, 3));
    }

    @Test
    @DisplayName("typing the start of a name leaves the patients that match")
    void searchAsYouType() {
        screen.type("patients.search", "mus");
        screen.await("one row is left", () -> screen.rows("patients.table") == 1);
        assertTrue(screen.cell("patients.table", 0, 0).startsWith("Kim Muster"));
        assertEquals("1 of 5", screen.label("patients.count"));
    }

    @Test
    @DisplayName("typing the start of an id leaves that patient")
    void searchById() {
        screen.type("patients.search", "demo-sci");
        screen.await("one row is left", () -> screen.rows("patients.table") == 1);
        assertTrue(screen.cell("patients.table", 0, 0).startsWith("Kim Muster"));
    }

    @Test
    @DisplayName("a search without a hit says so and offers everybody again")
    void searchWithoutHit() {
        screen.type("patients.search", "xyz");
        screen.await("the table gives way to the words", () -> screen.shows("patients.empty"));
        assertEquals("No patient matches “xyz”", screen.label("patients.empty"));
        screen.clear("patients.search");
        screen.await("everybody is back", () -> screen.rows("patients.table") == 5);
    }

    @Test
    @DisplayName("before a patient is selected the program side says what to do, and nothing can be printed")
    void noPatientSelected() {
        screen.await("the words are there", () -> "No patient is open".equals(screen.label("program.message")));
        screen.await("nothing to print", () -> !screen.enabled(Commands.PRINT));
        assertFalse(screen.enabled(Commands.START));
    }

    @Test
    @DisplayName("selecting a patient shows the program with its doses")
    void selectingShowsTheProgram() {
        selectAlex();
        assertEquals("Alex Example", screen.label("program.person"));
        assertTrue(screen.label("program.revision").startsWith("Lower back (lumbar) · Revision "));
        assertEquals("Lying pelvic tilt, EX-001", screen.cell("program.table", 0, 1));
        assertEquals("Do 10. Hold each 5 seconds.", screen.cell("program.table", 0, 2));
        assertEquals("2 times a day", screen.cell("program.table", 0, 3));
        assertEquals("If I put the kettle on in the morning, then I do exercise 1.", screen.label("program.plan"));
    }

    @Test
    @DisplayName("Start from location saves the next revision and shows it; the search result stays selected")
    void startMakesTheNextRevision() {
        screen.select("patients.table", "Maria");
        screen.await("her program", () -> "Maria Invented".equals(screen.label("program.person")));
        var before = screen.service(ActivePatient.class).patient().orElseThrow().revision();
        screen.push("program.start");
        var location = screen.find(Combo.class, "start.location");
        assertEquals("Neck and upper back", screen.on(location::getText), "her open episode is suggested");
        screen.type("start.clinician", "Sam Sample");
        screen.push("start.make");
        screen.await("the new revision is shown", () -> screen.label("program.revision")
                .contains("Revision " + (before + 1) + " "));
        assertTrue(screen.label("program.saved").endsWith("by Sam Sample"));
        screen.await("the table knows it", () -> screen.cell("patients.table", 2, 4)
                .equals("Rev. " + (before + 1)));
        assertEquals("Maria Invented", screen.on(() -> screen.look(Table.class,
                "patients.table").orElseThrow().getSelection()[0].getText(0)).substring(0, 14));
    }

    @Test
    @DisplayName("Print handout writes a PDF that holds the dose, and says where it is")
    void printWritesTheDose() throws IOException {
        selectAlex();
        var out = folder.resolve("handout.pdf");
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
        screen.await("the notice of the file", () -> screen.words("banner.PROGRAM").contains("handout.pdf"));
        try (var pdf = Loader.loadPDF(out.toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Lying pelvic tilt"), text);
            assertTrue(text.contains("Do 10. Hold each 5 seconds."), text);
        }
    }

    @Test
    @DisplayName("a print into a file that is there is refused, and the file stays as it was")
    void printRefusesToOverwrite() throws IOException {
        selectAlex();
        var out = Files.writeString(folder.resolve("letter.pdf"), "a letter");
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
        screen.await("the refusal", () -> screen.shows("banner.PROGRAM"));
        assertEquals("a letter", Files.readString(out));
    }

    @Test
    @DisplayName("a second print into the same file is refused and names it; the first handout stays whole")
    void secondPrintIsRefused() throws IOException {
        selectAlex();
        var out = folder.resolve("handout.pdf");
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
        screen.await("the first is written", () -> screen.words("banner.PROGRAM").contains("is written"));
        var first = Files.readAllBytes(out);
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
        screen.await("the refusal", () -> !screen.words("banner.PROGRAM").contains("is written")
                && screen.words("banner.PROGRAM").contains("handout.pdf"));
        assertArrayEquals(first, Files.readAllBytes(out));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(out), files.toList());
        }
    }

    @Test
    @DisplayName("a canceled print leaves no file, not even half of one")
    void canceledPrintLeavesNothing() throws IOException {
        selectAlex();
        var out = folder.resolve("canceled.pdf");
        screen.run(() -> {
            screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
            Arrays.stream(Job.getJobManager().find(ClinicJob.FAMILY))
                    .filter(job -> job instanceof ClinicJob task && task.cancelable()).forEach(Job::cancel);
        });
        screen.await("nothing runs any more", () -> Arrays.stream(Job.getJobManager().find(ClinicJob.FAMILY))
                .noneMatch(job -> job instanceof ClinicJob task && task.cancelable()));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    @DisplayName("a folder that is no clinic is refused in a banner, and the open clinic stays open")
    void folderThatIsNoClinic() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no clinic");
        screen.command(OpenClinicHandler.COMMAND, Map.of(OpenClinicHandler.FOLDER, folder.toString()));
        screen.await("the banner", () -> screen.shows("banner.CLINIC"));
        assertFalse(screen.words("banner.CLINIC").isBlank());
        assertEquals(TITLE, screen.title());
        assertEquals(5, screen.rows("patients.table"));
    }

    @Test
    @DisplayName("the window title never names a patient")
    void titleNamesNobody() {
        assertEquals(TITLE, screen.title());
        for (var name : List.of("Alex", "Toni", "Maria", "Noor", "Kim")) {
            screen.select("patients.table", name);
            screen.await("the program of " + name, () -> screen.label("program.person").startsWith(name));
            assertEquals(TITLE, screen.title());
        }
    }
}
