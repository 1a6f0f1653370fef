package org.motus.ui.patient.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Verdict;
import org.motus.library.Library;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Irritability;
import org.motus.model.library.LocationCode;
import org.motus.ui.Numbers;

/** An episode, a day and a verdict in the words of the overview. */
@DisplayName("Words of the overview")
class EpisodeWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @DisplayName("only what was asked is said")
    void facts() {
        var episode = episode(null);
        assertEquals(List.of(), EpisodeWords.facts(episode));
        episode.setOnset("After a weekend of gardening");
        episode.setDiagnosisCode("M54.5");
        episode.setDiagnosisText("Low back pain");
        episode.setIrritability(Irritability.LOW);
        assertEquals(List.of("After a weekend of gardening", "M54.5 Low back pain", "Irritability low"),
                EpisodeWords.facts(episode));
    }

    @Test
    @DisplayName("an earlier episode is one line with its span, location and goal")
    void earlier() {
        var episode = episode(LocalDate.of(2026, 5, 5));
        episode.setStartedOn(LocalDate.of(2025, 12, 3));
        var goal = ClinicFactory.eINSTANCE.createGoal();
        goal.setText("garden again");
        episode.getGoals().add(goal);
        assertEquals("3 Dec 2025 to 5 May · Neck and upper back · garden again",
                EpisodeWords.earlier(episode, Library.standard(), TODAY));
    }

    @Test
    @DisplayName("ended episodes stand newest first, the open one not among them")
    void ended() {
        var old = episode(LocalDate.of(2024, 1, 1));
        var young = episode(LocalDate.of(2026, 1, 1));
        assertEquals(List.of(young, old), EpisodeWords.ended(List.of(old, episode(null), young)));
    }

    @Test
    @DisplayName("a change carries its sign, and none is plain")
    void signs() {
        assertEquals("+1.4", Numbers.signed(1.4));
        assertEquals("\u22122", Numbers.signed(-2));
        assertEquals("0", Numbers.signed(-0.01));
    }

    @Test
    @DisplayName("every verdict but none has a word and a sentence with its rule")
    void verdicts() {
        assertEquals("“not yet” = neither limit reached (PR-03).", VerdictWords.meaning(Verdict.NONE));
        for (var verdict : Verdict.values()) {
            assertEquals(verdict == Verdict.UNRATED, VerdictWords.of(verdict).isEmpty(), verdict.name());
            if (verdict.rule() != null) {
                assertTrue(Library.standard().rule(verdict.rule()).isPresent(), verdict.rule());
            }
        }
    }

    private static Episode episode(LocalDate ended) {
        var episode = ClinicFactory.eINSTANCE.createEpisode();
        episode.setLocation(LocationCode.E);
        episode.setEndedOn(ended);
        return episode;
    }
}
