package org.motus.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Score;
import org.motus.model.clinic.Visit;
import org.motus.model.library.LocationCode;

/**
 * What the patient table shows of a record's contents.
 *
 * @param location
 *            of the newest open episode
 * @param lastVisit
 *            day of the newest visit
 * @param lastPain
 *            current pain of the newest visit that scored it, 0 to 10
 */
public record PatientFacts(@Nullable LocationCode location, @Nullable LocalDate lastVisit, @Nullable Double lastPain) {

    private static final String CURRENT_PAIN = "current";

    /** @return the facts as the record says them now */
    public static PatientFacts of(Patient patient) {
        // Of equal days the one further down the list is the newer one.
        var location = patient.getEpisodes().stream().filter(episode -> episode.getEndedOn() == null)
                .reduce(PatientFacts::newer).map(Episode::getLocation);
        var byDay = Comparator.comparing(Visit::getDate);
        var lastVisit = patient.getEpisodes().stream().flatMap(episode -> episode.getVisits().stream())
                .max(byDay).map(Visit::getDate);
        var painVisit = patient.getEpisodes().stream().flatMap(episode -> episode.getVisits().stream())
                .filter(visit -> currentPain(visit).isPresent())
                .reduce((a, b) -> byDay.compare(b, a) >= 0 ? b : a);
        return new PatientFacts(location.orElse(null), lastVisit.orElse(null),
                painVisit.isPresent() ? currentPain(painVisit.get()).get() : null);
    }

    private static Episode newer(Episode a, Episode b) {
        var start = Comparator.comparing(Episode::getStartedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
        return start.compare(b, a) >= 0 ? b : a;
    }

    private static Optional<Double> currentPain(Visit visit) {
        return visit.getScores().stream().filter(score -> PatientRules.PAIN_MEASURE.equals(score.getMeasureId())
                && CURRENT_PAIN.equals(score.getItem())).map(Score::getValue).reduce((a, b) -> b);
    }
}
