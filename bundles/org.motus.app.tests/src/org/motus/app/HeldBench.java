package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.motus.store.PatientSummary;
import org.motus.ui.ActivePatient;
import org.motus.ui.Step;

/** Counts what many changes of the patient leave behind. It is no test and runs only when asked for by name. */
class HeldBench extends LargeClinic {

    private static final int SWITCHES = 200;

    @Test
    void held() throws Exception {
        switches(begin());
        end();
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
}
