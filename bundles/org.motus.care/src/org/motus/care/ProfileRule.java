package org.motus.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

import org.motus.library.Library;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Irritability;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Visit;
import org.motus.model.clinic.VisitKind;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Tag;
import org.motus.model.program.Profile;

/**
 * When the gentle profile is the default: pain for less than 6 weeks, irritable pain, a flag that asks for it, or the
 * two weeks after a flare (gentle_profile_default_when in the exercise reference).
 */
public final class ProfileRule {

    private static final int ACUTE_WEEKS = 6;
    private static final int FLARE_WEEKS = 2;

    private final Library library;

    /** @param library the flags and what they ask for */
    public ProfileRule(Library library) {
        this.library = library;
    }

    /**
     * @param patient
     *            the whole record
     * @param location
     *            where the program is for
     * @param today
     *            the day the program starts
     * @return the default profile
     */
    public Profile profileFor(Patient patient, LocationCode location, LocalDate today) {
        var flagged = patient.getFlags().stream().flatMap(id -> library.tag(id).stream())
                .anyMatch(Tag::isGentleProfile);
        var gentle = flagged || episode(patient, location).filter(episode -> gentle(episode, today)).isPresent();
        return gentle ? Profile.GENTLE : Profile.STANDARD;
    }

    private static Optional<Episode> episode(Patient patient, LocationCode location) {
        return patient.getEpisodes().stream()
                .filter(episode -> episode.getLocation() == location && episode.getEndedOn() == null)
                .max(Comparator.comparing(Episode::getStartedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static boolean gentle(Episode episode, LocalDate today) {
        var started = episode.getStartedOn();
        var acute = started != null && ChronoUnit.DAYS.between(started, today) < ACUTE_WEEKS * 7L;
        return acute || episode.getIrritability() == Irritability.HIGH
                || episode.getVisits().stream().anyMatch(visit -> recentFlare(visit, today));
    }

    private static boolean recentFlare(Visit visit, LocalDate today) {
        return visit.getKind() == VisitKind.FLARE && visit.getDate() != null
                && ChronoUnit.DAYS.between(visit.getDate(), today) < FLARE_WEEKS * 7L;
    }
}
