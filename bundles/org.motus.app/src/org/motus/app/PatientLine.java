package org.motus.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.motus.care.PatientDocument;
import org.motus.library.Library;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Side;
import org.motus.store.PatientSummary;

/**
 * What the patient bar says about a patient.
 *
 * @param name
 *            given and family name
 * @param facts
 *            age, sex, where it hurts, and the week of the episode
 * @param shortFacts
 *            age and sex
 * @param flags
 *            what is flagged, in the order of the record
 */
record PatientLine(String name, String facts, String shortFacts, List<Flag> flags) {

    /**
     * @param word
     *            the flag in few words
     * @param meaning
     *            the flag in full
     */
    record Flag(String word, String meaning) {
    }

    private static final int DAYS = 7;

    /**
     * @param document
     *            the whole record, empty while it is being read
     * @param library
     *            words of locations and flags, empty when there is none
     */
    static PatientLine of(PatientSummary row, Optional<PatientDocument> document, Optional<Library> library,
            LocalDate today) {
        var person = new ArrayList<String>();
        var birth = row.birthDate();
        if (birth != null && !birth.isAfter(today)) {
            person.add(NLS.bind(Messages.patient_age, ChronoUnit.YEARS.between(birth, today)));
        }
        switch (row.sex()) {
            case FEMALE -> person.add(Messages.patient_female);
            case MALE -> person.add(Messages.patient_male);
            case OTHER -> person.add(Messages.patient_other);
            case UNKNOWN -> {
                // What was not recorded is not said.
            }
        }
        var all = new ArrayList<>(person);
        place(row, document, library).ifPresent(all::add);
        document.flatMap(PatientDocument::openEpisode).flatMap(episode -> week(episode, today)).ifPresent(all::add);
        return new PatientLine((row.givenName() + " " + row.familyName()).strip(),
                String.join(Messages.patient_separator, all), String.join(Messages.patient_separator, person),
                flags(document, library));
    }

    private static Optional<String> place(PatientSummary row, Optional<PatientDocument> document,
            Optional<Library> library) {
        return Optional.ofNullable(row.location()).map(code -> library.map(content -> content.location(code).getName())
                .orElse(code.getName())).map(PatientLine::quiet).map(words -> words + side(document));
    }

    /** "Lower back (lumbar)" becomes "lower back". */
    private static String quiet(String name) {
        var bracket = name.indexOf(" (");
        var words = bracket < 0 ? name : name.substring(0, bracket);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String side(Optional<PatientDocument> document) {
        var sides = document.flatMap(PatientDocument::openEpisode).stream()
                .flatMap(episode -> episode.getSites().stream()).map(site -> site.getSide())
                .collect(Collectors.toSet());
        if (sides.size() != 1) {
            return "";
        }
        var side = sides.iterator().next();
        if (side == Side.LEFT) {
            return Messages.patient_left;
        }
        return side == Side.RIGHT ? Messages.patient_right : "";
    }

    private static Optional<String> week(Episode episode, LocalDate today) {
        return Optional.ofNullable(episode.getStartedOn()).filter(start -> !start.isAfter(today))
                .map(start -> NLS.bind(Messages.patient_week, ChronoUnit.DAYS.between(start, today) / DAYS + 1));
    }

    private static List<Flag> flags(Optional<PatientDocument> document, Optional<Library> library) {
        return document.stream().flatMap(record -> record.patient().getFlags().stream())
                .flatMap(id -> library.flatMap(content -> content.tag(id)).map(tag -> tag.getMeaning())
                        .or(() -> Optional.of(id)).stream())
                .map(meaning -> new Flag(words(meaning), meaning)).toList();
    }

    /** The words before what explains them; words that only belong together stay together. */
    private static String words(String meaning) {
        return Stream.of(" (", ",", ";").map(meaning::indexOf).filter(end -> end > 0).min(Integer::compare)
                .map(end -> meaning.substring(0, end)).orElse(meaning);
    }
}
