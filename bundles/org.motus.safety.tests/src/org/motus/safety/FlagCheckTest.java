package org.motus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;

/** Flags of a person against the first program of a location; the tags are those of the exercise reference 3.2. */
class FlagCheckTest {

    @Test
    void personWithoutFlagsHasNoFinding() {
        assertEquals(List.of(), SafetyScene.starter(LocationCode.A).lines());
    }

    @Test
    void vertebralFractureBlocksCatCowOnceAlthoughTwoRulesSaySo() {
        assertEquals(List.of("BLOCK SF-01 EX-005"),
                SafetyScene.starter(LocationCode.A).flag("VERTEBRAL_FRACTURE").lines());
    }

    @Test
    void osteoporosisWarnsAtCatCow() {
        assertEquals(List.of("WARN SF-02 EX-005"), SafetyScene.starter(LocationCode.A).flag("OSTEOPOROSIS").lines());
    }

    @Test
    void unstableHeartBlocksStrengthAndWalking() {
        assertEquals(List.of("BLOCK SF-01 EX-070", "BLOCK SF-03 EX-031"),
                SafetyScene.starter(LocationCode.A).flag("UNSTABLE_CARDIAC").lines());
    }

    @Test
    void growingWeaknessBlocksEverything() {
        var findings = SafetyScene.starter(LocationCode.A).flag("PROGRESSIVE_NEURO_DEFICIT").findings();
        assertEquals(5, findings.size());
        assertTrue(findings.stream().allMatch(Finding::blocks));
    }

    @Test
    void myelopathyBlocksTheNeckButNotTheShoulderBlades() {
        assertEquals(List.of("BLOCK SF-01 EX-064", "BLOCK SF-03 EX-063"),
                SafetyScene.starter(LocationCode.E).flag("MYELOPATHY").lines());
    }

    @Test
    void spineSurgeryWarnsAtEachExerciseOnce() {
        assertEquals(
                List.of("WARN SF-02 EX-005", "WARN SF-03 EX-001", "WARN SF-03 EX-013", "WARN SF-03 EX-031",
                        "WARN SF-03 EX-070"),
                SafetyScene.starter(LocationCode.A).flag("POSTOP_SPINE").lines());
    }

    @Test
    void flagNobodyKnowsIsNoFinding() {
        assertEquals(List.of(), SafetyScene.starter(LocationCode.A).flag("NO_SUCH_FLAG").lines());
    }

    @Test
    void blockedExerciseOffersSwapsThatDoNotWarnThemselvesAndRemoval() {
        var fixes = SafetyScene.starter(LocationCode.A).flag("VERTEBRAL_FRACTURE").findings().getFirst().fixes();
        assertEquals(Fix.Kind.REMOVE, fixes.getLast().kind());
        var offered = fixes.stream().filter(fix -> fix.kind() == Fix.Kind.SWAP).map(Fix::replacementId).toList();
        assertTrue(offered.size() >= 1 && offered.size() <= 3, offered::toString);
        // Seated cat-cow is the easier neighbor, but the same fracture forbids it.
        assertTrue(!offered.contains("EX-006") && !offered.contains("EX-004"), offered::toString);
    }

    @Test
    void sentenceNamesExerciseAndReasonAndSource() {
        var finding = SafetyScene.starter(LocationCode.A).flag("OSTEOPOROSIS").findings().getFirst();
        assertTrue(finding.sentence().startsWith("Cat-cow needs care: Osteoporosis"), finding.sentence());
        assertEquals(List.of("R57", "R58"), finding.sourceIds());
    }
}
