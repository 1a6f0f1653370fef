package org.motus.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.Measure;

/**
 * One measure over the visits of an episode.
 *
 * @param item
 *            part of the measure that has scores of its own, for example "worst", empty for the measure itself
 * @param name
 *            short words for a table, for example "My activities"
 * @param main
 *            true when it is among the first that the location asks for
 * @param points
 *            the scores by day, the oldest first; empty when it is offered and was not scored yet
 * @param change
 *            newest minus first, empty when there is one score or none
 */
public record ScoreLine(Measure measure, String item, String name, boolean main, List<Point> points,
        @Nullable Double change, Verdict verdict) {

    /**
     * One score.
     *
     * @param day
     *            day of the visit, null when the record has none
     */
    public record Point(@Nullable LocalDate day, double value) {
    }

    /** Keeps a copy of the list. */
    public ScoreLine {
        points = List.copyOf(points);
    }

    /** @return the newest score, or empty when it was not scored yet */
    public Optional<Point> newest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** @return the first score, or empty when it was not scored yet */
    public Optional<Point> first() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getFirst());
    }
}
