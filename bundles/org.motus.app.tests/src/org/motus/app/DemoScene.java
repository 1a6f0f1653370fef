package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Step;

/** Every scene begins with the demo clinic open, nobody selected, no message, everybody listed. */
@ExtendWith(PictureOnFailure.class)
abstract class DemoScene {

    final Screen screen = new Screen();

    @TempDir
    Path folder;

    @BeforeEach
    void openDemoClinic() throws Exception {
        var clinic = screen.service(ActiveClinic.class);
        if (!demo(clinic)) {
            if (clinic.clinic().isEmpty()) {
                forgetEarlierRuns();
            }
            screen.command(OpenDemoHandler.COMMAND, Map.of());
        }
        screen.await("the demo clinic is open", () -> demo(clinic));
        leaveEverything();
        PreferencesAtFirst.restore();
        var changed = DemoRecords.of(clinic.clinic().orElseThrow()).restore();
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.CASELOAD.name()));
        screen.await("the caseload is there", () -> screen.look(Text.class,
                "patients.search").filter(field -> field.isEnabled()).isPresent());
        Arrays.stream(Notice.Topic.values()).forEach(screen.service(Notices.class)::clear);
        listEverybody(changed);
        screen.await("the window is in front", () -> screen.inFront(screen.window().getShell()));
    }

    private static boolean demo(ActiveClinic clinic) {
        return !clinic.opening() && clinic.clinic().filter(open -> open.profile().demo()).isPresent();
    }

    /** Whatever the last scene left behind: popups, drafts, an open patient, a save under way. */
    private void leaveEverything() {
        screen.closeOtherWindows();
        screen.run(() -> {
            screen.window().getActivePage().closeAllEditors(false);
            screen.service(ActiveRecord.class).saveAndWait();
            screen.service(ActivePatient.class).select(null);
            screen.service(Discreet.class).set(false);
        });
        screen.await("no record is open", () -> screen.service(ActiveRecord.class).document().isEmpty()
                && !screen.service(ActiveRecord.class).loading());
    }

    private void listEverybody(boolean readAgain) {
        screen.run(() -> {
            var choice = screen.look(SegmentedChoice.class, "patients.archived").orElseThrow();
            if (choice.selection() != 0) {
                var home = new Event();
                home.keyCode = SWT.HOME;
                choice.notifyListeners(SWT.KeyDown, home);
            }
        });
        if (readAgain) {
            screen.type("patients.search", "nobody at all");
            screen.await("nobody is listed", () -> screen.shows("patients.empty"));
        }
        screen.clear("patients.search");
        screen.await("all five patients are listed", () -> screen.rows("patients.table") == 5
                && "5 patients".equals(screen.label("patients.count")));
    }

    /** A demo clinic of an earlier run may have another form; the scenes always begin with a new one. */
    private static void forgetEarlierRuns() throws IOException {
        if (Files.exists(DataFolder.demoClinic())) {
            try (var files = Files.walk(DataFolder.demoClinic())) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Opens a patient from the caseload, as Enter on the row does. */
    void openPatient(String givenName) {
        screen.select("patients.table", givenName);
        screen.run(() -> screen.look(Table.class, "patients.table").orElseThrow()
                .notifyListeners(SWT.DefaultSelection, new Event()));
        screen.await("the bar names " + givenName, () -> screen.label("patient.name").startsWith(givenName));
    }
}
