package org.motus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Text;
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
 * The window with the large clinic that {@code releng/bench.sh} names in {@code MOTUS_BENCH_CLINIC}; the rows of its table
 * go into the file {@code MOTUS_BENCH_OUT}.
 */
abstract class LargeClinic {

    static final int WARM_UPS = 10;
    static final int PATIENTS = 40;

    final Screen screen = new Screen();
    final List<String> rows = new ArrayList<>();

    List<PatientSummary> begin() throws Exception {
        open(Path.of(System.getenv("MOTUS_BENCH_CLINIC")));
        return clinic().findPatients(PatientQuery.of("").page(0, WARM_UPS + PATIENTS));
    }

    void end() throws Exception {
        Files.write(Path.of(System.getenv("MOTUS_BENCH_OUT")), rows);
    }

    private void open(Path folder) {
        screen.command("org.motus.command.open", Map.of("org.motus.command.open.folder", folder.toString()));
        screen.await("the large clinic is open", () -> clinic(screen).filter(open -> open.folder().equals(
                folder.toAbsolutePath())).isPresent() && screen.look(Text.class, "patients.search")
                        .filter(Text::isEnabled).isPresent());
        screen.run(() -> PreferenceValues.stored().setDiscreetOnOpen(false));
        screen.run(() -> screen.service(Discreet.class).set(false));
        screen.await("patients are listed", () -> screen.rows("patients.table") > 999);
    }

    private static Optional<Clinic> clinic(Screen screen) {
        return screen.service(ActiveClinic.class).clinic();
    }

    Clinic clinic() {
        return clinic(screen).orElseThrow();
    }

    boolean shown(PatientSummary patient) {
        return screen.service(ActiveRecord.class).document()
                .filter(document -> document.patient().getId().equals(patient.id())).isPresent();
    }

    void step(Step step, PatientSummary patient) {
        screen.run(() -> screen.service(ActivePatient.class).select(patient));
        screen.await("the record", () -> shown(patient));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, step.name()));
    }

    static String row(String what, double value, double plain) {
        return String.format(Locale.ROOT, "%s | %.1f ms | %.1f ms | %.2f", what, value, plain, value / plain);
    }
}
