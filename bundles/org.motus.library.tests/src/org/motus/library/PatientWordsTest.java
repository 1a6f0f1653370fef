package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.model.library.Audience;
import org.motus.model.library.Faq;
import org.motus.model.library.Step;
import org.motus.model.library.StepRole;
import org.motus.model.library.WarningKind;

/** What patients read is short, honest and free of unverified figures. */
class PatientWordsTest {

    private static final int MOST_WORDS = 15;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+");
    private static final Library LIBRARY = Library.standard();

    @Test
    void saysItInSentencesOfFifteenWordsOrLess() {
        var tooLong = patientTexts().flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> sentence.split("\\s+").length > MOST_WORDS).toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void leavesTheEmergencyNumberToTheClinic() {
        var numbers = Pattern.compile("\\b(112|911|999|111)\\b");
        assertEquals(List.of(), patientTexts().filter(text -> numbers.matcher(text).find()).toList());
    }

    @Test
    void startsEveryExerciseWithGettingReadyOrMoving() {
        for (var exercise : LIBRARY.content().getExercises()) {
            var first = exercise.getSteps().getFirst().getRole();
            assertTrue(first == StepRole.PREPARE || first == StepRole.MOVE, exercise.getId());
            assertTrue(exercise.getSteps().stream().anyMatch(step -> step.getRole() != StepRole.PREPARE));
        }
    }

    @Test
    void warnsAtEveryLocationFirstOfAnEmergency() {
        for (var location : LIBRARY.content().getLocations()) {
            var first = location.getWarnings().getFirst();
            assertEquals(WarningKind.EMERGENCY, first.getKind(), location.getCode().getLiteral());
            assertFalse(first.getSigns().isEmpty());
            location.getWarnings().forEach(warning -> assertNotNull(warning.getText()));
        }
    }

    @Test
    void tellsNoPatientAClaimWithoutASourceOrAgainstTheEvidence() {
        for (var id : List.of("C02", "C08", "C17", "C45")) {
            assertNull(LIBRARY.claim(id).orElseThrow().getPatientText(), id);
        }
        assertEquals("In lab tests, bending stress is several times higher early in the day.",
                LIBRARY.claim("C07").orElseThrow().getPatientText());
    }

    @Test
    void namesTheUnverifiedFigureOnlyWhereItIsLabeled() {
        var figure = Pattern.compile("\\b58\\s?%|\\b58 percent");
        for (var object : everything()) {
            for (var attribute : object.eClass().getEAllAttributes()) {
                if (figure.matcher(String.valueOf(object.eGet(attribute))).find()) {
                    var answer = object instanceof Faq question && question.getAudience() == Audience.CLINICIAN
                            ? question.getAnswer()
                            : "";
                    assertTrue(object == LIBRARY.claim("C02").orElseThrow() || answer.startsWith("Unverified."),
                            object.eClass().getName() + ": " + object.eGet(attribute));
                }
            }
        }
    }

    @Test
    void tellsNoPatientAboutHerniationRiskOrToxins() {
        var forbidden = Pattern.compile("herniat|toxin|3-4 times|3 to 4 times", Pattern.CASE_INSENSITIVE);
        assertEquals(List.of(), patientTexts().filter(text -> forbidden.matcher(text).find()).toList());
    }

    @Test
    void spellsTheAmericanWay() {
        var british = Pattern.compile(
                "(?i)\\b(programme|fibre|colour|behaviour|centre|licence|tumour|faecal)|isation\\b");
        for (var object : everything()) {
            for (var attribute : object.eClass().getEAllAttributes()) {
                var text = String.valueOf(object.eGet(attribute));
                assertFalse(british.matcher(text).find(), text);
            }
        }
    }

    @Test
    void hasQuestionsOfItsOwnForEveryLocation() {
        for (var location : LIBRARY.content().getLocations()) {
            assertTrue(patientQuestions().anyMatch(question -> question.getLocations().contains(location.getCode())));
        }
    }

    private static Stream<String> patientTexts() {
        var content = LIBRARY.content();
        return Stream.of(
                content.getExercises().stream().flatMap(exercise -> exercise.getSteps().stream()).map(Step::getText),
                content.getExercises().stream().map(exercise -> exercise.getModifyNote()),
                content.getLocations().stream().flatMap(location -> location.getWarnings().stream())
                        .flatMap(warning -> Stream.concat(Stream.of(warning.getLead()), warning.getSigns().stream())),
                content.getMyths().stream().flatMap(myth -> Stream.of(myth.getMyth(), myth.getTruth())),
                content.getTips().stream().flatMap(tip -> Stream.of(tip.getTitle(), tip.getText())),
                patientQuestions().flatMap(question -> Stream.of(question.getQuestion(), question.getAnswer())),
                content.getTriggers().stream().flatMap(plan -> Stream.of(plan.getTrigger(), plan.getAction())),
                content.getClaims().stream().flatMap(claim -> Stream.ofNullable(claim.getPatientText())))
                .flatMap(texts -> texts);
    }

    private static Stream<Faq> patientQuestions() {
        return LIBRARY.content().getQuestions().stream()
                .filter(question -> question.getAudience() != Audience.CLINICIAN);
    }

    private static List<EObject> everything() {
        var all = new ArrayList<EObject>(List.of(LIBRARY.content()));
        EcoreUtil.<EObject>getAllContents(LIBRARY.content(), true).forEachRemaining(all::add);
        return all;
    }
}
