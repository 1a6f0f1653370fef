package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.EditedDocument;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.RemoteClinic;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Banner;
import org.motus.ui.Commands;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.PrimaryButton;
import org.motus.ui.ServerLine;
import org.motus.ui.Step;
import org.motus.ui.WaitingWork;
import org.motus.ui.WorkState;

/** The clinic's server goes away while somebody works, and comes back. */
@DisplayName("The server goes away")
class ServerAwayScenesTest extends EditorScene {

    private final Path waiting = Platform.getStateLocation(Platform.getBundle("org.motus.ui")).toFile().toPath()
            .resolve("waiting");
    private Clinic demo;
    private RemoteClinic remote;

    @BeforeEach
    void onAServer() throws IOException {
        for (var file : waits()) {
            Files.delete(file);
        }
        leave();
        demo = clinic();
        remote = new RemoteClinic(demo);
        become(remote);
        screen.service(WaitingWork.class);
        open(patient);
    }

    @AfterEach
    void onThisComputerAgain() throws IOException {
        remote.away(false);
        screen.run(() -> screen.service(ServerLine.class).tryNow());
        screen.await("it answers", () -> screen.service(ServerLine.class).awaySince().isEmpty());
        leave();
        become(demo);
        for (var file : waits()) {
            Files.delete(file);
        }
    }

    private void become(Clinic next) {
        screen.run(() -> {
            var active = screen.service(ActiveClinic.class);
            active.opened(next, active.care().orElseThrow());
        });
    }

    private void leave() {
        screen.run(() -> {
            screen.service(ActivePatient.class).select(null);
            screen.window().getActivePage().closeAllEditors(false);
        });
        screen.await("nobody is open", () -> screen.service(ActiveRecord.class).document().isEmpty());
    }

    private List<Path> waits() {
        if (!Files.isDirectory(waiting)) {
            return List.of();
        }
        try (var files = Files.list(waiting)) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void act(String banner, String label) {
        screen.await(label, () -> button(banner, label).isPresent());
        screen.run(() -> button(banner, label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<PrimaryButton> button(String banner, String label) {
        return screen.look(Banner.class, banner).stream().flatMap(shown -> Stream.of(shown.getChildren()))
                .filter(PrimaryButton.class::isInstance).map(PrimaryButton.class::cast)
                .filter(button -> button.getText().equals(label)).findFirst();
    }

    private void save() {
        screen.command(Commands.SAVE, Map.of());
    }

    private List<Integer> numbers() {
        try {
            return demo.revisions(patient).stream().map(info -> info.number()).toList();
        } catch (ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> prints() throws ClinicException {
        return demo.audit().find(AuditQuery.all(20).about(patient).of(Act.PRINT)).stream().map(row -> row.subject())
                .toList();
    }

    private void revision1Then14Reps() {
        start(LocationCode.A);
        save();
        screen.await("revision 1", () -> numbers().equals(List.of(1)));
        selectCard(0);
        type("dose.REPS", "14");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 14);
    }

    private static Optional<PrimaryButton> printButton(Screen screen) {
        return screen.look(PrimaryButton.class, "editor.print");
    }

    @Test
    @DisplayName("the editor says what is safe, prints a draft, and all of it is on record when the server is back")
    void savesAndPrints() throws Exception {
        revision1Then14Reps();
        remote.away(true);
        save();
        screen.await("the banner", () -> screen.words("banner.PROGRAM")
                .contains("Revision 2 is not saved. The clinic server does not answer."));
        assertTrue(screen.words("banner.PROGRAM").contains("print it marked “draft”"));
        screen.await("the status bar", () -> screen.label("status.where").startsWith("Server not reached since ")
                && screen.label("status.kept").startsWith("Draft kept on this computer ")
                && screen.label("status.library").startsWith("Trying again in "));
        assertEquals("Revision 2", screen.label("editor.revision"));
        assertTrue(screen.shows("editor.draft"));
        assertEquals("Print draft…", screen.on(() -> printButton(screen).orElseThrow().getText()));
        assertEquals(1, waits().size());
        act("banner.PROGRAM", "Details");
        screen.await("since when", () -> screen.words("banner.PROGRAM").contains("has not answered since"));

        var text = print("away.pdf");
        assertTrue(text.contains("Plan 2, draft"), text);
        assertTrue(screen.words("banner.PROGRAM").contains("It is marked “draft”."));
        assertEquals(List.of(1), numbers());

        remote.away(false);
        screen.run(() -> screen.service(ServerLine.class).tryNow());
        screen.await("it is recorded", () -> waits().isEmpty() && numbers().equals(List.of(2, 1)));
        screen.await("the draft is a revision", () -> !screen.shows("editor.draft"));
        assertEquals("Revision 2", screen.label("editor.revision"));
        assertEquals("Save and print…", screen.on(() -> printButton(screen).orElseThrow().getText()));
        screen.await("it says so", () -> screen.words("banner.CLINIC")
                .contains("One program that waited on this computer is saved and one print is on record."));
        assertEquals(1, prints().size());
        assertTrue(prints().getFirst().matches("revision 2, printed .* UTC while the server was away"),
                prints()::toString);
        assertFalse(screen.label("status.where").startsWith("Server"));
    }

    @Test
    @DisplayName("try again asks at once; what was typed meanwhile stays a draft that follows")
    void tryAgain() {
        revision1Then14Reps();
        remote.away(true);
        save();
        screen.await("it waits", () -> waits().size() == 1);
        type("dose.REPS", "15");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 15);
        screen.await("the next number", () -> "Revision 3".equals(screen.label("editor.revision")));
        remote.away(false);
        act("banner.PROGRAM", "Try again");
        screen.await("it is recorded", () -> waits().isEmpty() && numbers().equals(List.of(2, 1)));
        screen.await("no complaint is left", () -> !screen.shows("banner.PROGRAM"));
        assertTrue(screen.shows("editor.draft"));
        save();
        screen.await("revision 3", () -> numbers().equals(List.of(3, 2, 1)));
    }

    @Test
    @DisplayName("a colleague was first: it says so, saving lays both together, and nothing waits any more")
    void second() throws Exception {
        revision1Then14Reps();
        remote.away(true);
        save();
        screen.await("it waits", () -> waits().size() == 1);
        var newest = demo.latestRevision(patient).orElseThrow();
        var theirs = EcoreUtil.copy(newest.program());
        theirs.setNote("Pain next morning");
        demo.saveRevision(patient, theirs, "Kim Clinician", 1, UUID.randomUUID().toString());
        remote.away(false);
        screen.run(() -> screen.service(ServerLine.class).tryNow());
        screen.await("it says so", () -> screen.words("banner.PROGRAM")
                .contains("Revision 2 is not saved: a colleague saved this program first."));
        assertEquals(1, waits().size());
        save();
        screen.await("both together", () -> numbers().equals(List.of(3, 2, 1)));
        screen.await("nothing waits", () -> waits().isEmpty());
        var stored = demo.latestRevision(patient).orElseThrow().program();
        assertEquals("Pain next morning", stored.getNote());
        assertEquals(14, stored.getPhases().getFirst().getPrescriptions().getFirst().getDosage().getReps());
    }

    @Test
    @DisplayName("changes to the record are kept and saved by themselves when the server is back")
    void aRecord() throws Exception {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
        remote.away(true);
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Minutes a day", () -> record.patient().setMinutesPerDay(25));
        });
        screen.await("the banner", () -> screen.words("banner.RECORD")
                .contains("Changes to this record are not saved. The clinic server does not answer."));
        screen.await("it is kept", () -> screen.label("status.kept").startsWith("Draft kept on this computer "));
        remote.away(false);
        act("banner.RECORD", "Try again");
        screen.await("it is saved", () -> screen.service(ActiveRecord.class).document()
                .filter(EditedDocument::dirty).isEmpty());
        assertEquals(25, demo.loadPatient(patient).getMinutesPerDay());
        screen.await("no complaint is left", () -> !screen.shows("banner.RECORD"));
    }

    @Test
    @DisplayName("another patient cannot be opened: one sentence, and what is open stays as it is")
    void anotherPatient() {
        revision1Then14Reps();
        var other = screen.on(() -> screen.service(ActivePatient.class).patient().orElseThrow());
        remote.away(true);
        screen.run(() -> {
            var row = screen.service(ActivePatient.class).patient().orElseThrow();
            screen.service(ActivePatient.class)
                    .select(new org.motus.store.PatientSummary("demo-neck", "0", "No", "Body",
                            row.birthDate(), row.sex(), row.location(), row.lastVisit(), row.lastPain(), 1, false));
        });
        screen.await("one sentence",
                () -> screen.words("banner.CLINIC").contains("This patient cannot be opened now."));
        screen.await("the one who was open is there",
                () -> screen.service(ActivePatient.class).patient().filter(now -> now.id().equals(other.id()))
                        .isPresent()
                        && screen.service(ActiveRecord.class).document().isPresent());
        screen.await("the draft too", () -> screen.shows("editor.cards") && screen.service(WorkState.class).document()
                .filter(EditedDocument::dirty).isPresent());
        assertEquals(14, program().getFirst().getDosage().getReps());
        assertTrue(undoLabel().isPresent());
    }

    @Test
    @DisplayName("whoever leaves is told what waits, and may leave all the same")
    void leaving() {
        revision1Then14Reps();
        remote.away(true);
        save();
        screen.await("it waits", () -> waits().size() == 1);
        assertFalse(screen.on(() -> Leaving.allowed(() -> {
        })));
        var notice = screen.service(Notices.class).on(Notice.Topic.CLINIC).orElseThrow();
        assertTrue(notice.sentence().contains("something waits for it on this computer"), notice::sentence);
        var left = new boolean[1];
        screen.run(() -> screen.service(ServerLine.class).leave(() -> left[0] = Leaving.allowed()));
        assertTrue(left[0]);
        assertEquals(1, waits().size(), "it still waits");
    }
}
