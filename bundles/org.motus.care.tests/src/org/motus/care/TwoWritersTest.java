package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.motus.care.Difference.Side;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.Revision;
import org.motus.store.jdbc.JdbcClinicFolders;
import org.motus.testkit.PatientBuilder;

@DisplayName("Two clinicians have the same patient open")
class TwoWritersTest {

    private static final Library LIBRARY = Library.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path home;
    private Clinic clinic;
    private String id;

    @BeforeEach
    void aClinicWithOnePatient() throws ClinicException {
        clinic = new JdbcClinicFolders().create(home.resolve("clinic"),
                new ClinicProfile("Riverside", "", "", "112", false));
        id = clinic.savePatient(PatientBuilder.patient().episode(LocationCode.A, "2026-10-01")
                .site("lower-back", 4, 7).goal("Sit through a film").build()).getId();
    }

    @AfterEach
    void close() throws ClinicException {
        clinic.close();
    }

    private PatientDocument open() throws ClinicException {
        return PatientDocument.open(clinic, id);
    }

    private void save(PatientDocument document) throws ClinicException {
        document.saved(document.mark(), clinic.savePatient(document.snapshot()));
    }

    private static void pain(PatientDocument document, int now) {
        var site = document.openEpisode().orElseThrow().getSites().getFirst();
        document.change("Pain now to " + now, () -> site.setPainNow(now));
    }

    private static void worst(PatientDocument document, int worst) {
        var site = document.openEpisode().orElseThrow().getSites().getFirst();
        document.change("Worst pain to " + worst, () -> site.setPainWorst(worst));
    }

    private static void goal(PatientDocument document, String words) {
        document.change("Goal", () -> {
            var goal = ClinicFactory.eINSTANCE.createGoal();
            goal.setId("g-" + words.hashCode());
            goal.setText(words);
            document.openEpisode().orElseThrow().getGoals().add(goal);
        });
    }

    private static ClinicException conflict(Executable step) {
        var refused = assertThrows(ClinicException.class, step);
        assertEquals(Reason.CONFLICT, refused.reason());
        return refused;
    }

    @Test
    @DisplayName("different things: the second save takes the first one in, and undo takes back only what was mine")
    void differentThings() throws Exception {
        var mine = open();
        var theirs = open();
        goal(mine, "Swim");
        pain(mine, 3);
        goal(theirs, "Walk to the shop");
        save(theirs);
        conflict(() -> save(mine));
        assertTrue(mine.dirty(), "nothing of mine is lost");

        var merge = mine.merge(clinic.loadPatient(id));
        assertFalse(merge.asks());
        mine.merged(merge);
        save(mine);
        assertFalse(mine.dirty());
        var stored = clinic.loadPatient(id).getEpisodes().getFirst();
        assertEquals(3, stored.getSites().getFirst().getPainNow());
        assertEquals(List.of("Sit through a film", "Walk to the shop", "Swim"),
                stored.getGoals().stream().map(goal -> goal.getText()).toList());

        assertEquals(Optional.of("Pain now to 3"), mine.undoLabel());
        mine.undo();
        assertEquals(4, mine.openEpisode().orElseThrow().getSites().getFirst().getPainNow());
        mine.undo();
        save(mine);
        assertEquals(List.of("Sit through a film", "Walk to the shop"), clinic.loadPatient(id).getEpisodes().getFirst()
                .getGoals().stream().map(goal -> goal.getText()).toList());
    }

    @Test
    @DisplayName("the same number: it is asked; taking the saved one leaves nothing to save")
    void theSameNumber() throws Exception {
        var mine = open();
        var theirs = open();
        worst(mine, 9);
        worst(theirs, 6);
        save(theirs);
        conflict(() -> save(mine));
        var merge = mine.merge(clinic.loadPatient(id));
        assertEquals(1, merge.open().size());
        merge.resolve(merge.open().getFirst(), Side.THEIRS);
        mine.merged(merge);
        assertFalse(mine.dirty());
        assertEquals(6, mine.openEpisode().orElseThrow().getSites().getFirst().getPainWorst());
        assertEquals(Optional.empty(), mine.undoLabel());
    }

    @Test
    @DisplayName("the same number, mine taken: undoing it leads to the saved one, not to what was before both")
    void undoOfAnAnswer() throws Exception {
        var mine = open();
        var theirs = open();
        worst(mine, 9);
        worst(theirs, 6);
        save(theirs);
        var merge = mine.merge(clinic.loadPatient(id));
        merge.resolve(merge.open().getFirst(), Side.MINE);
        mine.merged(merge);
        assertTrue(mine.dirty());
        assertEquals(9, mine.openEpisode().orElseThrow().getSites().getFirst().getPainWorst());
        mine.undo();
        assertEquals(6, mine.openEpisode().orElseThrow().getSites().getFirst().getPainWorst());
        assertFalse(mine.dirty());
    }

    @Test
    @DisplayName("the screens keep the objects that they show")
    void sameObjects() throws Exception {
        var mine = open();
        var site = mine.openEpisode().orElseThrow().getSites().getFirst();
        pain(mine, 3);
        goal(mine, "Swim");
        var goal = mine.openEpisode().orElseThrow().getGoals().getLast();
        var theirs = open();
        worst(theirs, 6);
        save(theirs);
        mine.merged(mine.merge(clinic.loadPatient(id)));
        assertEquals(site, mine.openEpisode().orElseThrow().getSites().getFirst());
        assertEquals(goal, mine.openEpisode().orElseThrow().getGoals().getLast());
        assertEquals(6, site.getPainWorst());
    }

    private Revision first() throws ClinicException {
        var program = new ProgramStarter(LIBRARY).start(LocationCode.A, Profile.GENTLE, TODAY, "Sam Sample");
        return new Revision(clinic.saveRevision(id, program, "Sam Sample", 0), program);
    }

    private Revision save(ProgramDocument document, String author) throws ClinicException {
        var copy = document.snapshot();
        var basedOn = document.base().map(revision -> revision.info().number()).orElse(0);
        var saved = new Revision(clinic.saveRevision(id, copy, author, basedOn), copy);
        document.saved(document.mark(), saved);
        return saved;
    }

    private static List<String> ids(ProgramDocument document) {
        return document.prescriptions().stream().map(Prescription::getId).toList();
    }

    @Test
    @DisplayName("a draft whose revision is no longer the newest is not saved over it, but laid beside it")
    void programs() throws Exception {
        var base = first();
        var mine = ProgramDocument.ofRevision(id, LIBRARY, base);
        var theirs = ProgramDocument.ofRevision(id, LIBRARY, base);
        var removed = ids(mine).get(1);
        mine.dose().set(0, DoseField.REPS, 12);
        mine.dose().set(1, DoseField.PER_DAY, 3);
        theirs.remove(1);
        theirs.words().plan(PlanKind.HABIT, "I stand up", "I do my pelvic tilt");
        save(theirs, "Kim Clinician");
        conflict(() -> save(mine, "Sam Sample"));

        var newest = clinic.latestRevision(id).orElseThrow();
        var merge = mine.merge(newest);
        var clash = merge.clashes();
        assertEquals(List.of("removed"), clash.stream().map(Difference::theirs).toList());
        assertEquals(List.of("times a day 3"), clash.stream().map(Difference::mine).toList());
        merge.resolve(clash.getFirst(), Side.THEIRS);
        mine.merged(merge, newest);
        assertEquals(2, mine.base().orElseThrow().info().number());
        assertFalse(ids(mine).contains(removed));
        assertEquals("I stand up", mine.words().plan(PlanKind.HABIT).orElseThrow().getTrigger());
        assertEquals(3, save(mine, "Sam Sample").info().number());

        mine.undo();
        assertEquals(Optional.of(10), DoseField.REPS.read(mine.prescriptions().getFirst()));
        assertFalse(ids(mine).contains(removed), "what my colleague did stays");
    }

    @Test
    @DisplayName("two first programs have nothing in common, so both are shown even when nothing clashes")
    void twoFirstPrograms() throws Exception {
        var mine = ProgramDocument.ofDraft(id, LIBRARY,
                new ProgramStarter(LIBRARY).start(LocationCode.A, Profile.GENTLE, TODAY, "Sam Sample"),
                Optional.empty());
        first();
        conflict(() -> save(mine, "Sam Sample"));
        var newest = clinic.latestRevision(id).orElseThrow();
        assertTrue(mine.merge(newest).asks());
    }
}
