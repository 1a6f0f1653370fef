package org.motus.safety;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.motus.library.Library;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;

/**
 * What a check looks at. Read-only.
 *
 * @param patient
 *            the whole record
 * @param program
 *            the program as it would be saved or printed
 * @param library
 *            for neighbors and swaps
 * @param today
 *            the day of the check
 */
public record Subject(Patient patient, Program program, Library library, LocalDate today) {

    /** @return every prescription of every phase, in order */
    public List<Prescription> prescriptions() {
        return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream()).toList();
    }

    /** @return the newest episode that is still open, if any */
    public Optional<Episode> openEpisode() {
        return openEpisodes().max(
                Comparator.comparing(Episode::getStartedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private Stream<Episode> openEpisodes() {
        return patient.getEpisodes().stream().filter(episode -> episode.getEndedOn() == null);
    }
}
