package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.library.Library;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Goal;
import org.motus.model.clinic.Irritability;

/** An episode in words. Knows no widgets. */
final class EpisodeWords {

    private static final String DOT = " · ";

    private EpisodeWords() {
    }

    static String of(Irritability value) {
        return switch (value) {
            case UNKNOWN -> Messages.irritability_unknown;
            case LOW -> Messages.irritability_low;
            case MODERATE -> Messages.irritability_moderate;
            case HIGH -> Messages.irritability_high;
        };
    }

    /** @return code and text, for example "M54.5 Low back pain", empty when there is neither */
    static String diagnosis(Episode episode) {
        return Stream.of(text(episode.getDiagnosisCode()), text(episode.getDiagnosisText()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** @return what is known of an episode in short lines, without what was not asked */
    static List<String> facts(Episode episode) {
        var facts = new ArrayList<String>();
        if (!text(episode.getOnset()).isEmpty()) {
            facts.add(text(episode.getOnset()));
        }
        if (!diagnosis(episode).isEmpty()) {
            facts.add(diagnosis(episode));
        }
        if (episode.getIrritability() != Irritability.UNKNOWN) {
            facts.add(NLS.bind(Messages.irritability_fact, of(episode.getIrritability())));
        }
        return facts;
    }

    /** @return the newest goal that is not reached, or empty */
    static Optional<Goal> goal(Episode episode) {
        return episode.getGoals().stream().filter(goal -> goal.getReachedOn() == null)
                .reduce((before, last) -> last);
    }

    /** @return the goal with an id, or empty */
    static Optional<Goal> goal(Episode episode, String id) {
        return episode.getGoals().stream().filter(goal -> id.equals(goal.getId())).findFirst();
    }

    /** @return one line of an earlier episode, for example "3 Feb to 5 May · Lower back (lumbar) · garden again" */
    static String earlier(Episode episode, Library library, LocalDate today) {
        var goal = episode.getGoals().stream().reduce((before, last) -> last).map(Goal::getText);
        return Stream.of(span(episode, today), library.location(episode.getLocation()).getName(), goal.orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
    }

    private static String span(Episode episode, LocalDate today) {
        var from = Days.words(episode.getStartedOn(), today);
        var to = Days.words(episode.getEndedOn(), today);
        return from.isEmpty() ? NLS.bind(Messages.earlier_until, to) : NLS.bind(Messages.earlier_span, from, to);
    }

    /** @return the ended episodes, the newest first */
    static List<Episode> ended(List<Episode> episodes) {
        return episodes.stream().filter(episode -> episode.getEndedOn() != null)
                .sorted((a, b) -> b.getEndedOn().compareTo(a.getEndedOn())).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
