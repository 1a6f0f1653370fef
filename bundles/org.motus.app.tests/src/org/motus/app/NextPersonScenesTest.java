package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.Converter;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Role;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.WorkState;

/** A colleague comes to a computer that somebody else locked. */
@DisplayName("Somebody else at a locked window")
class NextPersonScenesTest extends RightsScene {

    private void lockWindow() {
        screen.command(Commands.LOCK, Map.of());
        screen.await("it is locked", () -> screen.shows("lock.password"));
    }

    private void somebodyElse() {
        var link = screen.find(Link.class, "lock.other");
        screen.run(() -> link.notifyListeners(SWT.Selection, new Event()));
    }

    @Test
    @DisplayName("signs in; the record is saved, the draft is kept and offered, the audit says who left and who came")
    void keepsTheDraft() throws Exception {
        openAs(Role.CLINICIAN);
        draft();
        lockWindow();
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Minutes a day, 45", () -> record.patient().setMinutesPerDay(45));
        });
        somebodyElse();
        screen.await("the form that asks", () -> screen.shows("signin.password") && !lock().locked());
        assertTrue(screen.on(AccessScene::readable).stream().noneMatch(words -> words.contains("Quint")));
        assertEquals(1, kept().size(), "the draft is kept, the record is saved");
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        assertEquals(45, clinic().orElseThrow().loadPatient(ID).getMinutesPerDay());
        var rows = clinic().orElseThrow().audit().find(AuditQuery.all(10).of(Act.SIGN_IN, Act.SIGN_OUT));
        assertEquals(ROBIN + " SIGN_IN", rows.get(0).user() + " " + rows.get(0).act());
        assertEquals(KIT + " SIGN_OUT", rows.get(1).user() + " " + rows.get(1).act());
        select();
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, "PROGRAM"));
        screen.await("the offer", () -> screen.words("banner.PROGRAM").contains("An unsaved program of "));
        screen.run(() -> screen.service(ActivePatient.class).select(null));
    }

    @Test
    @DisplayName("is told to let the first one finish a patient who is not added yet; nothing is lost")
    void newPatient() throws Exception {
        openAs(Role.CLINICIAN);
        screen.command(Commands.NEW_PATIENT, Map.of());
        screen.type("details.given", "Wren");
        screen.await("it is a draft", () -> screen.service(WorkState.class).document()
                .filter(document -> document.dirty()).isPresent());
        lockWindow();
        somebodyElse();
        screen.await("the sentence", () -> screen.label("lock.state").startsWith(KIT + " has begun a new patient"));
        assertTrue(lock().locked());
        unlock(SECRET + " 2");
        screen.await("it is still there", () -> screen.shows("details.given"));
        assertEquals("Wren", screen.on(() -> screen.look(org.eclipse.swt.widgets.Text.class, "details.given")
                .orElseThrow().getText()));
        screen.push("details.cancel");
    }

    @Test
    @DisplayName("a dialog that waits behind the lock is given up")
    void dialogBehind() throws Exception {
        openAs(Role.ADMINISTRATOR);
        dialog(PatientRights.ERASE, "erase.reason");
        screen.run(() -> lock().lock());
        screen.await("it is locked", () -> screen.shows("lock.password"));
        somebodyElse();
        screen.await("the form that asks", () -> screen.shows("signin.password") && !lock().locked());
        assertTrue(screen.on(() -> anywhere(org.eclipse.swt.widgets.Control.class, "erase.reason").isEmpty()));
    }

    /** @return true while GTK shows a dialog for files; call on the UI thread */
    private static boolean fileDialog() {
        var windows = GTK.gtk_window_list_toplevels();
        var found = false;
        for (var each = windows; each != 0; each = OS.g_list_next(each)) {
            var window = OS.g_list_data(each);
            found |= GTK.gtk_widget_get_visible(window) && "GtkFileChooserDialog"
                    .equals(Converter.cCharPtrToJavaString(OS.G_OBJECT_TYPE_NAME(window), false));
        }
        OS.g_list_free(windows);
        return found;
    }

    @Test
    @DisplayName("a file dialog of the platform ends with the lock, and writes nothing")
    void fileDialogEnds() throws Exception {
        openAs(Role.CLINICIAN);
        var over = new AtomicBoolean();
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            screen.command(PatientRights.EXPORT, Map.of());
            over.set(true);
        });
        screen.await("the dialog for the file", NextPersonScenesTest::fileDialog);
        assertFalse(over.get());
        screen.run(() -> lock().lock());
        screen.await("it is gone", () -> over.get() && !fileDialog());
        assertTrue(lock().locked());
        assertEquals("", notice());
        unlock(SECRET + " 2");
    }
}
