package org.motus.store.jdbc;

import java.util.UUID;

import org.motus.store.ClinicException;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.store.UserInfo;
import org.motus.store.UserRules;

/**
 * Who a new clinic is for.
 *
 * @param recoveryKey
 *            shown once; whoever makes the clinic closes it
 */
record FirstUser(UserInfo user, Password password, Password recoveryKey) {

    /** @throws ClinicException when the name or the password is too short or too long */
    static FirstUser of(String administrator, Password password) throws ClinicException {
        var user = new UserInfo(UUID.randomUUID().toString(), UserNames.checked(administrator), Role.ADMINISTRATOR,
                true);
        UserRules.check(password);
        return new FirstUser(user, password, RecoveryKeys.random());
    }
}
