package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Difference.Side;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientRules;

@DisplayName("Whatever two clinicians do to one record")
class MergeLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int ROUNDS = 400;
    private static final ClinicFactory CLINIC = ClinicFactory.eINSTANCE;

    private static final List<BiConsumer<Patient, Random>> EDITS = List.of(
            (patient, dice) -> patient.setPhone("0" + dice.nextInt(3)),
            (patient, dice) -> patient.setMinutesPerDay(dice.nextInt(4) * 10),
            (patient, dice) -> toggle(patient.getFlags(), "flag-" + dice.nextInt(4)),
            (patient, dice) -> toggle(patient.getEquipment(), Equipment.VALUES.get(dice.nextInt(3))),
            (patient, dice) -> beginEpisode(patient, dice),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> each.setOnset("words " + dice.nextInt(3))),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> dates(each, dice)),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> each.setDiagnosisCode("M" + dice.nextInt(3))),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> each.setDiagnosisText("D" + dice.nextInt(3))),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> addGoal(each, dice)),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> drop(each.getGoals(), dice)),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> move(each.getGoals(), dice)),
            (patient, dice) -> any(patient.getEpisodes(), dice,
                    each -> any(each.getGoals(), dice, goal -> goal.setText("goal " + dice.nextInt(3)))),
            (patient, dice) -> any(patient.getEpisodes(), dice,
                    each -> any(each.getSites(), dice, site -> site.setPainNow(dice.nextInt(11)))),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> drop(each.getSites(), dice)),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> addVisit(each, dice)),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> keyIn(each, dice)),
            (patient, dice) -> any(patient.getEpisodes(), dice, each -> any(each.getScreenings(), dice,
                    taken -> any(taken.getAnswers(), dice,
                            answer -> answer.setValue(AnswerValue.VALUES.get(dice.nextInt(3)))))));

    private static <E> void toggle(List<E> list, E value) {
        if (!list.remove(value)) {
            list.add(value);
        }
    }

    private static <E> void any(List<E> list, Random dice, Consumer<E> edit) {
        if (!list.isEmpty()) {
            edit.accept(list.get(dice.nextInt(list.size())));
        }
    }

    private static void drop(List<?> list, Random dice) {
        if (!list.isEmpty()) {
            list.remove(dice.nextInt(list.size()));
        }
    }

    private static void move(EList<?> list, Random dice) {
        if (list.size() > 1) {
            list.move(dice.nextInt(list.size()), dice.nextInt(list.size()));
        }
    }

    private static void beginEpisode(Patient patient, Random dice) {
        var episode = CLINIC.createEpisode();
        episode.setId("e-" + dice.nextInt(1_000_000));
        episode.setLocation(LocationCode.VALUES.get(dice.nextInt(5)));
        patient.getEpisodes().add(dice.nextInt(patient.getEpisodes().size() + 1), episode);
    }

    private static void dates(Episode episode, Random dice) {
        episode.setStartedOn(TODAY.minusDays(dice.nextInt(40)));
        var after = dice.nextInt(40);
        episode.setEndedOn(after > 30 ? null : episode.getStartedOn().plusDays(after));
    }

    private static void addGoal(Episode episode, Random dice) {
        var goal = CLINIC.createGoal();
        goal.setId("g-" + dice.nextInt(1_000_000));
        goal.setText("new");
        episode.getGoals().add(dice.nextInt(episode.getGoals().size() + 1), goal);
    }

    private static void addVisit(Episode episode, Random dice) {
        var visit = CLINIC.createVisit();
        visit.setId("v-" + dice.nextInt(1_000_000));
        visit.setDate(TODAY.minusDays(dice.nextInt(10)));
        var score = CLINIC.createScore();
        score.setId("s-" + dice.nextInt(1_000_000));
        score.setMeasureId("NPRS");
        score.setValue(dice.nextInt(11));
        visit.getScores().add(score);
        episode.getVisits().add(visit);
    }

    private static void keyIn(Episode episode, Random dice) {
        var date = TODAY.minusDays(dice.nextInt(4));
        var day = episode.getDiary().stream().filter(each -> date.equals(each.getDate())).findFirst()
                .orElseGet(() -> {
                    var made = CLINIC.createDiaryDay();
                    made.setDate(date);
                    episode.getDiary().add(made);
                    return made;
                });
        day.setPain(dice.nextInt(11));
    }

    private static Patient edited(Patient base, Random dice) {
        var edited = EcoreUtil.copy(base);
        for (var left = 1 + dice.nextInt(6); left > 0; left--) {
            EDITS.get(dice.nextInt(EDITS.size())).accept(edited, dice);
        }
        return edited;
    }

    private static Patient start(Random dice) {
        var base = RecordMergeTest.record();
        addGoal(base.getEpisodes().getFirst(), dice);
        return edited(base, dice);
    }

    @Test
    @DisplayName("what only one of them changed is exactly that one's record, and nobody is asked")
    void onlyOne() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var dice = new Random(seed);
            var base = start(dice);
            var edited = edited(base, dice);
            var asMine = Merge.of(base, edited, base);
            assertTrue(EcoreUtil.equals(edited, asMine.merged()), "only mine, seed " + seed);
            assertFalse(asMine.asks(), "only mine asks, seed " + seed);
            var asTheirs = Merge.of(base, base, edited);
            assertTrue(EcoreUtil.equals(edited, asTheirs.merged()), "only theirs, seed " + seed);
            assertFalse(asTheirs.asks(), "only theirs asks, seed " + seed);
            assertTrue(EcoreUtil.equals(edited, Merge.of(base, edited, edited).merged()), "the same, seed " + seed);
        }
    }

    @Test
    @DisplayName("both together are a record that the store takes, and one side's answers to everything are that record")
    void bothOfThem() throws Exception {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var dice = new Random(seed);
            var base = start(dice);
            var mine = edited(base, dice);
            var theirs = edited(base, dice);
            var merge = Merge.of(base, mine, theirs);
            PatientRules.check(merge.merged(), TODAY);
            merge.clashes().forEach(clash -> merge.resolve(clash, Side.THEIRS));
            PatientRules.check(merge.merged(), TODAY);
            assertEquals(List.of(), merge.open(), "seed " + seed);
        }
    }

    @Test
    @DisplayName("the open document becomes the merged record, and undo leads back to the saved one with nothing of mine")
    void document() {
        for (var seed = 0; seed < ROUNDS / 4; seed++) {
            var dice = new Random(seed);
            var base = start(dice);
            var theirs = edited(base, dice);
            theirs.setVersion(base.getVersion() + 1);
            var document = PatientDocument.ofNew(EcoreUtil.copy(base));
            for (var step = 0; step < 5; step++) {
                document.change("step " + step,
                        () -> EDITS.get(dice.nextInt(EDITS.size())).accept(document.patient(), dice));
            }
            var merge = document.merge(theirs);
            var wanted = merge.merged();
            wanted.setVersion(theirs.getVersion());
            document.merged(merge);
            assertTrue(EcoreUtil.equals(wanted, document.patient()), "merged, seed " + seed);
            while (document.undoLabel().isPresent()) {
                document.undo();
            }
            assertTrue(EcoreUtil.equals(theirs, document.patient()), "undone, seed " + seed);
            assertFalse(document.dirty(), "undone is saved, seed " + seed);
            while (document.redoLabel().isPresent()) {
                document.redo();
            }
            assertTrue(EcoreUtil.equals(wanted, document.patient()), "redone, seed " + seed);
        }
    }
}
