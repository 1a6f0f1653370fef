package org.motus.store;

import java.time.LocalDate;
import java.util.Comparator;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
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
        LocalDate lastVisit = null;
        LocalDate painDay = null;
        Double pain = null;
        for (var episode : patient.getEpisodes()) {
            for (var visit : episode.getVisits()) {
                var day = visit.getDate();
                lastVisit = lastVisit == null || day.isAfter(lastVisit) ? day : lastVisit;
                var scored = painDay == null || !day.isBefore(painDay) ? currentPain(visit) : null;
                if (scored != null) {
                    painDay = day;
                    pain = scored;
                }
            }
        }
        return new PatientFacts(location.orElse(null), lastVisit, pain);
    }

    private static Episode newer(Episode a, Episode b) {
        var start = Comparator.comparing(Episode::getStartedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
        return start.compare(b, a) >= 0 ? b : a;
    }

    /** @return the last one that the visit scored, null when it scored none */
    private static @Nullable Double currentPain(Visit visit) {
        Double pain = null;
        for (var score : visit.getScores()) {
            if (PatientRules.PAIN_MEASURE.equals(score.getMeasureId()) && CURRENT_PAIN.equals(score.getItem())) {
                pain = score.getValue();
            }
        }
        return pain;
    }
}
