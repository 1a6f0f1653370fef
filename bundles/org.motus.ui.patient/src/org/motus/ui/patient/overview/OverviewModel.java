package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.motus.care.NextAction;
import org.motus.care.NextActions;
import org.motus.care.PatientDocument;
import org.motus.care.ScoreLine;
import org.motus.model.clinic.Episode;
import org.motus.model.library.LocationCode;
import org.motus.store.Revision;

/** One patient's record as the overview shows and changes it. Knows no widgets. */
final class OverviewModel {

    private final PatientDocument document;
    private final Knowledge knowledge;
    private final Supplier<LocalDate> today;
    private final EpisodeEdits edits;
    private final TodaysPain pain;

    OverviewModel(PatientDocument document, Knowledge knowledge, Supplier<LocalDate> today) {
        this.document = document;
        this.knowledge = knowledge;
        this.today = today;
        edits = new EpisodeEdits(document, today);
        pain = new TodaysPain(document, today);
    }

    PatientDocument document() {
        return document;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    LocalDate today() {
        return today.get();
    }

    EpisodeEdits edits() {
        return edits;
    }

    TodaysPain pain() {
        return pain;
    }

    Optional<Episode> episode() {
        return document.openEpisode();
    }

    Optional<LocationCode> location() {
        return episode().map(Episode::getLocation);
    }

    Optional<Revision> program() {
        return document.newest();
    }

    List<NextAction> actions() {
        return new NextActions(knowledge.library(), today(), ZoneId.systemDefault()).of(episode(), program());
    }

    List<ScoreLine> scores() {
        return episode().map(knowledge.scores()::of).orElse(List.of());
    }

    List<Episode> earlier() {
        return EpisodeWords.ended(document.patient().getEpisodes());
    }
}
