package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.store.ClinicException;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Who may open the clinic, and what each may do. */
@DisplayName("People")
class PeopleScenesTest extends AccessScene {

    private String row(int index) {
        return screen.on(() -> anywhere(Table.class, "people.table").filter(table -> table.getItemCount() > index)
                .map(table -> String.join(" ", table.getItem(index).getText(0), table.getItem(index).getText(1),
                        table.getItem(index).getText(2)))
                .orElse(""));
    }

    @Test
    @DisplayName("an administrator adds a clinician, who signs in with the first password; a name twice is refused")
    void added() throws ClinicException {
        open(protectedClinic("Vera Viewer", Role.VIEWER));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        dialog(AccessCommands.PEOPLE, "people.table");
        screen.await("both are listed", () -> row(1).equals("Vera Viewer Viewer May sign in"));
        pushAnywhere("people.add");
        typeAnywhere("people.name", "Vera Viewer");
        typeAnywhere("people.password", "five quiet garden doors");
        typeAnywhere("people.password.again", "five quiet garden doors");
        pushAnywhere("people.add.go");
        screen.await("one sentence at the name", () -> screen.on(() -> anywhere(Label.class, "people.name.sentence")
                .filter(sentence -> !sentence.getText().isEmpty()).isPresent()));
        typeAnywhere("people.name", "Kit Vale");
        pushAnywhere("people.add.go");
        screen.await("Kit is listed", () -> row(0).equals("Kit Vale Clinician May sign in"));
        pushAnywhere("people.close");
        screen.await("the dialog is gone", () -> anywhere(Table.class, "people.table").isEmpty());
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));
        signIn("kit vale", "five quiet garden doors");
        awaitDesktop("Kit Vale");
        assertFalse(screen.enabled(AccessCommands.PEOPLE), "a clinician does not manage people");
    }

    @Test
    @DisplayName("the last administrator stays one; the sentence is in the dialog and the list shows what is so")
    void lastAdministrator() throws ClinicException {
        open(protectedClinic("Vera Viewer", Role.VIEWER));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        dialog(AccessCommands.PEOPLE, "people.table");
        screen.await("both are listed", () -> row(0).startsWith(ROBIN));
        pushAnywhere("people.active");
        screen.await("one sentence", () -> screen.on(() -> anywhere(Label.class, "people.state").map(Label::getText)
                .filter(words -> !words.isEmpty()).isPresent()));
        assertEquals(ROBIN + " Administrator May sign in", row(0));
    }

    @Test
    @DisplayName("somebody who only reads can make no patient; what is tried is refused and the window can be left")
    void viewer() throws ClinicException {
        var place = protectedClinic("Vera Viewer", Role.VIEWER);
        try (var password = Password.of(SECRET.toCharArray());
                var open = OpenClinicJob.folders().open(place, new Key.User(ROBIN, password))) {
            open.savePatient(PatientBuilder.patient().id("view-1").named("Marlow", "Quint").born("1970-05-05").build());
        }
        open(place);
        signIn("Vera Viewer", SECRET + " 2");
        awaitDesktop("Vera Viewer");
        assertFalse(screen.enabled(Commands.NEW_PATIENT));
        assertTrue(screen.enabled(AccessCommands.PASSWORD), "the own password can be changed");
        screen.run(() -> {
            try {
                screen.service(ActivePatient.class)
                        .select(PatientDocument.open(clinic().orElseThrow(), "view-1").summary());
            } catch (ClinicException e) {
                throw new IllegalStateException(e);
            }
        });
        screen.await("the record", () -> screen.service(ActiveRecord.class).document().isPresent());
        assertFalse(screen.enabled(Commands.START));
        screen.run(() -> {
            var document = screen.service(ActiveRecord.class).document().orElseThrow();
            assertFalse(document.change("Minutes a day, 25", () -> document.patient().setMinutesPerDay(25)));
            assertFalse(document.dirty());
        });
        screen.await("the sentence", () -> screen.service(Notices.class).on(Notice.Topic.RECORD)
                .filter(notice -> notice.sentence().startsWith("You may read")).isPresent());
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));
    }
}
