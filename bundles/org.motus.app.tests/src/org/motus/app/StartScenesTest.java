package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.StartRequest;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Commands;

/** Starts that are refused, mended, or about another place, each with an invented patient of its own. */
@DisplayName("Start from location")
class StartScenesTest extends DemoScene {

    private static final String CAT_COW = "Cat-cow";
    private final List<String> guests = new ArrayList<>();

    @AfterEach
    void guestsLeave() throws ClinicException {
        for (var id : guests) {
            var guest = clinic().loadPatient(id);
            guest.setArchived(true);
            clinic().savePatient(guest);
        }
    }

    @Test
    @DisplayName("what a flag forbids is refused with its rule; with the tick it is left out and saved")
    void flagRefusesUntilTheFixIsTicked() throws ClinicException {
        guest("scene-fracture", "Robin");
        start("scene-fracture", LocationCode.A);
        flag("scene-fracture", "VERTEBRAL_FRACTURE");
        open("Robin");
        screen.await("revision 1 has the exercise", () -> exercises().stream().anyMatch(StartScenesTest::isCatCow));
        screen.push("program.start");
        tick(false);
        screen.push("start.make");
        screen.await("the refusal", () -> screen.words("banner.PROGRAM").contains("safety check forbids it"));
        screen.await("the findings", () -> screen.words("program.refused").contains("SF-01"));
        assertTrue(screen.words("program.refused").contains(CAT_COW), "the finding names the exercise");
        assertTrue(screen.label("program.revision").contains("Revision 1 "));
        assertEquals(1, clinic().revisions("scene-fracture").size());
        assertFalse(screen.on(() -> fixes().getSelection()), "the answers stay as they were");

        tick(true);
        screen.push("start.make");
        screen.await("revision 2", () -> screen.label("program.revision").contains("Revision 2 "));
        assertFalse(exercises().stream().anyMatch(StartScenesTest::isCatCow), "left out");
        assertEquals(2, clinic().revisions("scene-fracture").size());
        assertFalse(screen.shows("program.refused"));
    }

    @Test
    @DisplayName("another location than the episode's is kept when it is chosen")
    void anotherLocation() throws ClinicException {
        guest("scene-neck", "Sasha");
        start("scene-neck", LocationCode.A);
        open("Sasha");
        screen.push("program.start");
        var location = screen.find(Combo.class, "start.location");
        assertEquals("Lower back (lumbar)", screen.on(location::getText), "the open episode is suggested");
        screen.run(() -> {
            location.select(location.indexOf("Neck and upper back"));
            location.notifyListeners(SWT.Selection, new Event());
        });
        screen.push("start.make");
        screen.await("the neck program", () -> screen.label("program.revision")
                .startsWith("Neck and upper back · Revision 2 "));
        assertEquals(LocationCode.E, clinic().latestRevision("scene-neck").orElseThrow().info().location());
        screen.await("the table knows it", () -> "Rev. 2".equals(screen.cell("patients.table", 0, 4)));
    }

    @Test
    @DisplayName("a patient without a program is told so, cannot be printed, and gets revision 1")
    void noProgramYet() throws ClinicException {
        guest("scene-new", "Quinn");
        open("Quinn");
        assertEquals("No program yet", screen.label("program.none"));
        assertEquals("none yet", screen.cell("patients.table", 0, 4));
        assertFalse(screen.shows("start.cancel"), "there is nothing to go back to");
        screen.await("nothing to print", () -> !screen.enabled(Commands.PRINT));
        screen.push("start.make");
        screen.await("revision 1", () -> screen.label("program.revision").contains("Revision 1 "));
        screen.await("it can be printed", () -> screen.enabled(Commands.PRINT));
        assertFalse(screen.shows("program.none"));
    }

    private Clinic clinic() {
        return screen.service(ActiveClinic.class).clinic().orElseThrow();
    }

    private void guest(String id, String givenName) throws ClinicException {
        clinic().savePatient(PatientBuilder.patient().id(id).named(givenName, "Guest").born("1970-05-05")
                .episode(LocationCode.A, LocalDate.now().minusDays(60).toString()).build());
        guests.add(id);
    }

    private void start(String id, LocationCode location) throws ClinicException {
        var care = screen.service(ActiveClinic.class).care().orElseThrow();
        assertFalse(care.start(clinic(), id, StartRequest.of(location, LocalDate.now(), ""), "Sam Sample").refused());
    }

    private void flag(String id, String flag) throws ClinicException {
        var patient = clinic().loadPatient(id);
        patient.getFlags().add(flag);
        clinic().savePatient(patient);
    }

    private void open(String givenName) {
        screen.type("patients.search", givenName);
        screen.await("only this patient", () -> screen.rows("patients.table") == 1
                && screen.cell("patients.table", 0, 0).startsWith(givenName));
        screen.select("patients.table", givenName);
        screen.await("the sheet", () -> screen.label("program.person").equals(givenName + " Guest"));
    }

    private Button fixes() {
        return screen.look(Button.class, "start.fixes").orElseThrow();
    }

    private void tick(boolean on) {
        screen.find(Button.class, "start.fixes");
        screen.run(() -> fixes().setSelection(on));
    }

    private List<String> exercises() {
        var names = new ArrayList<String>();
        for (var row = 0; row < screen.rows("program.table"); row++) {
            names.add(screen.cell("program.table", row, 1));
        }
        return names;
    }

    private static boolean isCatCow(String name) {
        return name.startsWith(CAT_COW);
    }
}
