package org.motus.store.jdbc;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Password;

/**
 * The wrapped keys of a clinic as they were read last in this session: whoever is signed in can unlock their window while
 * the server that has the keys does not answer. It opens no clinic. Wrong passwords wait here as they do there, and are
 * counted there once it answers.
 */
final class AwayKeys {

    private final SignInRules rules;
    private final List<String> failed = new ArrayList<>();
    private @Nullable KeyFile last;

    AwayKeys(SignInRules rules) {
        this.rules = rules;
    }

    synchronized KeyFile seen(KeyFile file) {
        last = file;
        return file;
    }

    /**
     * @param away
     *            what is thrown when nothing was read in this session
     * @throws ClinicException
     *             {@link Reason#WRONG_PASSWORD}
     */
    synchronized void verify(String userId, Password password, ClinicException away) throws ClinicException {
        var file = last;
        if (file == null) {
            throw away;
        }
        pause();
        var key = Unlocked.RECOVERY.equals(userId)
                ? recovery(file, password)
                : file.byId(userId).flatMap(copy -> file.unwrap(copy, password));
        if (key.isEmpty()) {
            failed.add(userId);
            throw new ClinicException(Reason.WRONG_PASSWORD,
                    "The name or the password is wrong; the next tries take longer.", null);
        }
        key.get().close();
    }

    private Optional<ClinicKey> recovery(KeyFile file, Password password) {
        try (var bare = RecoveryKeys.bare(password)) {
            return file.unwrap(bare, rules.derivation());
        }
    }

    private void pause() throws ClinicException {
        var seconds = FailedSignIns.WAITS.get(Math.min(failed.size(), FailedSignIns.WAITS.size() - 1));
        try {
            rules.waiting().during(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClinicException(Reason.WRONG_PASSWORD,
                    "The sign-in was stopped before the password was tried; try again.", e);
        }
    }

    /** Counts what failed meanwhile where everybody's failures are counted. */
    synchronized void tell(FailedSignIns failures) throws ClinicException, IOException {
        while (!failed.isEmpty()) {
            failures.failed(failed.getFirst());
            failed.removeFirst();
        }
    }
}
