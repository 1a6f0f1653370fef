package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.Program;
import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.RevisionInfo;

/**
 * The overrides of a revision that the one before did not have. Each is a row of the audit in the transaction that saves
 * the revision, so no way to save one goes past it. The row names rule and exercise; who, when and why is in the
 * revision, whose hash it carries.
 */
final class NewOverrides {

    private NewOverrides() {
    }

    /**
     * Reads the revision before, so it comes before the audit is locked.
     *
     * @param info
     *            the revision as it is saved now
     * @throws ClinicException
     *             {@link Reason#INVALID} when a new override carries the name of somebody else than who signed in
     */
    static List<AuditFact> facts(Connection connection, RevisionInfo info, Program program, Access access)
            throws SQLException, ClinicException {
        if (program.getOverrides().isEmpty()) {
            return List.of();
        }
        var before = before(connection, info);
        var added = program.getOverrides().stream()
                .filter(each -> before.stream().noneMatch(old -> EcoreUtil.equals(old, each))).toList();
        for (var override : added) {
            requireOwn(override, access);
        }
        return added.stream().map(each -> new AuditFact(access.user().name(), Act.OVERRIDE, info.patientId(),
                subject(info, each), null, info.contentHash())).toList();
    }

    private static List<CheckOverride> before(Connection connection, RevisionInfo info)
            throws SQLException, ClinicException {
        try {
            return RevisionTable.load(connection, info.patientId(), info.number() - 1)
                    .map(revision -> revision.program().getOverrides().stream().toList()).orElse(List.of());
        } catch (ClinicException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            // Nobody knows what it held: a row too many is better than one too few.
            return List.of();
        }
    }

    private static void requireOwn(CheckOverride override, Access access) throws ClinicException {
        if (!access.author(override.getClinician()).equals(override.getClinician())) {
            throw new ClinicException(Reason.INVALID, "An override that is new in this program carries somebody else's"
                    + " name; take it back and override the check under your own name.", null);
        }
    }

    private static String subject(RevisionInfo info, CheckOverride override) {
        var exercise = override.getExerciseId();
        return AuditFact.revision(info.number()) + ": " + override.getRuleId()
                + (exercise == null ? "" : " " + exercise);
    }
}
