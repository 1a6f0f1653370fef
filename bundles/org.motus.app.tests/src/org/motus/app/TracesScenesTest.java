package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.handout.HandoutProgress;
import org.motus.model.library.LocationCode;
import org.motus.store.Backups;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.Role;
import org.motus.testkit.PatientBuilder;
import org.motus.testkit.Traces;
import org.motus.ui.Commands;
import org.osgi.service.prefs.BackingStoreException;

/**
 * A day at the clinic, and then a search for every patient's name in every file that the program keeps or leaves. What
 * somebody printed or exported is where they wanted it, and is the only place the names stand.
 */
@DisplayName("What is left of a name")
class TracesScenesTest extends AccessScene {

    private static final String OURS = "traces-1";
    private static final String GIVEN = "J\u00F6rdis";
    private static final String FAMILY = "\u00DCbelh\u00F6r-Kr\u00F6\u00DFwang";
    private static final String NUMBER = "KARTEI-90817";
    private static final String GOAL = "Kirschb\u00E4ume schneiden";
    /** Names of the demo patients that are no words of a program as well; the others only as whole names. */
    private static final List<String> DEMO = List.of("Fictional", "Madeup", "Alex Example", "Example, Alex",
            "Kim Muster",
            "Muster, Kim", "Maria Invented", "Invented, Maria", "Toni Fictional", "Noor Madeup");

    private final Instant begun = Instant.now();
    private Path place;
    private Path outside;

    @BeforeEach
    void aClinicWithAPassword() throws Exception {
        outside = Files.createDirectory(folder.resolve("outside"));
        place = protectedClinic("Kit Vale", Role.CLINICIAN);
    }

    private Traces names() {
        var words = new TreeSet<>(DEMO);
        words.addAll(List.of(GIVEN, FAMILY, NUMBER, GOAL));
        return new Traces(words);
    }

    /** Every place this program writes to by itself. */
    private List<Path> kept() throws IOException {
        var places = new ArrayList<Path>(List.of(place, DataFolder.path(),
                Path.of(Platform.getInstanceLocation().getURL().getPath()),
                Path.of(System.getProperty("derby.stream.error.file")).getParent()));
        Stream.of("motus.log.dir", "osgi.logfile").map(System::getProperty).filter(name -> name != null)
                .map(Path::of).forEach(places::add);
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            // Other programs write there as well, and the tests themselves.
            left.filter(file -> file.getFileName().toString().matches("(?i)\\.?(motus|derby|handout|export|audit).*"))
                    .filter(this::ofThisScene).forEach(places::add);
        }
        return places;
    }

    private boolean ofThisScene(Path file) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(begun);
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> found() throws IOException {
        var traces = names();
        var found = new ArrayList<String>();
        for (var one : kept()) {
            found.addAll(traces.in(one));
        }
        return found;
    }

    /** What is written now and then and at the end. */
    private static void writePreferences() {
        try {
            Platform.getPreferencesService().getRootNode().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signInAtTheSecondTry() {
        open(place);
        signIn(ROBIN, FAMILY);
        screen.await("one sentence", () -> !screen.label("signin.password.sentence").isEmpty());
        screen.await("the wait is over", () -> screen.on(() -> screen.find("signin.go").isEnabled()));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
    }

    /** The demo patients come here as well, with our own. */
    private void patientsCome() throws ClinicException {
        var clinic = clinic().orElseThrow();
        for (var name : List.of("Alex Example", "Toni Fictional", "Kim Muster", "Noor Madeup", "Maria Invented")) {
            clinic.savePatient(PatientBuilder.patient().named(name.split(" ")[0], name.split(" ")[1]).build());
        }
        clinic.savePatient(PatientBuilder.patient().id(OURS).named(GIVEN, FAMILY).number(NUMBER).born("1970-05-05")
                .episode(LocationCode.A, LocalDate.now().minusDays(60).toString()).goal(GOAL).build());
    }

    private void searchForThem() {
        for (var words : List.of("kr\u00F6\u00DFwang", "madeup", "fictional")) {
            screen.type("patients.search", words);
            screen.await("one is found", () -> screen.rows("patients.table") == 1);
        }
        screen.clear("patients.search");
    }

    private List<Path> unsaved() {
        var folder = Platform.getStateLocation(Platform.getBundle("org.motus.ui")).toFile().toPath().resolve("unsaved");
        try (var files = Files.exists(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.filter(this::ofThisScene).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void printAndExport() throws Exception {
        var handout = outside.resolve("handout.pdf");
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, handout.toString()));
        screen.await("the notice of the file", () -> screen.words("banner.PROGRAM").contains("handout.pdf"));
        Services.find(CareService.class).orElseThrow().exportPatient(clinic().orElseThrow(), OURS,
                outside.resolve("everything.zip"), LocalDate.now(), HandoutProgress.NONE);
    }

    private void backUp() {
        screen.command(BackUpNowHandler.COMMAND, Map.of());
        screen.await("a backup", () -> {
            try (var made = Files.list(Backups.usualPlace(place))) {
                return made.anyMatch(one -> one.getFileName().toString().startsWith("motus-backup-"));
            } catch (IOException e) {
                return false;
            }
        });
    }

    private void readTheAudit() {
        dialog(AccessCommands.AUDIT, "audit.table");
        screen.await("the chain holds", () -> screen.on(() -> anywhere(Label.class, "audit.verdict").map(Label::getText)
                .orElse("")).startsWith("All "));
        screen.run(() -> anywhere(Table.class, "audit.table").orElseThrow().getShell().close());
    }

    private void lockAndUnlock() {
        screen.command(Commands.LOCK, Map.of());
        screen.await("it is locked", () -> screen.shows("lock.password"));
        unlock(SECRET);
    }

    private void plant(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        var found = found();
        Files.delete(file);
        assertEquals(List.of(FAMILY + " stands in " + file), found);
    }

    private void aPlantedNameIsFound() throws IOException {
        plant(place.resolve("planted"), ("x\0" + FAMILY.toLowerCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_16LE));
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] { 1, 2, 3 });
        try (var zlib = new DeflaterOutputStream(packed)) {
            zlib.write(("<patient familyName='" + FAMILY + "'/>").getBytes(StandardCharsets.UTF_8));
        }
        plant(Path.of(Platform.getInstanceLocation().getURL().getPath(), "planted.xmi"), packed.toByteArray());
    }

    @Test
    @DisplayName("the window itself is written nowhere while it is open, least of all where the program was started")
    void theWindowIsNotWritten() {
        assertEquals(0,
                Platform.getPreferencesService().getInt("org.eclipse.ui.workbench", "WORKBENCH_SAVE_INTERVAL", -1,
                        null));
        assertFalse(Files.exists(Path.of("workbench.xmi")));
    }

    @Test
    @DisplayName("after a day with edits, prints, a backup and a crash no name stands in any file the program keeps")
    void aDayLeavesNoName() throws Exception {
        signInAtTheSecondTry();
        patientsCome();
        searchForThem();
        beginProgram(OURS);
        screen.type("dose.REPS", "14");
        screen.await("the draft is kept", () -> !unsaved().isEmpty());
        writePreferences();
        // What is on disk now is what a crash would leave.
        assertEquals(List.of(), found());

        screen.command(Commands.SAVE, Map.of());
        screen.await("it is a revision", () -> !screen.shows("editor.draft"));
        printAndExport();
        backUp();
        lockAndUnlock();
        readTheAudit();
        writePreferences();
        assertEquals(List.of(), found());
        aPlantedNameIsFound();
        var wanted = names().in(outside);
        assertTrue(wanted.stream().anyMatch(line -> line.contains("everything.zip")), wanted.toString());
        assertEquals(6, clinic().orElseThrow().countPatients(PatientQuery.of("")));
    }
}
