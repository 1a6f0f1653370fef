package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Recording.State;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

@DisplayName("When the server is back and somebody else was first")
class SecondAfterAwayTest extends AwayScene {

    private ClinicException conflict(AwayWork work, DraftWaits draft) {
        var refused = assertThrows(ClinicException.class, () -> save(work, draft));
        assertEquals(Reason.CONFLICT, refused.reason());
        return refused;
    }

    private void layTogether(ProgramDocument document, DraftWaits draft) throws ClinicException {
        var theirs = clinic.latestRevision(id).orElseThrow();
        var merge = document.merge(theirs);
        assertFalse(merge.asks());
        document.merged(merge, theirs);
        draft.cameSecond();
    }

    @Test
    @DisplayName("nothing is written over: it waits, the two are laid together, and the print says where it went")
    void conflict() throws Exception {
        saveAway(14);
        print(work, draft, "a.pdf");
        clinic.away(false);
        colleague("Slowly in the morning");

        var recording = work.record();
        assertEquals(1, recording.of(State.CONFLICT).size());
        assertEquals(1, kept().size(), "it still waits");
        draft.cameSecond(Set.of(recording.of(State.CONFLICT).getFirst().id()));
        assertTrue(draft.open() && work.any());
        assertEquals(2, draft.number());
        conflict(work, draft);
        layTogether(document, draft);
        assertFalse(save(work, draft).waits());
        assertEquals(List.of(3, 2, 1), numbers());
        var stored = clinic.latestRevision(id).orElseThrow().program();
        assertEquals(14, reps(stored));
        assertEquals("Slowly in the morning", stored.getNote());
        assertEquals(List.of(
                "draft of revision 2, printed 2026-11-20 10:54 UTC while the server was away, saved as revision 3"),
                prints());
        assertEquals(List.of(), kept());
        assertTrue(clinic.verify().clean());
    }

    @Test
    @DisplayName("the line breaks again while the two are saved together: all of it waits, and goes in order later")
    void awayAgain() throws Exception {
        saveAway(14);
        print(work, draft, "a.pdf");
        clinic.away(false);
        colleague("Slowly in the morning");
        conflict(work, draft);
        layTogether(document, draft);
        clinic.away(true);
        assertTrue(save(work, draft).waits());
        assertEquals(3, draft.number());
        assertEquals(2, kept().size());

        clinic.away(false);
        var recording = run().record();
        assertEquals(1, recording.items().size(), "the one that came second goes with the one that has both");
        assertEquals(List.of(3, 2, 1), numbers());
        assertEquals(1, prints().size());
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("a third person is first while the two are saved together: it is asked again, and nothing waits twice")
    void firstAgain() throws Exception {
        saveAway(14);
        clinic.away(false);
        colleague("Slowly in the morning");
        conflict(work, draft);
        layTogether(document, draft);
        colleague("Slowly in the evening");
        conflict(work, draft);
        assertEquals(1, kept().size());
        layTogether(document, draft);
        assertFalse(save(work, draft).waits());
        assertEquals(List.of(4, 3, 2, 1), numbers());
        assertEquals("Slowly in the evening", clinic.latestRevision(id).orElseThrow().program().getNote());
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("after a restart what came second is brought back as a draft, and goes when that is saved")
    void afterARestart() throws Exception {
        clinic.away(true);
        reps(document, 14);
        save(run(), draft);
        clinic.away(false);
        colleague("Slowly in the morning");

        var next = run();
        var second = next.record().of(State.CONFLICT).getFirst();
        var base = clinic.loadRevision(id, second.basedOn());
        var again = ProgramDocument.ofRevision(id, LIBRARY, base);
        again.restore("Waiting program", second.program());
        var back = new DraftWaits(again);
        back.broughtBack(Set.of(second.id()));
        conflict(next, back);
        layTogether(again, back);
        save(next, back);
        assertEquals(List.of(3, 2, 1), numbers());
        assertEquals(14, reps(clinic.latestRevision(id).orElseThrow().program()));
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("a revision that follows one that came second waits with it")
    void whatFollows() throws Exception {
        saveAway(14, 15);
        clinic.away(false);
        colleague("Slowly in the morning");
        assertEquals(2, work.record().of(State.CONFLICT).size());
        assertEquals(List.of(2, 1), numbers());
        conflict(work, draft);
        layTogether(document, draft);
        save(work, draft);
        assertEquals(List.of(3, 2, 1), numbers());
        assertEquals(15, reps(clinic.latestRevision(id).orElseThrow().program()));
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("an erased patient: it waits until it is given up, and the print stays on record without content")
    void erased() throws Exception {
        saveAway(14);
        print(work, draft, "a.pdf");
        clinic.away(false);
        clinic.server().erase(id, "The patient asked for it");
        var gone = work.record().of(State.GONE);
        assertEquals(1, gone.size());
        assertEquals(1, kept().size());
        work.waiting().giveUp(Set.of(gone.getFirst().id()));
        assertEquals(List.of(), kept());
        assertEquals(
                List.of("draft of revision 2, printed 2026-11-20 10:54 UTC while the server was away, not saved"),
                prints());
        assertTrue(clinic.verify().clean());
    }
}
