package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.motus.model.library.Appraisal;
import org.motus.model.library.Audience;
import org.motus.model.library.Claim;
import org.motus.model.library.LocationCode;
import org.motus.model.library.RedFlag;
import org.motus.model.library.Rule;
import org.motus.model.library.RuleKind;
import org.motus.model.library.Tier;
import org.motus.model.library.TipKind;

/** The shipped content is all there, counted against the tables of the clinical reference. */
class ClinicalContentTest {

    private static final Library LIBRARY = Library.standard();

    @Test
    void saysWhichVersionItIsAndThatNoClinicianHasReviewedIt() {
        assertEquals("2026.1", LIBRARY.content().getVersion());
        assertEquals("No clinician has reviewed this content yet.", LIBRARY.content().getReviewStatus());
    }

    @Test
    void holdsEveryEntryOfTheReference() {
        var content = LIBRARY.content();
        assertEquals(5, content.getLocations().size());
        assertEquals(86, content.getExercises().size());
        assertEquals(344, content.getExercises().stream().mapToInt(exercise -> exercise.getSteps().size()).sum());
        assertEquals(46, content.getTags().size());
        assertEquals(58, content.getRedFlags().size());
        assertEquals(51, content.getClaims().size());
        // 2 source documents, R01 to R102 without R49, R94 and R95, and one entry for general knowledge
        assertEquals(102, content.getSources().size());
        assertEquals(12, content.getMeasures().size());
        assertEquals(2, content.getLadders().size());
        assertEquals(3, content.getTiers().size());
        assertEquals(3, content.getMyths().size());
    }

    @Test
    void numbersExercisesAndClaimsWithoutGaps() {
        assertEquals(IntStream.rangeClosed(1, 86).mapToObj("EX-%03d"::formatted).toList(),
                LIBRARY.content().getExercises().stream().map(exercise -> exercise.getId()).toList());
        assertEquals(IntStream.rangeClosed(1, 51).mapToObj("C%02d"::formatted).toList(),
                LIBRARY.content().getClaims().stream().map(Claim::getId).toList());
    }

    @Test
    void holdsEveryRuleOfTheReference() {
        assertEquals(9, rules(RuleKind.RED_FLAG_LOGIC).size());
        assertEquals(25, rules(RuleKind.PROGRESS_REVIEW).size());
        assertEquals(18, rules(RuleKind.HANDOUT).size());
        assertTrue(LIBRARY.rule("EX-BACK-OFF").orElseThrow().getLogic().contains("halve"));
        assertTrue(LIBRARY.rule("EX-MORNING").orElseThrow().getLogic().contains("60 min"));
        assertTrue(LIBRARY.rule("EX-HANDOUT").orElseThrow().getLogic().contains("8-14"));
    }

    @Test
    void appraisesTheClaimsAsTheReferenceDoes() {
        var counts = new HashMap<Appraisal, Integer>();
        LIBRARY.content().getClaims().forEach(claim -> counts.merge(claim.getAppraisal(), 1, Integer::sum));
        assertEquals(13, counts.get(Appraisal.SUPPORTED));
        assertEquals(34, counts.get(Appraisal.PARTLY));
        assertEquals(3, counts.get(Appraisal.NOT_VERIFIABLE));
        assertEquals(1, counts.get(Appraisal.CONTRADICTED));
    }

    @Test
    void asksRedFlagsOfAllRegionsAtEveryLocation() {
        assertEquals(List.of(LocationCode.values()), LIBRARY.redFlag("RF-CA-1").orElseThrow().getRegions());
        assertEquals(List.of(LocationCode.A, LocationCode.C, LocationCode.D),
                LIBRARY.redFlag("RF-CES-1").orElseThrow().getRegions());
        assertEquals(Tier.EMERGENCY_NOW, LIBRARY.redFlag("RF-CES-1").orElseThrow().getTier());
    }

    @Test
    void leavesOutThePatientQuestionOnlyWhereTheClinicianFindsTheSign() {
        var notAsked = LIBRARY.content().getRedFlags().stream().filter(flag -> flag.getPatientQuestion() == null)
                .map(RedFlag::getId).toList();
        assertEquals(List.of("RF-MYE-3"), notAsked);
    }

    @Test
    void hasATipOfEveryKind() {
        var kinds = LIBRARY.content().getTips().stream().map(tip -> tip.getKind()).distinct().toList();
        assertTrue(kinds.containsAll(List.of(TipKind.values())), kinds.toString());
    }

    @Test
    void answersQuestionsOfPatientsAndOfClinicians() {
        var questions = LIBRARY.content().getQuestions();
        assertTrue(questions.stream().filter(question -> question.getAudience() == Audience.PATIENT).count() >= 6);
        assertTrue(questions.stream().anyMatch(question -> question.getAudience() == Audience.CLINICIAN));
    }

    private List<Rule> rules(RuleKind kind) {
        return LIBRARY.content().getRules().stream().filter(rule -> rule.getKind() == kind).toList();
    }
}
