package org.motus.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.OwnExercise;

/**
 * The content that ships with the exercises of the clinic that is open laid over it. Safe for use from several threads;
 * listeners are called in the thread that made the change.
 */
public final class OwnLibrary {

    private static final String PREFIX = "OWN-";
    private static final int DIGITS = 8;

    /**
     * @param clinic
     *            whose exercises these are, null before one was opened
     * @param versions
     *            how many versions the clinic had when they were read, or fewer
     */
    private record State(@Nullable Clinic clinic, int versions, Library library, Map<String, OwnExercise> own,
            @Nullable String problem) {
    }

    private final Library shipped;
    private final Listeners listeners = new Listeners();
    private volatile State state;

    OwnLibrary(Library shipped) {
        this.shipped = shipped;
        this.state = new State(null, 0, shipped, Map.of(), null);
    }

    /** @return the content for the clinic that is open; another object after a change */
    public Library library() {
        return state.library();
    }

    /** @return the content as it ships */
    public Library shipped() {
        return shipped;
    }

    /**
     * @param exerciseId
     *            id of an exercise
     * @return the newest version of the clinic's own, or of its edit; empty for one as it ships
     */
    public Optional<OwnExercise> own(String exerciseId) {
        return Optional.ofNullable(state.own().get(exerciseId));
    }

    /**
     * Tells of a copy, for example one that was prescribed, whose it is. A program keeps its copy, so that this may be
     * another answer than the library gives today.
     *
     * @return true when the clinic wrote it, or had changed it for itself when it was copied
     */
    public static boolean ofClinic(Exercise copy) {
        return String.valueOf(copy.getId()).startsWith(PREFIX)
                || OwnExerciseStart.edited().equals(copy.getEvidenceNote());
    }

    /** @return one sentence when the clinic's own exercises could not be read, so that only those that ship are there */
    public Optional<String> problem() {
        return Optional.ofNullable(state.problem());
    }

    /** @return what listens for another {@link #library()}; close it with the widget that listens */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** @return an id that no exercise has */
    public static String newId() {
        return PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS);
    }

    /**
     * Reads the exercises of a clinic. One that is damaged leaves those that ship, and a sentence.
     *
     * @throws ClinicException
     *             when the database cannot be read at all
     */
    public void read(Clinic clinic) throws ClinicException {
        var next = read(clinic, clinic.ownExercises().versions());
        synchronized (this) {
            state = next;
        }
        listeners.fire();
    }

    /**
     * Looks whether another desk changed something, and reads the exercises again when one did.
     *
     * @param clinic
     *            nothing is done for another one than was read last
     * @return true when there is another {@link #library()} now
     * @throws ClinicException
     *             when the database cannot be read; what was read before stays
     */
    public boolean look(Clinic clinic) throws ClinicException {
        var before = state;
        if (before.clinic() != clinic) {
            return false;
        }
        var versions = clinic.ownExercises().versions();
        if (versions == before.versions()) {
            return false;
        }
        var next = read(clinic, versions);
        synchronized (this) {
            if (state != before) {
                // Somebody at this desk saved meanwhile, or opened another clinic: that was read later.
                return false;
            }
            state = next;
        }
        listeners.fire();
        return true;
    }

    private State read(Clinic clinic, int versions) throws ClinicException {
        try {
            return laid(clinic, versions, clinic.ownExercises().list());
        } catch (ClinicException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            return new State(clinic, versions, shipped, Map.of(), e.getMessage());
        }
    }

    /** Leaves only what ships: the clinic is closed, and its own exercises are nobody else's to read. */
    public void forget() {
        synchronized (this) {
            state = new State(null, 0, shipped, Map.of(), null);
        }
        listeners.fire();
    }

    private State laid(Clinic clinic, int versions, List<OwnExercise> read) {
        var own = read.stream().map(version -> known(clinic, version)).toList();
        return new State(clinic, versions, shipped.with(own.stream().map(OwnExercise::exercise).toList()),
                own.stream().collect(Collectors.toUnmodifiableMap(OwnExercise::id, Function.identity())), null);
    }

    /** A version never changes: one that is known stays, so that its image is not looked at and painted anew. */
    private OwnExercise known(Clinic clinic, OwnExercise read) {
        var before = state;
        var same = before.clinic() == clinic ? before.own().get(read.id()) : null;
        return same != null && same.version() == read.version() && same.changedAt().equals(read.changedAt())
                ? same
                : read;
    }

    /**
     * Saves an exercise of the clinic's own and reads all of them again.
     *
     * @param exercise
     *            with its id; not changed
     * @param basedOn
     *            the version it was made from, 0 for none
     * @throws ClinicException
     *             as {@link org.motus.store.OwnExercises#save}
     */
    public OwnExercise save(Clinic clinic, Exercise exercise, int basedOn) throws ClinicException {
        var saved = clinic.ownExercises().save(EcoreUtil.copy(exercise), basedOn);
        read(clinic);
        return saved;
    }

    /**
     * Takes an exercise out of the clinic's library and reads all of them again.
     *
     * @throws ClinicException
     *             as {@link org.motus.store.OwnExercises#remove}
     */
    public void remove(Clinic clinic, String exerciseId, int basedOn) throws ClinicException {
        clinic.ownExercises().remove(exerciseId, basedOn);
        read(clinic);
    }
}
