package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.EditedDocument;
import org.motus.store.PatientSummary;
import org.motus.testkit.RemoteClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.ServerLine;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** The clinic's server goes away while somebody works, and comes back. */
@DisplayName("The server goes away")
class ServerAwayScenesTest extends ServerScene {

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
        assertEquals("Print draft…", printLabel());
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
        assertEquals("Save and print…", printLabel());
        screen.await("it says so", () -> screen.words("banner.CLINIC")
                .contains("One program that waited on this computer is saved and one print is on record."));
        assertEquals(1, prints().size());
        assertTrue(prints().getFirst().matches("revision 2, printed .* UTC while the server was away"),
                prints()::toString);
        assertFalse(screen.label("status.where").startsWith("Server"));
    }

    @Test
    @DisplayName("a print of a saved revision says that one print waited, and no program")
    void printsWhatIsSaved() throws Exception {
        revision1Then14Reps();
        save();
        screen.await("revision 2", () -> numbers().equals(List.of(2, 1)));
        remote.away(true);
        print("saved.pdf");
        screen.await("it says so", () -> screen.words("banner.PROGRAM").contains("The print is noted"));
        remote.away(false);
        screen.run(() -> screen.service(ServerLine.class).tryNow());
        screen.await("it is on record", () -> screen.words("banner.CLINIC")
                .contains("The clinic server is back. One print that waited on this computer is on record."));
        assertEquals(List.of(2, 1), numbers());
        assertEquals(1, prints().size());
        screen.await("what no longer holds is gone", () -> !screen.shows("banner.PROGRAM"));
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
    @DisplayName("after a restart what came second is offered with its patient, and saved together with the other")
    void secondAfterARestart() throws Exception {
        revision1Then14Reps();
        remote.away(true);
        save();
        screen.await("it waits", () -> waits().size() == 1);
        leave();
        var theirs = EcoreUtil.copy(demo.latestRevision(patient).orElseThrow().program());
        theirs.setNote("Pain next morning");
        demo.saveRevision(patient, theirs, "Kim Clinician", 1, UUID.randomUUID().toString());
        remote = new RemoteClinic(demo);
        become(remote);
        screen.await("it says so", () -> screen.service(Notices.class).on(Notice.Topic.CLINIC)
                .filter(notice -> notice.sentence().startsWith("One program waits on this computer")).isPresent());
        open(patient);
        act("banner.PROGRAM", "Show");
        screen.await("the draft", () -> screen.shows("editor.draft")
                && program().getFirst().getDosage().getReps() == 14);
        save();
        screen.await("both together", () -> numbers().equals(List.of(3, 2, 1)));
        screen.await("nothing waits", () -> waits().isEmpty());
        assertEquals("Pain next morning", demo.latestRevision(patient).orElseThrow().program().getNote());
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
            screen.service(ActivePatient.class).select(new PatientSummary("demo-neck", "0", "No", "Body",
                    row.birthDate(), row.sex(), row.location(), row.lastVisit(), row.lastPain(), 1, false));
        });
        screen.await("one sentence",
                () -> screen.words("banner.CLINIC").contains("This patient cannot be opened now."));
        screen.await("the one who was open is there",
                () -> screen.service(ActivePatient.class).patient().map(PatientSummary::id).filter(other.id()::equals)
                        .isPresent() && screen.service(ActiveRecord.class).document().isPresent());
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
