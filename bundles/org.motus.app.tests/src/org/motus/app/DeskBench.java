package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.store.Clinic;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.PreferenceValues;
import org.motus.ui.Step;

/**
 * Measures the running window for {@code releng/bench.sh}, which names a large clinic in {@code MOTUS_BENCH_CLINIC} and
 * the file for the rows of its table in {@code MOTUS_BENCH_OUT}. It is no test and runs only when asked for by name.
 */
class DeskBench {

    private static final int WARM_UPS = 10;
    private static final int PATIENTS = 40;
    private static final int SWITCHES = 200;
    private static final int NAMES = 60;

    private final Screen screen = new Screen();
    private final List<String> rows = new ArrayList<>();

    @Test
    void times() throws Exception {
        var patients = begin();
        search();
        openPatients(patients);
        steps();
        end();
    }

    @Test
    void held() throws Exception {
        switches(begin());
        end();
    }

    private List<PatientSummary> begin() throws Exception {
        open(Path.of(System.getenv("MOTUS_BENCH_CLINIC")));
        return clinic().findPatients(PatientQuery.of("").page(0, WARM_UPS + PATIENTS));
    }

    private void end() throws Exception {
        Files.write(Path.of(System.getenv("MOTUS_BENCH_OUT")), rows);
    }

    private void open(Path folder) {
        screen.command("org.motus.command.open", Map.of("org.motus.command.open.folder", folder.toString()));
        screen.await("the large clinic is open", () -> clinic(screen).filter(open -> open.folder().equals(
                folder.toAbsolutePath())).isPresent() && screen.look(Text.class, "patients.search")
                        .filter(Text::isEnabled).isPresent());
        screen.run(() -> PreferenceValues.stored().setDiscreetOnOpen(false));
        screen.run(() -> screen.service(Discreet.class).set(false));
        screen.await("patients are listed", () -> screen.rows("patients.table") > 1000);
    }

    private static Optional<Clinic> clinic(Screen screen) {
        return screen.service(ActiveClinic.class).clinic();
    }

    private Clinic clinic() {
        return clinic(screen).orElseThrow();
    }

    /** Each letter of some names, from the key to the painted rows; the plain way is the store's search alone. */
    private void search() throws Exception {
        var field = screen.find(Text.class, "patients.search");
        var table = screen.find(Table.class, "patients.table");
        var watch = screen.on(() -> new PaintWatch(table));
        var painted = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        var some = clinic().findPatients(PatientQuery.of("").page(500, NAMES * 37));
        for (var index = 0; index < NAMES; index++) {
            var name = some.get(index * 37).familyName().toLowerCase(Locale.ROOT);
            for (var end = 1; end <= Math.min(6, name.length()); end++) {
                var words = name.substring(0, end);
                var letter = name.substring(end - 1, end);
                var millis = watch.millis(() -> field.insert(letter), () -> words.equals(table.getData("words")));
                var start = System.nanoTime();
                clinic().findPatients(PatientQuery.of(words).page(0, 200));
                if (index >= 5) {
                    painted.add(millis);
                    plain.add((System.nanoTime() - start) / 1e6);
                }
            }
            screen.run(() -> field.setText(""));
            screen.await("everybody again", () -> "".equals(table.getData("words")));
        }
        rows.add(row("key in the search to painted rows, 100,000 patients, median", Times.part(painted, 0.5),
                Times.part(plain, 0.5)));
        rows.add(row("key in the search to painted rows, 100,000 patients, 99th percentile",
                Times.part(painted, 0.99), Times.part(plain, 0.99)));
    }

    /** From the choice of a patient to the painted overview; the plain way is reading the record alone. */
    private void openPatients(List<PatientSummary> patients) throws Exception {
        step(Step.OVERVIEW, patients.getFirst());
        var painted = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        var watch = screen.on(() -> new PaintWatch(screen.window().getShell()));
        for (var index = 0; index < patients.size(); index++) {
            var patient = patients.get(index);
            var millis = watch.millis(() -> screen.service(ActivePatient.class).select(patient),
                    () -> shown(patient));
            var start = System.nanoTime();
            PatientDocument.open(clinic(), patient.id());
            if (index >= WARM_UPS) {
                painted.add(millis);
                plain.add((System.nanoTime() - start) / 1e6);
            }
        }
        rows.add(row("open a patient to painted overview", Times.part(painted, 0.5), Times.part(plain, 0.5)));
    }

    private boolean shown(PatientSummary patient) {
        return screen.service(ActiveRecord.class).document()
                .filter(document -> document.patient().getId().equals(patient.id())).isPresent();
    }

    private void step(Step step, PatientSummary patient) {
        screen.run(() -> screen.service(ActivePatient.class).select(patient));
        screen.await("the record", () -> shown(patient));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, step.name()));
    }

    /** From the key of a step to its painted page; the plain way is the change between two pages of one line. */
    private void steps() throws Exception {
        var watch = screen.on(() -> new PaintWatch(screen.window().getShell()));
        var painted = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (var round = 0; round < WARM_UPS + PATIENTS; round++) {
            var there = go(watch, Step.PROGRAM) + go(watch, Step.OVERVIEW);
            go(watch, Step.DIARY);
            var bare = go(watch, Step.REVIEW) + go(watch, Step.DIARY);
            go(watch, Step.OVERVIEW);
            if (round >= WARM_UPS) {
                painted.add(there / 2);
                plain.add(bare / 2);
            }
        }
        rows.add(row("step to step, overview and program", Times.part(painted, 0.5), Times.part(plain, 0.5)));
    }

    private double go(PaintWatch watch, Step step) throws Exception {
        return watch.millis(() -> screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, step.name())),
                () -> step.perspective().equals(screen.window().getActivePage().getPerspective().getId()));
    }

    /** Counts what SWT holds before and after many changes of the patient, when the window tracks it. */
    private void switches(List<PatientSummary> patients) throws Exception {
        step(Step.OVERVIEW, patients.getFirst());
        var watch = screen.on(() -> new PaintWatch(screen.window().getShell()));
        change(watch, patients, 2 * patients.size());
        var before = Held.now(screen);
        change(watch, patients, SWITCHES);
        var after = Held.now(screen);
        rows.add(String.format(Locale.ROOT, "%d patient switches, SWT resources held | %d | %d before | %s", SWITCHES,
                after.resources(), before.resources(), before.resources() < 0 ? "not tracked" : ""));
        rows.add(String.format(Locale.ROOT, "%d patient switches, memory after collection | %.1f MB | %.1f MB before |",
                SWITCHES, after.megabytes(), before.megabytes()));
        assertTrue(after.resources() <= before.resources(), () -> after.more(before));
    }

    private void change(PaintWatch watch, List<PatientSummary> patients, int times) throws Exception {
        for (var index = 0; index < times; index++) {
            var patient = patients.get(index % patients.size());
            watch.millis(() -> screen.service(ActivePatient.class).select(patient), () -> shown(patient));
        }
    }

    private static String row(String what, double value, double plain) {
        return String.format(Locale.ROOT, "%s | %.1f ms | %.1f ms | %.2f", what, value, plain, value / plain);
    }
}
