package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.motus.store.Act;
import org.motus.store.UserInfo;

/** What the audit keeps of a sign-in. */
final class SignInRecord {

    private static final String UNKNOWN = "Unknown";

    private SignInRecord() {
    }

    /** Records the sign-ins that failed since the last good one, with the time of each, and then the good one. */
    static void append(Connection connection, List<FailedSignIn> failed, List<UserInfo> users, UserInfo user)
            throws SQLException {
        for (var one : failed) {
            var name = users.stream().filter(known -> known.id().equals(one.userId())).map(UserInfo::name).findFirst()
                    .orElse(UNKNOWN);
            AuditTable.append(connection,
                    new AuditFact(name, Act.SIGN_IN_FAILED, null, "tried at " + one.at(), null, null));
        }
        AuditTable.append(connection, new AuditFact(user.name(), Act.SIGN_IN, null, "clinic", null, null));
    }
}
