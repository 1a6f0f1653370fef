package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.UnsavedFolder;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.Role;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;

/** An administrator erases a patient from the window. */
@DisplayName("Erase a patient")
class EraseScenesTest extends RightsScene {

    private void openDialog() {
        dialog(PatientRights.ERASE, "erase.reason");
    }

    private boolean shown() {
        return screen.on(() -> anywhere(Control.class, "erase.go").isPresent());
    }

    private boolean wholeButton() {
        var go = anywhere(Control.class, "erase.go").orElseThrow();
        var end = go.getShell().getDisplay().map(go, go.getShell(), 0, go.getSize().y);
        return end.y <= go.getShell().getClientArea().height;
    }

    private int erasures() throws ClinicException {
        return clinic().orElseThrow().audit().find(AuditQuery.all(10).of(Act.ERASE)).size();
    }

    @Test
    @DisplayName("without a reason, with another number, or canceled, nothing is erased and everything stays open")
    void notYet() throws Exception {
        openAs(Role.ADMINISTRATOR);
        openDialog();
        assertEquals("Erase Marlow Quint (M-7)?", words("erase.heading"));
        typeAnywhere("erase.guard", "M-8");
        pushAnywhere("erase.go");
        screen.await("a sentence at the reason", () -> !words("erase.reason.sentence").isEmpty());
        typeAnywhere("erase.reason", "asked in writing");
        pushAnywhere("erase.go");
        screen.await("a sentence at the number",
                () -> words("erase.guard.sentence").equals("This is not M-7. Type it as it stands above."));
        screen.await("the dialog has grown with its sentences", this::wholeButton);
        pushAnywhere("erase.cancel");
        screen.await("it is closed", () -> !shown());
        assertTrue(screen.on(() -> screen.service(ActiveRecord.class).document().isPresent()));
        assertEquals("Quint", clinic().orElseThrow().loadPatient(ID).getFamilyName());
        assertEquals(0, erasures());
    }

    @Test
    @DisplayName("erased: record, draft, kept files of every run and the row in the caseload are gone, the audit has one row")
    void erased() throws Exception {
        openAs(Role.ADMINISTRATOR);
        var open = clinic().orElseThrow();
        var record = screen.on(() -> screen.service(ActiveRecord.class).document().orElseThrow());
        new UnsavedFolder(unsaved, open).keep(screen.on(record::unsaved));
        draft();
        screen.await("the draft is kept too", () -> kept().size() == 2);
        openDialog();
        assertFalse(words("erase.unsaved").isEmpty(), "it says that the draft is discarded");
        typeAnywhere("erase.reason", "asked in writing");
        typeAnywhere("erase.guard", "m-7");
        pushAnywhere("erase.go");
        screen.await(this::notice, () -> notice().startsWith("The patient is erased."));
        screen.await("it is closed", () -> !shown());
        assertThrows(ClinicException.class, () -> open.loadPatient(ID));
        assertEquals(List.of(), open.findPatients(PatientQuery.of("Quint")));
        var row = open.audit().find(AuditQuery.all(10).of(Act.ERASE)).getFirst();
        assertEquals(ID, row.patientId());
        assertEquals(ROBIN, row.user());
        assertTrue(row.subject().contains("asked in writing"), row.subject());
        screen.await("nothing is kept", () -> kept().isEmpty());
        assertTrue(screen.on(() -> screen.service(ActivePatient.class).patient().isEmpty()));
        assertTrue(screen.on(() -> screen.service(ActiveRecord.class).document().isEmpty()));
        assertEquals(0, screen.on(() -> screen.window().getActivePage().getEditorReferences().length));
        screen.await("the caseload is shown", () -> screen.shows("patients.search"));
        screen.await("nobody is in it", () -> screen.shows("patients.empty"));
        assertTrue(screen.on(AccessScene::readable).stream().noneMatch(words -> words.contains("Quint")));
        assertFalse(record.dirty(), "nothing is left to save");
        assertEquals(1, erasures());
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("nothing keeps the clinic open", () -> screen.shows("signin.password"));
    }

    @Test
    @DisplayName("what the store refuses is one sentence in the dialog, which stays; export first is offered there")
    void refused() throws Exception {
        openAs(Role.ADMINISTRATOR);
        openDialog();
        assertTrue(screen.on(() -> anywhere(Control.class, "erase.export").isPresent()));
        typeAnywhere("erase.reason", "asked in writing");
        typeAnywhere("erase.guard", "Marlow Quint");
        clinic().orElseThrow().erase(ID, "a colleague was quicker");
        pushAnywhere("erase.go");
        screen.await("the sentence", () -> !words("erase.state").isEmpty()
                && !words("erase.state").equals("Erasing…"));
        assertTrue(shown());
        assertEquals(1, erasures());
        pushAnywhere("erase.cancel");
        screen.await("it is closed", () -> !shown());
    }

    @Test
    @DisplayName("the menu says to a clinician why nothing is erased")
    void clinician() throws Exception {
        openAs(Role.CLINICIAN);
        assertTrue(screen.enabled(PatientRights.EXPORT));
        assertFalse(screen.enabled(PatientRights.ERASE));
        screen.await("the reason in the menu", () -> patientMenu().contains("Erase… (administrators only)"));
    }

    private List<String> patientMenu() {
        return screen.on(() -> {
            for (var item : screen.window().getShell().getMenuBar().getItems()) {
                if (item.getText().equals("&Patient")) {
                    return texts(item.getMenu());
                }
            }
            return List.<String>of();
        });
    }

    private static List<String> texts(Menu menu) {
        menu.notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
        return java.util.stream.Stream.of(menu.getItems()).map(MenuItem::getText).toList();
    }
}
