package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.handout.HandoutProgress;
import org.motus.model.library.LocationCode;
import org.motus.safety.Finding;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

@DisplayName("A program with an overridden check is saved and printed, with its server and without")
class OverrideAndPrintTest extends AwayScene {

    private static final String WHY = "Fracture of 2019, healed; private words.";

    private List<Finding> findings() throws ClinicException {
        return care.check(clinic.server().loadPatient(id), document.program(), TODAY);
    }

    private void flag() throws ClinicException {
        var patient = clinic.server().loadPatient(id);
        patient.getFlags().add("VERTEBRAL_FRACTURE");
        clinic.server().savePatient(patient);
    }

    private void override() throws ClinicException {
        new OverrideEdits(document).override(findings().getFirst(), "Sam Sample", WHY, NOW);
    }

    private List<String> overrides() throws ClinicException {
        return clinic.server().audit().find(AuditQuery.all(100).of(Act.OVERRIDE)).stream().map(row -> row.subject())
                .toList();
    }

    private PrintOutcome print(String file) throws Exception {
        return care.print(clinic, id, new PrintRequest(OptionalInt.empty(), Optional.empty(), home.resolve(file), false,
                TODAY), HandoutProgress.NONE);
    }

    @Test
    @DisplayName("refused, overridden, saved, printed: the page has the care line of the exercise and not the reason")
    void printed() throws Exception {
        flag();
        assertTrue(print("refused.pdf").refused());
        override();
        save(work, draft);
        assertEquals(List.of("revision 2: SF-01"), overrides());
        var outcome = print("handout.pdf");
        assertFalse(outcome.refused());
        assertEquals("Sam Sample", outcome.findings().getFirst().overridden().orElseThrow().clinician());
        var text = text("handout.pdf");
        assertTrue(text.contains("With weak bones, go from flat to a gentle arch only."), text);
        assertFalse(text.contains("private words") || text.contains("2019"), text);
    }

    @Test
    @DisplayName("the same override in the next revision is no second row; taken back, the print is refused again")
    void oneRow() throws Exception {
        flag();
        override();
        save(work, draft);
        reps(document, 9);
        save(work, draft);
        assertEquals(List.of("revision 2: SF-01"), overrides());
        new OverrideEdits(document).takeBack(findings().getFirst());
        save(work, draft);
        assertTrue(print("again.pdf").refused());
        assertFalse(Files.exists(home.resolve("again.pdf")));
    }

    @Test
    @DisplayName("decided and printed while the server is away: the row comes with the revision when it is back")
    void away() throws Exception {
        flag();
        override();
        clinic.away(true);
        save(work, draft);
        assertFalse(print(work, draft, "away.pdf").refused());
        assertFalse(text("away.pdf").contains("private words"));
        assertEquals(List.of(), overrides());
        clinic.away(false);
        assertEquals(1, work.record().of(Recording.State.RECORDED).size());
        assertEquals(List.of("revision 2: SF-01"), overrides());
        assertEquals(WHY, clinic.server().latestRevision(id).orElseThrow().program().getOverrides().getFirst()
                .getReason());
    }

    @Test
    @DisplayName("a program is started in spite of a check, which is not mended then; what refuses nothing is no override")
    void started() throws Exception {
        flag();
        var ours = new StartOverride("SF-01", Optional.empty(), "Sam Sample", WHY);
        var before = clinic.server().revisions(id).size();
        for (var wrong : List.of(new StartOverride("SF-01", Optional.of("EX-005"), "Sam Sample", WHY),
                new StartOverride("SF-01", Optional.empty(), " ", WHY),
                new StartOverride("SF-01", Optional.empty(), "Sam Sample", " "))) {
            var refused = assertThrows(ClinicException.class, () -> start(wrong));
            assertEquals(Reason.INVALID, refused.reason());
        }
        assertEquals(before, clinic.server().revisions(id).size());
        var outcome = start(ours);
        assertFalse(outcome.refused());
        assertEquals(List.of("revision 2: SF-01"), overrides());
    }

    private StartOutcome start(StartOverride override) throws ClinicException {
        return care.start(clinic, id, new StartRequest(LocationCode.A, Optional.empty(), TODAY,
                "Sam Sample", true, List.of(override)), "Sam");
    }
}
