package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Field;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** What a clinician sees and changes on the overview of a patient of the demo clinic. */
@DisplayName("Overview")
class OverviewScenesTest extends DemoScene {

    private PatientDocument before;

    @BeforeEach
    void openAlex() throws ClinicException {
        var alex = screen.service(ActiveClinic.class).clinic().orElseThrow().findPatients(PatientQuery.of("Alex"))
                .getFirst();
        screen.run(() -> screen.service(ActivePatient.class).select(alex));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
        screen.await("the overview of Alex", () -> screen.shows("overview.page")
                && "Lower back (lumbar)".equals(screen.label("overview.location.title")));
        screen.run(() -> {
            var home = new Event();
            home.keyCode = SWT.HOME;
            screen.find("overview.location.parts").notifyListeners(SWT.KeyDown, home);
        });
        before = document();
    }

    @AfterEach
    void leaveTheRecordAsItWas() {
        screen.run(() -> {
            while (before.undoLabel().isPresent()) {
                before.undo();
            }
        });
        screen.run(() -> screen.service(ActiveRecord.class).save());
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.CASELOAD.name()));
    }

    @Test
    @DisplayName("the overview says what the record and the library know, and undo acts on the record")
    void overviewOfAlex() {
        assertTrue(screen.label("overview.episode.facts").contains("M54.5 Low back pain"));
        assertEquals("Goal: garden for an hour", screen.label("overview.episode.goal"));
        assertEquals("Program, revision " + before.newest().orElseThrow().info().number(),
                screen.label("overview.program.title"));
        assertEquals("Pain now\n4\n\u22122\nbetter\n", screen.words("overview.score.NPRS.current"));
        assertEquals("My activities\n7\n+4\nbetter\n", screen.words("overview.score.PSFS."));
        assertTrue(screen.shows("overview.action.SCREEN"), "no screening is recorded");
        assertFalse(screen.shows("overview.action.SCORES"), "the visit of today has its pain");
        assertEquals(before, screen.on(() -> screen.service(WorkState.class).document().orElseThrow()));
    }

    @Test
    @DisplayName("a changed onset is one step: it is in the record at once, and undo brings the old words back")
    void changeTheOnset() {
        screen.push("overview.episode.toggle");
        var old = screen.on(() -> episode().getOnset());
        screen.type("overview.episode.onset", "After moving house");
        screen.await("the record has it", () -> "After moving house".equals(episode().getOnset()));
        assertEquals("Onset", screen.on(() -> document().undoLabel().orElseThrow()));
        screen.run(() -> Field.flushTyping(screen.window().getShell().getDisplay()));
        screen.command(Commands.UNDO, Map.of());
        screen.await("the old words", () -> old.equals(episode().getOnset()));
        screen.push("overview.episode.toggle");
        screen.await("also on screen", () -> screen.label("overview.episode.facts").startsWith(old));
    }

    @Test
    @DisplayName("a goal that is reached makes room for the next one, and the visit asks for it")
    void reachTheGoal() {
        screen.push("overview.episode.toggle");
        screen.push("overview.goal.reached");
        screen.await("the goal is reached", () -> episode().getGoals().getFirst().getReachedOn() != null);
        screen.await("the visit asks for a goal", () -> screen.shows("overview.action.GOAL"));
        assertTrue(screen.words("overview.goals").contains("garden for an hour"));
        screen.type("overview.goal", "ride a bike again");
        screen.await("the new goal", () -> episode().getGoals().size() == 2);
        screen.command(Commands.UNDO, Map.of());
        screen.command(Commands.UNDO, Map.of());
        screen.await("as before", () -> episode().getGoals().size() == 1
                && episode().getGoals().getFirst().getReachedOn() == null);
        screen.push("overview.episode.toggle");
    }

    @Test
    @DisplayName("a claim opens its appraisal and its sources below it; the close button and the id close it")
    void claimOpensItsAppraisal() {
        screen.push("overview.claim.C14");
        screen.await("the appraisal", () -> screen.shows("overview.appraisal"));
        var words = screen.words("overview.appraisal");
        assertTrue(words.contains("Partly supported, very low strength of evidence"), words);
        assertTrue(words.contains("R86"), words);
        screen.push("overview.appraisal.close");
        assertFalse(screen.shows("overview.appraisal"));
        screen.await("the keys are on the claim again", () -> screen.focused("overview.claim.C14"));
        screen.push("overview.claim.C14");
        screen.push("overview.claim.C14");
        assertFalse(screen.shows("overview.appraisal"));
    }

    @Test
    @DisplayName("another location is one step, its text follows, and undo brings the first one back")
    void chooseAnotherLocation() {
        choose(LocationCode.C);
        screen.await("sciatic", () -> "Sciatic nerve".equals(screen.label("overview.location.title")));
        assertEquals("Location A to C", screen.on(() -> document().undoLabel().orElseThrow()));
        screen.await("the marks speak for the lower back", () -> screen.shows("overview.suggestion.use"));
        screen.push("overview.suggestion.use");
        screen.await("lower back", () -> "Lower back (lumbar)".equals(screen.label("overview.location.title")));
        assertFalse(screen.shows("overview.suggestion.use"));
    }

    @Test
    @DisplayName("typing \"sci\" lists codes, and one that is taken fills code and words")
    void searchADiagnosis() {
        screen.push("overview.episode.toggle");
        screen.type("overview.diagnosis.words", "sci");
        var found = screen.find(Table.class, "overview.diagnosis.found");
        assertEquals(3, screen.on(found::getItemCount));
        screen.run(() -> {
            found.setSelection(1);
            found.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals("M54.3", screen.on(() -> episode().getDiagnosisCode()));
        assertEquals("Sciatica", screen.on(() -> episode().getDiagnosisText()));
        assertFalse(screen.shows("overview.diagnosis.found"));
        screen.push("overview.episode.toggle");
    }

    @Test
    @DisplayName("an onset of 10,000 letters is cut at 200 with a sentence, and the record stays as it can be saved")
    void longOnset() {
        screen.push("overview.episode.toggle");
        var field = screen.find(Text.class, "overview.episode.onset");
        screen.run(() -> {
            field.setFocus();
            field.selectAll();
            field.insert("x".repeat(10_000));
        });
        screen.await("200 letters", () -> episode().getOnset().length() == 200);
        assertTrue(screen.shows("overview.episode.onset.sentence"));
        screen.push("overview.episode.toggle");
    }

    @Test
    @DisplayName("pain 11 is explained at the field and not taken")
    void painEleven() {
        screen.run(() -> document().change("no score of today", () -> episode().getVisits().removeLast()));
        screen.await("the visit asks for it", () -> screen.shows("overview.action.SCORES.do"));
        screen.push("overview.action.SCORES.do");
        screen.await("the cursor is in the field", () -> screen.focused("overview.pain.now"));
        screen.type("overview.pain.now", "11");
        screen.await("a sentence", () -> screen.shows("overview.pain.now.sentence"));
        assertEquals(4, screen.on(() -> episode().getVisits().size()).intValue());
        screen.type("overview.pain.now", "3");
        screen.await("a visit of today", () -> episode().getVisits().size() == 5);
        screen.await("and its score", () -> screen.words("overview.score.NPRS.current").startsWith("Pain now\n3\n"));
    }

    @Test
    @DisplayName("the red flags of the lower back are listed with their tiers, 32 of them")
    void redFlags() {
        screen.run(() -> screen.look(SegmentedChoice.class, "overview.location.parts").orElseThrow()
                .setFocus());
        screen.press(SWT.ARROW_RIGHT);
        screen.press(SWT.ARROW_RIGHT);
        screen.await("the questions", () -> screen.words("overview.location").contains("RF\u2011CES\u20111"));
        var lines = screen.words("overview.location").lines().filter(line -> line.contains("  RF\u2011")).count();
        assertEquals(32, lines);
        screen.press(SWT.HOME);
        screen.await("in brief", () -> screen.words("overview.location").contains("One possible contributor"));
    }

    @Test
    @DisplayName("a new patient has a calm page: only say where it hurts; a chosen location begins the episode")
    void nothingAtAll() throws ClinicException {
        var clinic = screen.service(ActiveClinic.class).clinic().orElseThrow();
        var person = ClinicFactory.eINSTANCE.createPatient();
        person.setGivenName("Nobody");
        person.setFamilyName("Yet");
        // Archived, so that the next scene still counts five patients.
        person.setArchived(true);
        var saved = clinic.savePatient(person);
        screen.run(() -> screen.service(ActivePatient.class).select(PatientDocument.ofNew(saved).summary()));
        screen.await("an empty overview", () -> "Where does it hurt?".equals(screen.label("overview.location.title")));
        assertTrue(screen.shows("overview.action.LOCATE.do"));
        assertFalse(screen.shows("overview.episode"));
        assertFalse(screen.shows("overview.location.parts"));
        assertTrue(screen.label("overview.location.summary").startsWith("Mark a place on the body chart"));
        assertFalse(screen.shows("overview.action.SCREEN"));
        assertEquals("No scores yet.", screen.label("overview.scores.note"));
        choose(LocationCode.D);
        screen.await("hip", () -> "Hip and pelvis".equals(screen.label("overview.location.title")));
        screen.await("what to do now", () -> screen.shows("overview.action.PROGRAM.do"));
        assertTrue(screen.shows("overview.program.start"));
        assertTrue(screen.shows("overview.episode.toggle"));
        screen.command(Commands.UNDO, Map.of());
        screen.await("empty again", () -> "Where does it hurt?".equals(screen.label("overview.location.title")));
    }

    private void choose(LocationCode code) {
        var choice = screen.find(Combo.class, "overview.location.choice");
        screen.run(() -> {
            choice.select(code.ordinal());
            choice.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    @DisplayName("all measures lists what the location asks for and was not scored, too")
    void allMeasures() {
        assertFalse(screen.shows("overview.score.RMDQ."));
        screen.push("overview.scores.all");
        screen.await("Roland-Morris", () -> screen.shows("overview.score.RMDQ."));
        assertTrue(screen.words("overview.score.RMDQ.").endsWith("not scored\n"));
        screen.push("overview.scores.all");
        screen.await("fewer", () -> !screen.shows("overview.score.RMDQ."));
    }

    @Test
    @DisplayName("the way to the caseload and back keeps the record, and undo stays with it")
    void backAndForth() {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.CASELOAD.name()));
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
        screen.await("the overview", () -> screen.shows("overview.page"));
        assertEquals(before, document());
        assertNull(screen.on(() -> document().undoLabel().orElse(null)));
    }

    private PatientDocument document() {
        return screen.on(() -> screen.service(ActiveRecord.class).document().orElseThrow());
    }

    private Episode episode() {
        return document().openEpisode().orElseThrow();
    }
}
