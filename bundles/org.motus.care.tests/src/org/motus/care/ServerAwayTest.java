package org.motus.care;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Recording.State;
import org.motus.handout.HandoutProgress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

@DisplayName("While the clinic's server does not answer")
class ServerAwayTest extends AwayScene {

    @Test
    @DisplayName("a save waits on this computer, is recorded under the same id when the server is back, and once")
    void aSaveWaits() throws Exception {
        reps(document, 14);
        clinic.away(true);
        var saved = save(work, draft);
        assertTrue(saved.waits());
        assertEquals(2, saved.revision().info().number());
        assertTrue(document.dirty(), "the clinic does not have it");
        assertTrue(draft.kept() && !draft.open(), "and yet nothing is lost");
        assertEquals(2, draft.number());
        assertEquals(List.of(1), numbers());
        assertFalse(work.record().reached());

        clinic.away(false);
        var recording = work.record();
        assertTrue(recording.reached());
        assertEquals(1, recording.of(State.RECORDED).size());
        draft.recorded(recording.items().getFirst().info().orElseThrow());
        assertFalse(document.dirty());
        assertEquals(2, draft.number());
        var stored = clinic.latestRevision(id).orElseThrow();
        assertEquals(saved.revision().info().id(), stored.info().id());
        assertEquals(saved.revision().info().contentHash(), stored.info().contentHash());
        assertTrue(EcoreUtil.equals(saved.revision().program(), stored.program()));
        assertEquals(List.of(), kept());
        assertEquals(List.of(), work.record().items(), "a second time there is nothing to record");
        assertEquals(List.of(2, 1), numbers());
        assertTrue(clinic.verify().clean());
    }

    @Test
    @DisplayName("the file says nothing about anybody, in its name or in its bytes")
    void sealed() throws Exception {
        saveAway(13);
        var file = kept().getFirst();
        assertTrue(file.getFileName().toString().matches("[0-9a-f]{16}-000000000001-[0-9a-f]{8}\\.waiting"),
                file::toString);
        var bytes = Files.readString(file, ISO_8859_1);
        assertFalse(bytes.contains("pelvic") || bytes.contains("Sam") || bytes.contains(id), bytes);
    }

    @Test
    @DisplayName("the handout is printed from what is open, marked as a draft, and the print is in the audit later")
    void printed() throws Exception {
        saveAway(14);
        var pages = print(work, draft, "a.pdf").handout().orElseThrow().pages();
        print(work, draft, "b.pdf");
        assertTrue(text("a.pdf").contains("Plan 2, draft"), text("a.pdf"));
        assertEquals(List.of(), prints());

        clinic.away(false);
        var recording = run().record();
        assertEquals(2, recording.prints());
        draft.recorded(recording.items().getFirst().info().orElseThrow());
        var printed = care.print(clinic, id, new PrintRequest(OptionalInt.empty(), Optional.empty(),
                home.resolve("c.pdf"), false, TODAY), HandoutProgress.NONE);
        assertEquals(pages, printed.handout().orElseThrow().pages(), "the mark moves nothing to another page");
        assertEquals(text("c.pdf").replace("Plan 2", "Plan 2, draft"), text("a.pdf"));
        assertEquals(List.of("revision 2", "revision 2, printed 2026-11-20 10:54 UTC while the server was away",
                "revision 2, printed 2026-11-20 10:54 UTC while the server was away"), prints());
        assertEquals(List.of(), kept());
        assertTrue(clinic.verify().clean());
    }

    @Test
    @DisplayName("what the clinic has already is printed without the mark, and only its print waits")
    void printOfASavedProgram() throws Exception {
        clinic.away(true);
        print(work, draft, "a.pdf");
        assertTrue(text("a.pdf").contains("Plan 1"), text("a.pdf"));
        assertFalse(text("a.pdf").contains("draft"), text("a.pdf"));
        clinic.away(false);
        colleague("Saved meanwhile");
        assertEquals(1, run().record().prints());
        assertEquals(List.of("revision 1, printed 2026-11-20 10:54 UTC while the server was away"), prints());
        assertEquals(List.of(2, 1), numbers());
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("a program that a check blocks is not printed, and no print is noted")
    void blocked() throws Exception {
        var record = clinic.loadPatient(id);
        record.getFlags().add("VERTEBRAL_FRACTURE");
        clinic.savePatient(record);
        clinic.away(true);
        assertTrue(print(work, draft, "a.pdf").refused());
        assertFalse(Files.exists(home.resolve("a.pdf")));
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("saved, changed and saved again: two revisions, in the order in which they were made, after a restart too")
    void aChain() throws Exception {
        saveAway(14);
        print(work, draft, "a.pdf");
        reps(document, 15);
        assertEquals(3, draft.number());
        assertTrue(draft.open());
        assertTrue(draft.printable().isEmpty(), "first it is saved");
        save(work, draft);
        print(work, draft, "b.pdf");
        assertTrue(text("b.pdf").contains("Plan 3, draft"), text("b.pdf"));

        clinic.away(false);
        var recording = run().record();
        recording.items().forEach(item -> draft.recorded(item.info().orElseThrow()));
        assertEquals(List.of(3, 2, 1), numbers());
        assertEquals(14, reps(clinic.loadRevision(id, 2).program()));
        assertEquals(15, reps(clinic.loadRevision(id, 3).program()));
        assertFalse(document.dirty());
        assertEquals(3, document.base().orElseThrow().info().number());
        document.undo();
        assertTrue(document.dirty());
        assertEquals(14, document.prescriptions().getFirst().getDosage().getReps());
    }

    @Test
    @DisplayName("typed on after the save: what was typed stays unsaved when the rest is recorded")
    void typedOn() throws Exception {
        saveAway(14);
        reps(document, 15);
        clinic.away(false);
        draft.recorded(work.record().items().getFirst().info().orElseThrow());
        assertTrue(document.dirty() && draft.open());
        assertEquals(3, draft.number());
        assertFalse(save(work, draft).waits());
        assertEquals(List.of(3, 2, 1), numbers());
        assertFalse(document.dirty());
    }

    @Test
    @DisplayName("the answer to a save is lost: the revision is there once, and the next save follows it")
    void lostAnswer() throws Exception {
        reps(document, 14);
        clinic.loseAnswers(1);
        assertTrue(save(work, draft).waits());
        assertEquals(List.of(2, 1), numbers(), "the server has it, and nobody here knows");
        reps(document, 15);
        assertFalse(save(work, draft).waits());
        assertEquals(1, recordings.getFirst().of(State.RECORDED).size());
        assertEquals(List.of(3, 2, 1), numbers());
        assertEquals(List.of(), kept());
        assertTrue(clinic.verify().clean());
    }

    @Test
    @DisplayName("the answer is lost while what waits is recorded: it is recorded once")
    void lostWhileRecording() throws Exception {
        saveAway(13);
        print(work, draft, "a.pdf");
        clinic.away(false);
        clinic.loseAnswers(1);
        assertFalse(work.record().reached());
        assertEquals(List.of(2, 1), numbers());
        assertEquals(1, kept().size());
        assertTrue(work.record().reached());
        assertEquals(List.of(2, 1), numbers());
        assertEquals(1, prints().size());
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("a file that was changed is put aside and told; the others are recorded")
    void damaged() throws Exception {
        saveAway(13, 14);
        var second = kept().get(1);
        Files.write(second, new byte[] { 1, 2, 3 });
        clinic.away(false);
        var recording = run().record();
        assertEquals(List.of(second.resolveSibling(second.getFileName() + ".damaged")), recording.aside());
        assertEquals(1, recording.of(State.RECORDED).size());
        assertEquals(recording.aside(), kept());
        assertEquals(List.of(2, 1), numbers());
    }

    @Test
    @DisplayName("where nothing can be kept either, the save is refused, the print too, and nothing is printed")
    void nowhereToKeep() throws Exception {
        Files.writeString(home.resolve("waiting"), "a file where the folder should be");
        clinic.away(true);
        var notPrinted = assertThrows(ClinicException.class, () -> print(work, draft, "a.pdf"));
        assertTrue(notPrinted.getMessage().contains("Nothing was printed"), notPrinted.getMessage());
        assertFalse(Files.exists(home.resolve("a.pdf")));
        reps(document, 14);
        var refused = assertThrows(ClinicException.class, () -> save(work, draft));
        assertEquals(Reason.FAILED, refused.reason());
        assertTrue(draft.open(), "it is still unsaved");
    }
}
