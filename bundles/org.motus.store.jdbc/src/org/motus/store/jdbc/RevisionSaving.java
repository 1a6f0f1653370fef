package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.program.Program;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.OverrideRules;
import org.motus.store.RevisionDocument;
import org.motus.store.RevisionInfo;

/**
 * One program on its way to become a revision.
 *
 * @param by
 *            whose name it carries
 * @param basedOn
 *            number that the revision must follow; empty when it follows whatever is newest
 * @param givenId
 *            id that the caller made, null for a new one
 */
record RevisionSaving(String patientId, Program program, String by, OptionalInt basedOn, @Nullable String givenId,
        RevisionDocument document, byte[] packed) {

    static RevisionSaving of(String patientId, Program program, String by, OptionalInt basedOn,
            @Nullable String givenId) throws ClinicException {
        requireNonNull(patientId);
        if (givenId != null) {
            requireUuid(givenId);
        }
        OverrideRules.check(program);
        var document = RevisionDocument.of(program);
        return new RevisionSaving(patientId, program, by, basedOn, givenId, document, document.packed());
    }

    private static void requireUuid(String id) throws ClinicException {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new ClinicException(Reason.INVALID, "The id of a program revision is a UUID in small letters.", null);
        }
    }

    /** @return the new revision, or the one that is stored already */
    RevisionInfo run(Statements statements, JdbcAudit audit) throws SQLException, ClinicException {
        var connection = statements.connection();
        var number = RevisionTable.takeNumber(statements, patientId, basedOn);
        if (number == 0) {
            throw NotFound.patient(patientId);
        }
        var id = givenId;
        if (id != null) {
            // Looked for under the lock of the patient's row, so that a repetition that overtakes is seen as well.
            var stored = RevisionTable.find(connection, patientId, id);
            if (stored.isPresent()) {
                RevisionTable.giveNumberBack(connection, patientId);
                return same(stored.get());
            }
        }
        RevisionTable.requireNext(number, basedOn);
        var info = new RevisionInfo(id == null ? UUID.randomUUID().toString() : id, patientId, number,
                program.getLocation(), Instant.now().truncatedTo(ChronoUnit.MICROS), by, document.contentHash(),
                program.getPhases().stream().mapToInt(phase -> phase.getPrescriptions().size()).sum());
        RevisionTable.insert(statements, info, packed);
        audit.revised(statements, info, program);
        return info;
    }

    private RevisionInfo same(RevisionInfo stored) throws ClinicException {
        if (!stored.contentHash().equals(document.contentHash())) {
            throw new ClinicException(Reason.CONFLICT, "Another program of this patient is saved under the same id; "
                    + "load revision " + stored.number() + " and repeat the change.", null);
        }
        return stored;
    }
}
