package org.motus.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.store.Backups.Progress;

/**
 * An open clinic: its patients and their programs. Safe for use from several threads. A save that returned is on disk.
 * Every call is refused with {@link ClinicException.Reason#NOT_ALLOWED} when the role of {@link #user()} does not allow it.
 */
public interface Clinic extends AutoCloseable {

    /** @return the clinic's folder or, for a clinic on a database server, its clinic file; absolute */
    Path folder();

    /** @return true when the clinic is on a database server, so that other desks may change it meanwhile */
    boolean shared();

    /** @return the letterhead */
    ClinicProfile profile();

    /** @return who is signed in; in a clinic without users a stand-in with the rights of an administrator */
    UserInfo user();

    /** @return who may open the clinic; its methods check the rights of {@link #user()} */
    Users users();

    /** @return the exercises that this clinic wrote itself; its methods check the rights of {@link #user()} */
    OwnExercises ownExercises();

    /** @return encrypts files beside the database; opens nothing any more once the clinic is closed */
    Sealer sealer();

    /**
     * Finds patients by name, number or birth date, in the order the query asks for.
     *
     * @param query
     *            what to look for
     * @return at most {@link PatientQuery#limit()} rows, never null
     * @throws ClinicException
     *             when the database cannot be read
     */
    List<PatientSummary> findPatients(PatientQuery query) throws ClinicException;

    /**
     * @return how many patients the query finds, its limit and offset left aside
     * @throws ClinicException
     *             when the database cannot be read
     */
    int countPatients(PatientQuery query) throws ClinicException;

    /**
     * Loads a patient with episodes, pain sites, goals, screenings, visits, scores and diary.
     *
     * @param patientId
     *            id of the patient
     * @return a copy of the caller's own, contained in no resource
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND} when there is none
     */
    Patient loadPatient(String patientId) throws ClinicException;

    /**
     * Saves a new or changed patient with all that it contains, in one transaction.
     *
     * @param patient
     *            the record; {@code version} 0 means new. Not changed by this call
     * @return the record as stored, with its new version
     * @throws ClinicException
     *             {@link ClinicException.Reason#CONFLICT} when somebody else saved it since it was loaded;
     *             {@link ClinicException.Reason#INVALID} when a value is out of range
     */
    Patient savePatient(Patient patient) throws ClinicException;

    /**
     * Saves a program as the next immutable revision, whatever the newest one is: for programs that are made in one go
     * and follow nothing.
     *
     * @param patientId
     *            whose program it is
     * @param program
     *            the program with all texts it prints. Not changed by this call
     * @param author
     *            who saves it, not blank; in a clinic with users the name of who signed in stands instead
     * @return the new revision's index entry
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND} when the patient is not known
     */
    RevisionInfo saveRevision(String patientId, Program program, String author) throws ClinicException;

    /**
     * Saves a program as the immutable revision after the one it was made from, under a new id.
     *
     * @param patientId
     *            whose program it is
     * @param program
     *            the program with all texts it prints. Not changed by this call
     * @param author
     *            who saves it, not blank; in a clinic with users the name of who signed in stands instead
     * @param basedOn
     *            number of the revision that the program was made from, 0 when there was none
     * @return the new revision's index entry, with the number after basedOn
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND} when the patient is not known;
     *             {@link ClinicException.Reason#CONFLICT} when the newest revision is another one: nothing is saved
     */
    default RevisionInfo saveRevision(String patientId, Program program, String author, int basedOn)
            throws ClinicException {
        return saveRevision(patientId, program, author, basedOn, UUID.randomUUID().toString());
    }

    /**
     * Saves a program as the immutable revision after the one it was made from. May be repeated when the answer got
     * lost: what is saved already under this id is not saved again.
     *
     * @param patientId
     *            whose program it is
     * @param program
     *            the program with all texts it prints. Not changed by this call
     * @param author
     *            who saves it, not blank; in a clinic with users the name of who signed in stands instead
     * @param basedOn
     *            number of the revision that the program was made from, 0 when there was none
     * @param revisionId
     *            id of the new revision, a UUID that the caller made for it
     * @return the new revision's index entry, with the number after basedOn; the stored one, unchanged, when this program
     *         is saved under this id already, whatever was saved after it
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND} when the patient is not known;
     *             {@link ClinicException.Reason#CONFLICT} when the newest revision is another one, or another program is
     *             saved under this id: nothing is saved; {@link ClinicException.Reason#INVALID} when the id is none;
     *             {@link ClinicException.Reason#UNREACHABLE} when the server's answer got lost: repeat it then
     */
    RevisionInfo saveRevision(String patientId, Program program, String author, int basedOn, String revisionId)
            throws ClinicException;

    /**
     * @return the patient's revisions, newest first; empty when there are none
     * @throws ClinicException
     *             when the database cannot be read
     */
    List<RevisionInfo> revisions(String patientId) throws ClinicException;

    /**
     * Loads a revision and checks its content hash.
     *
     * @param number
     *            revision number from 1
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND} or {@link ClinicException.Reason#DAMAGED}
     */
    Revision loadRevision(String patientId, int number) throws ClinicException;

    /**
     * @return the newest revision, or empty when the patient has no program
     * @throws ClinicException
     *             as {@link #loadRevision}
     */
    Optional<Revision> latestRevision(String patientId) throws ClinicException;

    /**
     * Erases a patient for good: the record with all that it contains, every saved program, and what they are found by.
     * The audit keeps its rows, which hold no content, and says who erased and why. Backups made before and unsaved
     * changes on other computers are not reached.
     *
     * @param reason
     *            why, on one line of at most 200 characters, without health details: it stays for ever
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_ALLOWED} for everybody but administrators;
     *             {@link ClinicException.Reason#INVALID} when the reason is blank or cannot be kept;
     *             {@link ClinicException.Reason#NOT_FOUND} when there is no such patient. Nothing is erased then
     */
    void erase(String patientId, String reason) throws ClinicException;

    /** @return who did what in this clinic */
    Audit audit();

    /**
     * Walks through the whole clinic: the database's own consistency, every record and every saved program against its
     * hash, the chain of the audit, rows that belong to nothing, and whether the backups that are known fit the audit. Reads
     * everything, so it takes a while: half a minute to two minutes for 100,000 patients.
     *
     * @return what is wrong; damage is told there and not thrown
     * @throws ClinicException
     *             when the database cannot be read at all
     */
    Verification verify() throws ClinicException;

    /**
     * As {@link #verify()}, for somebody who waits.
     *
     * @param progress
     *            hears how far it is, and may stop it
     * @throws ClinicException
     *             as {@link #verify()}
     * @throws java.util.concurrent.CancellationException
     *             when the progress stopped it
     */
    default Verification verify(Progress progress) throws ClinicException {
        return verify();
    }

    @Override
    void close() throws ClinicException;
}
