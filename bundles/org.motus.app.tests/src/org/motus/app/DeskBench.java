package org.motus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.ui.ActivePatient;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** Measures keys, patients and steps in the running window. It is no test and runs only when asked for by name. */
class DeskBench extends LargeClinic {

    private static final int NAMES = 60;

    @Test
    void times() throws Exception {
        var patients = begin();
        search();
        openPatients(patients);
        steps();
        end();
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
}
