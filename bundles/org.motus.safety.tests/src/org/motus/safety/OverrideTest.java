package org.motus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;

@DisplayName("A clinician goes on although a check refuses")
class OverrideTest {

    private static final String WHO = "Sam Sample";
    private static final String WHY = "Old fracture, healed, sat upright with support today.";

    /** The seated trunk turn is contraindicated after a vertebral fracture, and no rule for a group forbids it. */
    private static SafetyScene trunkTurn() {
        return SafetyScene.starter(LocationCode.B).flag("VERTEBRAL_FRACTURE");
    }

    private static Finding only(SafetyScene scene) {
        var blocks = scene.findings().stream().filter(Finding::blocks).toList();
        assertEquals(1, blocks.size(), blocks::toString);
        return blocks.getFirst();
    }

    @Test
    @DisplayName("a contraindication that is overridden refuses no more and stays listed, with name and reason")
    void contraindication() {
        var scene = trunkTurn();
        var refused = only(scene);
        assertTrue(refused.overridable());
        assertEquals(Optional.of("EX-037"), refused.exerciseId());
        scene.override(refused, WHO, WHY);
        var listed = scene.findings().stream().filter(finding -> finding.ruleId().equals("SF-01")).toList();
        assertEquals(1, listed.size());
        assertFalse(listed.getFirst().blocks());
        assertEquals(Severity.BLOCK, listed.getFirst().severity());
        assertEquals(Severity.WARN, listed.getFirst().weight());
        assertEquals(Optional.of(new Overridden(WHO, SafetyScene.DECIDED, WHY)), listed.getFirst().overridden());
        assertEquals(refused.sentence(), listed.getFirst().sentence());
    }

    @Test
    @DisplayName("a flag that comes later is another sentence and is asked")
    void newFlag() {
        var scene = SafetyScene.starter(LocationCode.E).flag("CERVICAL_INSTABILITY");
        for (var refused : scene.findings()) {
            scene.override(refused, WHO, WHY);
        }
        assertTrue(scene.findings().stream().noneMatch(Finding::blocks));
        scene.flag("MYELOPATHY");
        assertEquals(List.of(Optional.of("EX-064"), Optional.of("EX-063")),
                scene.findings().stream().filter(Finding::blocks).map(Finding::exerciseId).toList());
    }

    @Test
    @DisplayName("other words about the same exercise are asked again")
    void otherWords() {
        var scene = trunkTurn();
        scene.override(only(scene), WHO, WHY);
        scene.rename("EX-037", "Seated trunk turn with a stick");
        assertEquals("EX-037", only(scene).exerciseId().orElseThrow());
    }

    @Test
    @DisplayName("an override counts for its own exercise only")
    void otherExercise() {
        var scene = SafetyScene.starter(LocationCode.E).flag("CERVICAL_INSTABILITY");
        var first = scene.findings().getFirst();
        var count = scene.findings().stream().filter(Finding::blocks).count();
        scene.override(first, WHO, WHY);
        assertEquals(count - 1, scene.findings().stream().filter(Finding::blocks).count());
    }

    @ParameterizedTest
    @CsvSource({ "'', Because", "'  ', Because", "Sam Sample, ''", "Sam Sample, ' '" })
    @DisplayName("an override without a name or a reason is none")
    void unsigned(String who, String why) {
        var scene = trunkTurn();
        scene.override(only(scene), who, why);
        assertTrue(only(scene).blocks());
    }

    @Test
    @DisplayName("where a flag forbids the whole group as well, nobody can override")
    void groupRules() {
        for (var scene : List.of(SafetyScene.starter(LocationCode.A).flag("VERTEBRAL_FRACTURE"),
                SafetyScene.starter(LocationCode.A).flag("PROGRESSIVE_NEURO_DEFICIT"),
                SafetyScene.starter(LocationCode.A).flag("UNSTABLE_CARDIAC"),
                SafetyScene.starter(LocationCode.E).flag("MYELOPATHY"))) {
            stays(scene);
        }
    }

    @Test
    @DisplayName("a red flag, too many exercises and none at all cannot be overridden")
    void hardStops() {
        stays(SafetyScene.starter(LocationCode.A).withoutExercises());
        stays(SafetyScene.starter(LocationCode.A).add("EX-019", "EX-022", "EX-024", "EX-026"));
        var scene = SafetyScene.starter(LocationCode.A);
        var episode = ClinicFactory.eINSTANCE.createEpisode();
        var screening = ClinicFactory.eINSTANCE.createScreening();
        var answer = ClinicFactory.eINSTANCE.createAnswer();
        answer.setRedFlagId("RF-CES-4");
        answer.setValue(AnswerValue.YES);
        screening.getAnswers().add(answer);
        episode.getScreenings().add(screening);
        scene.patient().getEpisodes().add(episode);
        stays(scene);
    }

    /** Overrides are stored for everything that refuses, as a file changed by hand could have them. */
    private static void stays(SafetyScene scene) {
        var before = scene.findings();
        assertTrue(before.stream().anyMatch(Finding::blocks));
        before.forEach(finding -> scene.override(finding, WHO, WHY));
        assertEquals(before, scene.findings());
        assertTrue(before.stream().noneMatch(Finding::overridable), before::toString);
    }

    @Test
    @DisplayName("a clinician may opt in for a child, and is asked again after its birthday")
    void child() {
        var scene = SafetyScene.starter(LocationCode.A).born(LocalDate.of(2011, 11, 21));
        var refused = only(scene);
        assertEquals("RF-GEN-3", refused.ruleId());
        assertEquals(Optional.empty(), refused.exerciseId());
        scene.override(refused, WHO, "Seen with the pediatrician.");
        assertTrue(scene.findings().stream().noneMatch(Finding::blocks));
        assertEquals(1, scene.findings(SafetyScene.TODAY.plusDays(1)).stream().filter(Finding::blocks).count(),
                "15 on 21 November");
    }
}
