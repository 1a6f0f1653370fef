package org.motus.store;

import java.util.List;

import org.motus.model.library.Exercise;

/**
 * The exercises that a clinic wrote itself or changed for itself. Every save appends a version and none is ever changed,
 * so that a bad edit can be taken back; a program keeps its own copy, whatever happens here.
 */
public interface OwnExercises {

    /**
     * @return the newest version of each exercise that is not removed, by name
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_ALLOWED}; {@link ClinicException.Reason#DAMAGED} when one of them is
     *             not what was saved
     */
    List<OwnExercise> list() throws ClinicException;

    /**
     * Tells cheaply whether somebody changed anything: the number grows with each save and each removal.
     *
     * @return how many versions there are of all exercises together, 0 when the clinic has none
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_ALLOWED}, or when the database cannot be read
     */
    int versions() throws ClinicException;

    /**
     * @return all versions of an exercise, newest first; empty when the clinic has none
     * @throws ClinicException
     *             as {@link #list()}
     */
    List<OwnExercise> history(String exerciseId) throws ClinicException;

    /**
     * Saves a new version.
     *
     * @param exercise
     *            the exercise with its id. Not changed by this call
     * @param basedOn
     *            the version it was made from, 0 when the clinic had none or it was removed
     * @return what is stored now. A repetition of the same save by the same person is answered with the stored version
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when {@link ExerciseRules} refuse it;
     *             {@link ClinicException.Reason#CONFLICT} when somebody else saved it since; nothing is saved then
     */
    OwnExercise save(Exercise exercise, int basedOn) throws ClinicException;

    /**
     * Takes an exercise out of the clinic's library; a shipped exercise is as it ships again. Its versions stay.
     *
     * @param basedOn
     *            the version that is seen, from 1
     * @return the version that says so
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND} when there is none; else as {@link #save}
     */
    OwnExercise remove(String exerciseId, int basedOn) throws ClinicException;
}
