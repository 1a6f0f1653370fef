package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Difference.Changed;
import org.motus.care.Difference.Side;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Goal;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.model.program.ProgramPackage;
import org.motus.store.PatientRules;
import org.motus.testkit.PatientBuilder;

@DisplayName("One record, two clinicians")
class RecordMergeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Patient base;
    private Patient mine;
    private Patient theirs;

    @BeforeEach
    void bothBeginWithTheSameRecord() {
        base = record();
        mine = EcoreUtil.copy(base);
        theirs = EcoreUtil.copy(base);
        theirs.setVersion(5);
    }

    /** Low back pain with one site, a goal, a visit, a screening and a diary day; ids as the store gives them. */
    static Patient record() {
        var patient = PatientBuilder.patient().id("p-1").number("K 17").minutesPerDay(20).has(Equipment.CHAIR)
                .flag("osteoporosis").episode(LocationCode.A, "2026-10-01").site("lower-back", 4, 7)
                .goal("Sit through a film").screened("RF-01", AnswerValue.UNKNOWN).visit("2026-10-01", 6)
                .diary("2026-10-02", 1, 5).build();
        patient.setVersion(4);
        var number = 0;
        for (var contents = patient.eAllContents(); contents.hasNext();) {
            var object = contents.next();
            if (object.eClass().getEIDAttribute() != null) {
                EcoreUtil.setID(object, "id-" + ++number);
            }
        }
        return patient;
    }

    private static Episode episode(Patient patient) {
        return patient.getEpisodes().getFirst();
    }

    private static void goal(Patient patient, String id, String words) {
        Goal goal = ClinicFactory.eINSTANCE.createGoal();
        goal.setId(id);
        goal.setText(words);
        episode(patient).getGoals().add(goal);
    }

    private Merge<Patient> merge() {
        return Merge.of(base, mine, theirs);
    }

    private Episode merged() throws Exception {
        var merged = merge().merged();
        PatientRules.check(merged, TODAY);
        return episode(merged);
    }

    private void both(Consumer<Patient> change) {
        change.accept(mine);
        change.accept(theirs);
    }

    @Test
    @DisplayName("I lowered today's pain, my colleague added a goal: both are there and nobody is asked")
    void differentThings() throws Exception {
        episode(mine).getSites().getFirst().setPainNow(3);
        goal(theirs, "g-2", "Walk to the shop");
        var both = merged();
        assertEquals(3, both.getSites().getFirst().getPainNow());
        assertEquals(List.of("Sit through a film", "Walk to the shop"),
                both.getGoals().stream().map(Goal::getText).toList());
        assertFalse(merge().asks());
        assertEquals(List.of("Lower back: pain now 4 3 4 MINE", "Goal “Walk to the shop” – – added THEIRS"), told());
    }

    private List<String> told() {
        return merge().differences().stream().map(line -> String.join(" ", line.what(), line.base(), line.mine(),
                line.theirs(), line.changed().name())).toList();
    }

    @Test
    @DisplayName("we both changed the worst pain: it is asked, and each answer is taken")
    void bothChangedOneNumber() {
        episode(mine).getSites().getFirst().setPainWorst(8);
        episode(theirs).getSites().getFirst().setPainWorst(6);
        var merge = merge();
        assertEquals(List.of("Lower back: worst pain 7 8 6 BOTH"), told());
        assertTrue(merge.asks());
        assertEquals(1, merge.open().size());
        assertEquals(8, episode(merge.merged()).getSites().getFirst().getPainWorst(), "mine until it is answered");
        merge.resolve(merge.clashes().getFirst(), Side.THEIRS);
        assertEquals(List.of(), merge.open());
        assertEquals(6, episode(merge.merged()).getSites().getFirst().getPainWorst());
        merge.resolve(merge.clashes().getFirst(), Side.MINE);
        assertEquals(8, episode(merge.merged()).getSites().getFirst().getPainWorst());
    }

    @Test
    @DisplayName("we both typed the same: nobody is asked")
    void bothTheSame() {
        both(patient -> {
            patient.setPhone("0151 2");
            episode(patient).getGoals().clear();
            goal(patient, "g-9", "Swim");
        });
        assertEquals(List.of(), told());
        assertTrue(EcoreUtil.equals(mine, merge().merged()));
    }

    @Test
    @DisplayName("my colleague removed the goal that I reworded: it is asked; unchanged it just goes")
    void removedAgainstChanged() throws Exception {
        episode(theirs).getGoals().clear();
        assertEquals(0, merged().getGoals().size());
        assertFalse(merge().asks());

        episode(mine).getGoals().getFirst().setText("Sit through a concert");
        assertEquals(List.of("Goal “Sit through a concert” there words Sit through a concert removed BOTH"), told());
        var merge = merge();
        merge.resolve(merge.clashes().getFirst(), Side.THEIRS);
        assertEquals(0, episode(merge.merged()).getGoals().size());
        merge.resolve(merge.clashes().getFirst(), Side.MINE);
        assertEquals("Sit through a concert", episode(merge.merged()).getGoals().getFirst().getText());
    }

    @Test
    @DisplayName("I removed the site that my colleague updated: it is asked the same way")
    void removedByMe() {
        episode(mine).getSites().clear();
        episode(theirs).getSites().getFirst().setPainNow(2);
        assertEquals(List.of("Lower back there removed pain now 2 BOTH"), told());
    }

    @Test
    @DisplayName("flags and equipment are kept one by one")
    void sets() throws Exception {
        mine.getFlags().add("pregnant");
        theirs.getFlags().remove("osteoporosis");
        theirs.getEquipment().add(Equipment.BAND);
        merged();
        assertEquals(Set.of("pregnant"), Set.copyOf(merge().merged().getFlags()));
        assertEquals(List.of(Equipment.CHAIR, Equipment.BAND), merge().merged().getEquipment());
        assertFalse(merge().asks());
        assertEquals(List.of("Equipment: band – – there THEIRS", "Flag: osteoporosis there there – THEIRS",
                "Flag: pregnant – there – MINE"), told());
    }

    @Test
    @DisplayName("the code and the words of a diagnosis are one: two clinicians' halves are never mixed")
    void diagnosisIsOne() {
        episode(mine).setDiagnosisCode("M54.5");
        episode(mine).setDiagnosisText("Low back pain");
        episode(theirs).setDiagnosisSystem("ICD-10");
        episode(theirs).setDiagnosisText("Lumbago");
        assertEquals(List.of("Episode of the lower back: diagnosis – M54.5, Low back pain ICD-10, Lumbago BOTH"),
                told());
    }

    @Test
    @DisplayName("an episode that one ends and the other begins later is asked only when it would end before it began")
    void datesThatDoNotFit() throws Exception {
        episode(mine).setEndedOn(LocalDate.of(2026, 10, 20));
        episode(theirs).setStartedOn(LocalDate.of(2026, 9, 28));
        assertFalse(merge().asks());
        assertEquals(LocalDate.of(2026, 9, 28), merged().getStartedOn());
        assertEquals(LocalDate.of(2026, 10, 20), merged().getEndedOn());

        episode(theirs).setStartedOn(LocalDate.of(2026, 10, 25));
        assertEquals(List.of("Episode of the lower back: begin and end 1 Oct 2026 1 Oct 2026, 20 Oct 2026 25 Oct 2026"
                + " BOTH"), told());
        merged();
    }

    @Test
    @DisplayName("two names that would leave nobody are asked")
    void nobody() throws Exception {
        mine.setGivenName("");
        theirs.setFamilyName("");
        assertTrue(merge().asks());
        merged();
    }

    @Test
    @DisplayName("both keyed in the same diary day: what each left empty is filled from the other")
    void theSameDayTwice() throws Exception {
        both(patient -> {
            var day = ClinicFactory.eINSTANCE.createDiaryDay();
            day.setDate(LocalDate.of(2026, 10, 3));
            episode(patient).getDiary().add(day);
        });
        episode(mine).getDiary().getLast().setPain(4);
        episode(theirs).getDiary().getLast().setSessionsDone(2);
        var diary = merged().getDiary();
        assertEquals(2, diary.size());
        assertEquals(4, diary.getLast().getPain());
        assertEquals(2, diary.getLast().getSessionsDone());
    }

    @Test
    @DisplayName("answers of one screening are found again by their red flag")
    void answers() throws Exception {
        episode(mine).getScreenings().getFirst().getAnswers().getFirst().setValue(AnswerValue.NO);
        var other = ClinicFactory.eINSTANCE.createAnswer();
        other.setRedFlagId("RF-02");
        other.setValue(AnswerValue.YES);
        episode(theirs).getScreenings().getFirst().getAnswers().add(other);
        var answers = merged().getScreenings().getFirst().getAnswers();
        assertEquals(List.of(AnswerValue.NO, AnswerValue.YES), answers.stream().map(a -> a.getValue()).toList());
    }

    @Test
    @DisplayName("entries that both added stand in the order in which they were saved; a move is kept")
    void order() {
        goal(mine, "g-mine", "Mine");
        goal(theirs, "g-theirs", "Theirs");
        assertEquals(List.of("Sit through a film", "Theirs", "Mine"),
                episode(merge().merged()).getGoals().stream().map(Goal::getText).toList());
        assertEquals(List.of("c", "a", "x", "b"), ListOrder.of(List.of("a", "b", "c"), List.of("c", "a", "b"),
                List.of("a", "x", "b", "c"), List.of("a", "b", "c", "x"), true));
    }

    @Test
    @DisplayName("every feature of a record and a program has words")
    void everyFeatureHasWords() {
        var words = new MergeWords();
        var rules = new MergeRules();
        for (var pack : List.of(ClinicPackage.eINSTANCE, ProgramPackage.eINSTANCE)) {
            for (var classifier : pack.getEClassifiers()) {
                if (classifier instanceof EClass type && !Set.of("User", "BreakPlan", "BreakItem", "WalkingPlan")
                        .contains(type.getName())) {
                    EObject object = EcoreUtil.create(type);
                    rules.groups(type).stream()
                            .filter(group -> group.kind() == FeatureGroup.Kind.VALUE)
                            .forEach(group -> assertFalse(words.field(object, group).isBlank()));
                }
            }
        }
    }

    @Test
    @DisplayName("a line that only one changed may be decided the other way too")
    void againstTheDefault() {
        episode(mine).getSites().getFirst().setPainNow(3);
        goal(theirs, "g-2", "Walk to the shop");
        var merge = merge();
        assertEquals(List.of(Changed.MINE, Changed.THEIRS),
                merge.differences().stream().map(Difference::changed).toList());
        merge.differences().forEach(line -> merge.resolve(line, line.changed() == Changed.MINE
                ? Side.THEIRS
                : Side.MINE));
        assertTrue(EcoreUtil.equals(base, merge.merged()));
    }
}
