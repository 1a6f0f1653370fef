package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.AuditCsv;
import org.motus.store.Act;
import org.motus.store.Role;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Who did what, read by the administrator. */
@DisplayName("Audit")
class AuditScenesTest extends AccessScene {

    private void twoPrints() throws Exception {
        var open = clinic().orElseThrow();
        open.savePatient(PatientBuilder.patient().id("p-1").named("Ada", "Mond").build());
        open.audit().record(Act.PRINT, "p-1", "revision 1");
        open.audit().record(Act.PRINT, "p-2", "=revision 1");
    }

    private String words(String id) {
        return screen.on(() -> anywhere(Label.class, id).map(Label::getText).orElse(""));
    }

    private String row(int index) {
        return screen.on(() -> anywhere(Table.class, "audit.table").filter(table -> table.getItemCount() > index)
                .map(table -> String.join(" ", table.getItem(index).getText(1), table.getItem(index).getText(2),
                        table.getItem(index).getText(3), table.getItem(index).getText(4)))
                .orElse(""));
    }

    private void choose(String id, String label) {
        screen.run(() -> {
            var combo = anywhere(Combo.class, id).orElseThrow();
            combo.select(combo.indexOf(label));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private AuditDialog shown() {
        return (AuditDialog) anywhere(Table.class, "audit.table").orElseThrow().getShell().getData();
    }

    @Test
    @DisplayName("the administrator sees that no row was changed, filters the rows and exports them")
    void filteredAndExported() throws Exception {
        open(protectedClinic("Kit Vale", Role.CLINICIAN));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        twoPrints();
        dialog(AccessCommands.AUDIT, "audit.table");
        screen.await("the chain holds",
                () -> words("audit.verdict").matches("All \\d+ rows are there and as they were written\\."));
        screen.await("the newest row first", () -> row(0).equals(ROBIN + " Printed p-2 =revision 1"));
        screen.await("the people", () -> screen.on(() -> anywhere(Combo.class, "audit.person").orElseThrow()
                .indexOf(ROBIN) > 0));
        choose("audit.person", ROBIN);
        choose("audit.act", "Printed");
        screen.await("both prints", () -> words("audit.count").equals("2 rows"));
        typeAnywhere("audit.patient", "p-1");
        screen.await("one of them", () -> words("audit.count").equals("1 row"));
        assertEquals(ROBIN + " Printed p-1 revision 1", row(0));
        typeAnywhere("audit.patient", "nobody");
        screen.await("none", () -> words("audit.count").equals("No row is like this."));
        typeAnywhere("audit.patient", "");
        screen.await("both again", () -> words("audit.count").equals("2 rows"));

        var file = folder.resolve("audit.csv");
        screen.run(() -> shown().export(file));
        screen.await("the notice", () -> screen.service(Notices.class).on(Notice.Topic.CLINIC)
                .filter(notice -> notice.file().filter(file::equals).isPresent()).isPresent());
        var lines = Files.readAllLines(file);
        assertEquals(AuditCsv.HEAD, lines.get(0));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains("," + ROBIN + ",PRINT,p-2,'=revision 1,,,"), lines.get(1));
        assertFalse(Files.readString(file).contains("Mond"));
        screen.await("the dialog says so", () -> words("audit.count").contains("audit.csv"));
        choose("audit.act", "Everything");
        screen.await("the export is a row", () -> row(0).equals(ROBIN + " Exported  audit"));
    }

    @Test
    @DisplayName("a file that cannot be written is one sentence, and nothing is left behind")
    void refused() throws Exception {
        open(protectedClinic("Kit Vale", Role.CLINICIAN));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        dialog(AccessCommands.AUDIT, "audit.table");
        screen.run(() -> shown().export(Path.of("/proc/motus/audit.csv")));
        screen.await("one sentence", () -> words("audit.count").contains("could not be written"));
        screen.run(() -> shown().close());
    }

    @Test
    @DisplayName("a clinician does not read it")
    void clinician() throws Exception {
        open(protectedClinic("Kit Vale", Role.CLINICIAN));
        signIn("Kit Vale", SECRET + " 2");
        awaitDesktop("Kit Vale");
        assertFalse(screen.enabled(AccessCommands.AUDIT));
    }
}
