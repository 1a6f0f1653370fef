package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.StartRequest;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.ClinicException;
import org.motus.store.Role;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** Who overrides a check in a clinic whose people sign in. */
@DisplayName("Overriding a safety check, signed in")
class OverrideRightsScenesTest extends RightsScene {

    /** A program with a seated trunk turn, and after that a fracture that forbids it. */
    private void forbiddenProgram() throws ClinicException {
        var open = clinic().orElseThrow();
        var care = screen.service(ActiveClinic.class).care().orElseThrow();
        care.start(open, ID, new StartRequest(LocationCode.B, Optional.empty(), LocalDate.now(), "", false), ROBIN);
        var patient = open.loadPatient(ID);
        patient.getFlags().add("VERTEBRAL_FRACTURE");
        open.savePatient(patient);
    }

    private void openProgram() {
        select();
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.PROGRAM.name()));
        screen.await("the finding", () -> screen.shows("findings.override"));
    }

    private boolean enabled(String id) {
        return screen.on(() -> screen.look(Control.class, id).filter(Control::isEnabled).isPresent());
    }

    private void signOut() {
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));
    }

    @Test
    @DisplayName("the name is that of who signed in and cannot be typed over; the row of the audit carries it too")
    void ownName() throws Exception {
        openAs(Role.ADMINISTRATOR);
        forbiddenProgram();
        signOut();
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        openProgram();
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> screen.look(Control.class, "findings.override")
                .orElseThrow().notifyListeners(SWT.Selection, new Event()));
        screen.await("the dialog", () -> anywhere(Text.class, "override.name").isPresent());
        assertEquals(ROBIN, screen.on(() -> anywhere(Text.class, "override.name").orElseThrow().getText()));
        assertFalse(screen.on(() -> anywhere(Text.class, "override.name").orElseThrow().getEditable()));
        typeAnywhere("override.reason", "Healed for years.");
        pushAnywhere("override.go");
        screen.await("it is overridden", () -> screen.label("findings.overridden").startsWith(
                "Overridden by " + ROBIN + " on "));
        screen.push("editor.save");
        screen.await("it is saved", () -> !screen.shows("editor.draft"));
        var rows = clinic().orElseThrow().audit().find(AuditQuery.all(10).of(Act.OVERRIDE));
        assertEquals(List.of(ROBIN + " " + ID + " revision 2: SF-01 EX-037"),
                rows.stream().map(row -> row.user() + " " + row.patientId() + " " + row.subject()).toList());
    }

    @Test
    @DisplayName("who may only look sees the finding and cannot override it")
    void viewer() throws Exception {
        openAs(Role.VIEWER);
        signOut();
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        forbiddenProgram();
        signOut();
        signIn(KIT, SECRET + " 2");
        awaitDesktop(KIT);
        openProgram();
        assertFalse(enabled("findings.override"));
        assertFalse(enabled("findings.fix"));
    }
}
