package org.motus.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.motus.store.Act;
import org.motus.store.AuditVerdict;

/** What the audit is called on screen. */
@NonNullByDefault
final class AuditWords {

    private AuditWords() {
    }

    static String of(Act act) {
        return switch (act) {
            case SIGN_IN -> Messages.act_sign_in;
            case SIGN_IN_FAILED -> Messages.act_sign_in_failed;
            case SIGN_OUT -> Messages.act_sign_out;
            case VIEW -> Messages.act_view;
            case CREATE -> Messages.act_create;
            case CHANGE -> Messages.act_change;
            case REVISION -> Messages.act_revision;
            case PRINT -> Messages.act_print;
            case EXPORT -> Messages.act_export;
            case ERASE -> Messages.act_erase;
            case OVERRIDE -> Messages.act_override;
            case USER -> Messages.act_user;
            case BACKUP -> Messages.act_backup;
            case RESTORE -> Messages.act_restore;
            case MOVE -> Messages.act_move;
            case MERGE -> Messages.act_merge;
        };
    }

    /** @return what can be chosen: everything, then each act */
    static List<String> choices() {
        return Stream.concat(Stream.of(Messages.audit_every_act), Arrays.stream(Act.values()).map(AuditWords::of))
                .toList();
    }

    /** @return whether the chain holds, in a few sentences */
    static String of(AuditVerdict verdict) {
        var fault = verdict.fault();
        var said = fault == null
                ? NLS.bind(Messages.audit_whole, verdict.rows())
                : NLS.bind(Messages.audit_broken, fault.sentence());
        return verdict.notes().isEmpty() ? said : said + " " + String.join(" ", verdict.notes());
    }
}
