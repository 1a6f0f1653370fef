package org.motus.care;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.motus.model.program.Paper;
import org.motus.model.program.Program;
import org.motus.store.ClinicException;
import org.motus.store.Revision;
import org.motus.store.RevisionDocument;
import org.motus.store.RevisionInfo;
import org.motus.store.UserInfo;

/**
 * A program that was saved or printed while the clinic's server did not answer, as it waits on this computer.
 *
 * @param id
 *            unique id of the revision, made here; the server takes the revision once, however often it is sent
 * @param patientId
 *            whose program it is
 * @param userId
 *            id of who was signed in then
 * @param author
 *            name of who saved it
 * @param basedOn
 *            number of the revision that it follows, 0 for none; that may be one that waits too
 * @param replaces
 *            ids of revisions that wait too and came second: what they say is in this one
 * @param stored
 *            true when the server has this revision, and only its prints wait
 * @param madeAt
 *            UTC
 * @param program
 *            with all texts it prints
 * @param prints
 *            when and how it was printed, in that order
 */
public record WaitingRevision(String id, String patientId, String userId, String author, int basedOn,
        Set<String> replaces, boolean stored, Instant madeAt, Program program, List<Print> prints) {

    /**
     * A print that no server knows of yet.
     *
     * @param at
     *            UTC
     */
    public record Print(Instant at, Paper paper) {
    }

    /** @return a program that the server did not take, without prints */
    static WaitingRevision of(ProgramToSave save, UserInfo user, Instant madeAt) {
        return new WaitingRevision(save.revisionId(), save.patientId(), user.id(), save.author(), save.basedOn(),
                save.replaces(), false, madeAt, save.program(), List.of());
    }

    /**
     * @param stored
     *            true when the server has this revision
     * @return the same as a revision, without prints
     */
    static WaitingRevision of(Revision revision, boolean stored, UserInfo user, Instant madeAt) {
        var info = revision.info();
        return new WaitingRevision(info.id(), info.patientId(), user.id(), info.author(), info.number() - 1, Set.of(),
                stored, madeAt, revision.program(), List.of());
    }

    /** @return the number that it has when nobody else saves first */
    public int number() {
        return basedOn + 1;
    }

    WaitingRevision printed(Print print) {
        return with(Stream.concat(prints.stream(), Stream.of(print)).toList());
    }

    WaitingRevision with(List<Print> left) {
        return new WaitingRevision(id, patientId, userId, author, basedOn, replaces, stored, madeAt, program,
                left);
    }

    /**
     * @return the same as a revision with the number that it has when nobody else saves first
     * @throws ClinicException
     *             when a text holds a character that no document can hold
     */
    public Revision provisional() throws ClinicException {
        var exercises = program.getPhases().stream().mapToInt(phase -> phase.getPrescriptions().size()).sum();
        return new Revision(new RevisionInfo(id, patientId, number(), program.getLocation(), madeAt, author,
                RevisionDocument.of(program).contentHash(), exercises), program);
    }
}
