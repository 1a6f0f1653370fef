package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.PatientDocument;
import org.motus.library.Diagnoses;
import org.motus.library.Diagnosis;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Goal;
import org.motus.model.clinic.Irritability;
import org.motus.model.library.LocationCode;

/**
 * What a clinician may change in the open episode, each as one named step of undo. Without an open episode only
 * {@link #location} does something: it begins one. Knows no widgets.
 */
final class EpisodeEdits {

    private final PatientDocument document;
    private final Supplier<LocalDate> today;

    EpisodeEdits(PatientDocument document, Supplier<LocalDate> today) {
        this.document = document;
        this.today = today;
    }

    private Optional<Episode> open() {
        return document.openEpisode();
    }

    /** Chooses where it hurts; begins an episode today when none is open. */
    void location(LocationCode code) {
        var episode = open();
        if (episode.isEmpty()) {
            begin(code);
        } else {
            document.change(NLS.bind(Messages.undo_location, episode.get().getLocation(), code),
                    () -> episode.get().setLocation(code));
        }
    }

    /** Begins an episode today. The one that is open ends today, so that there is never more than one. */
    void begin(LocationCode code) {
        document.change(NLS.bind(Messages.undo_begin, code), () -> {
            open().ifPresent(before -> before.setEndedOn(today.get()));
            var episode = ClinicFactory.eINSTANCE.createEpisode();
            episode.setId(newId());
            episode.setLocation(code);
            episode.setStartedOn(today.get());
            document.patient().getEpisodes().add(episode);
        });
    }

    /** Ends the open episode today. */
    void end() {
        open().ifPresent(episode -> document.change(Messages.undo_end, () -> episode.setEndedOn(today.get())));
    }

    /**
     * Opens an ended episode again.
     *
     * @return false when another one is open, which stays so
     */
    boolean reopen(Episode episode) {
        return open().isEmpty() && document.change(Messages.undo_reopen, () -> episode.setEndedOn(null));
    }

    /** @return why an episode cannot have begun on that day, as a sentence; empty when it can */
    String startFault(LocalDate day) {
        return day.isAfter(today.get()) ? Messages.started_future : "";
    }

    /** @param day null when it is not known */
    void started(@Nullable LocalDate day) {
        open().ifPresent(episode -> document.type(key(episode, "started"),
                day == null
                        ? Messages.undo_started_none
                        : NLS.bind(Messages.undo_started, Days.words(day, today.get())),
                () -> episode.setStartedOn(day)));
    }

    void onset(String words) {
        open().ifPresent(episode -> document.type(key(episode, "onset"), Messages.undo_onset,
                () -> episode.setOnset(orNull(words))));
    }

    void irritability(Irritability next) {
        open().ifPresent(episode -> document.change(
                NLS.bind(Messages.undo_irritability, EpisodeWords.of(episode.getIrritability()), EpisodeWords.of(next)),
                () -> episode.setIrritability(next)));
    }

    /** Takes an entry of the short list; what was typed to find it is part of the same step. */
    void diagnosis(Diagnosis chosen) {
        diagnosis(chosen.code(), chosen.text());
        document.pause();
    }

    /** Takes any code and any words; either may be empty. A code without a system is one of ICD-10. */
    void diagnosis(String code, String words) {
        open().ifPresent(episode -> document.type(key(episode, "diagnosis"), Messages.undo_diagnosis, () -> {
            episode.setDiagnosisCode(orNull(code));
            episode.setDiagnosisText(orNull(words));
            episode.setDiagnosisSystem(code.isBlank()
                    ? null
                    : Objects.requireNonNullElse(episode.getDiagnosisSystem(), Diagnoses.SYSTEM));
        }));
    }

    /** @return an id for a goal that is not typed yet */
    static String newId() {
        return UUID.randomUUID().toString();
    }

    /**
     * Takes the words of a goal while they are typed: the first make the goal, none take it out again.
     *
     * @param id
     *            of the goal, from the record or from {@link #newId}
     */
    void goal(String id, String words) {
        open().ifPresent(episode -> document.type(episode.getId() + "/goal/" + id, Messages.undo_goal,
                () -> setGoal(episode, id, words.strip())));
    }

    private void setGoal(Episode episode, String id, String words) {
        var known = EpisodeWords.goal(episode, id);
        if (words.isEmpty()) {
            known.ifPresent(episode.getGoals()::remove);
            return;
        }
        var goal = known.orElseGet(() -> {
            var made = ClinicFactory.eINSTANCE.createGoal();
            made.setId(id);
            made.setSetOn(today.get());
            episode.getGoals().add(made);
            return made;
        });
        goal.setText(words);
    }

    /** Marks a goal as reached today, or takes that back. */
    void reached(Goal goal, boolean reached) {
        document.change(reached ? Messages.undo_goal_reached : Messages.undo_goal_open,
                () -> goal.setReachedOn(reached ? today.get() : null));
    }

    private static String key(Episode episode, String field) {
        return episode.getId() + "/" + field;
    }

    private static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
