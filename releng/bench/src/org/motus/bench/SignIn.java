package org.motus.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.jdbc.JdbcClinicFolders;

/**
 * What a password costs: opening a clinic with one less opening a clinic without users, against the bare key derivation of
 * the same number of rounds.
 */
final class SignIn {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 15;
    private static final int DERIVATION_ROUNDS = 600_000;
    private static final String WORDS = "Seven quiet herons 7";

    private final Path open;
    private final Path closed;

    SignIn(Path folder) throws ClinicException {
        open = folder.resolve("without-users");
        closed = folder.resolve("with-users");
        var profile = new ClinicProfile("Bench", "", "", "112", true);
        new JdbcClinicFolders().create(open, profile).close();
        try (var password = Password.of(WORDS.toCharArray())) {
            var made = new JdbcClinicFolders().create(closed, profile, "Bench", password);
            made.recoveryKey().close();
            made.clinic().close();
        }
    }

    String row() throws Exception {
        var password = new ArrayList<Double>();
        var derivation = new ArrayList<Double>();
        for (var round = -WARM_UPS; round < ROUNDS; round++) {
            var signedIn = Pair.Measure.of(this::signIn).run();
            var free = Pair.Measure.of(() -> new JdbcClinicFolders().open(open).close()).run();
            var bare = Pair.Measure.of(SignIn::derive).run();
            if (round >= 0) {
                password.add(signedIn - free);
                derivation.add(bare);
            }
        }
        var value = median(password);
        var baseline = median(derivation);
        return String.format(Locale.ROOT,
                "sign-in: open with a password less open without, against the derivation of %,d rounds"
                        + " | %.0f ms | %.0f ms | %.2f",
                DERIVATION_ROUNDS, value, baseline, value / baseline);
    }

    private void signIn() throws ClinicException {
        try (var password = Password.of(WORDS.toCharArray())) {
            new JdbcClinicFolders().open(closed, new Key.User("Bench", password)).close();
        }
    }

    private static void derive() throws Exception {
        var form = new PBEKeySpec(WORDS.toCharArray(), new byte[16], DERIVATION_ROUNDS, 256);
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(form).getEncoded();
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
