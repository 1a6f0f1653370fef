package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.PatientDocument;
import org.motus.care.ScoreLines;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Score;
import org.motus.model.clinic.Visit;
import org.motus.model.clinic.VisitKind;

/** The pain scores of today's visit in the open episode; the first of the day makes the visit. Knows no widgets. */
final class TodaysPain {

    private final PatientDocument document;
    private final Supplier<LocalDate> today;

    TodaysPain(PatientDocument document, Supplier<LocalDate> today) {
        this.document = document;
        this.today = today;
    }

    /** @return what was scored today for an item of the pain scale, null when nothing was */
    @Nullable
    Integer value(String item) {
        return document.openEpisode().flatMap(this::visit).flatMap(visit -> score(visit, item)).map(Score::getValue)
                .map(value -> (int) Math.round(value)).orElse(null);
    }

    /**
     * @param item
     *            {@link ScoreLines#CURRENT} or {@link ScoreLines#WORST}
     * @param value
     *            0 to 10, null to take the score out
     */
    void enter(String item, @Nullable Integer value) {
        document.openEpisode().ifPresent(episode -> document.type(episode.getId() + "/pain/" + item,
                label(item, value), () -> set(episode, item, value)));
    }

    private static String label(String item, @Nullable Integer value) {
        var what = ScoreLines.WORST.equals(item) ? Messages.undo_pain_worst : Messages.undo_pain_now;
        return value == null ? Messages.undo_pain_none : NLS.bind(what, value);
    }

    private void set(Episode episode, String item, @Nullable Integer value) {
        var visit = visit(episode);
        if (value == null) {
            visit.ifPresent(of -> score(of, item).ifPresent(of.getScores()::remove));
            return;
        }
        var of = visit.orElseGet(() -> newVisit(episode));
        score(of, item).orElseGet(() -> newScore(of, item)).setValue(value);
    }

    private Optional<Visit> visit(Episode episode) {
        return episode.getVisits().stream().filter(visit -> today.get().equals(visit.getDate())).findFirst();
    }

    private static Optional<Score> score(Visit visit, String item) {
        return visit.getScores().stream().filter(score -> ScoreLines.PAIN.equals(score.getMeasureId()))
                .filter(score -> item.equals(score.getItem())).reduce((before, last) -> last);
    }

    private Visit newVisit(Episode episode) {
        var visit = ClinicFactory.eINSTANCE.createVisit();
        visit.setId(UUID.randomUUID().toString());
        visit.setDate(today.get());
        visit.setKind(episode.getVisits().isEmpty() ? VisitKind.FIRST : VisitKind.FOLLOW_UP);
        episode.getVisits().add(visit);
        return visit;
    }

    private static Score newScore(Visit visit, String item) {
        var score = ClinicFactory.eINSTANCE.createScore();
        score.setId(UUID.randomUUID().toString());
        score.setMeasureId(ScoreLines.PAIN);
        score.setItem(item);
        visit.getScores().add(score);
        return score;
    }
}
