package org.motus.store.jdbc;

import java.time.Instant;

import org.motus.store.Password;

/** Sign-ins that cost a test next to nothing: few rounds, no waiting. */
final class QuickSignIn {

    static final SignInRules RULES = new SignInRules(new KeyDerivation(10), Instant::now, pause -> {
    });

    private QuickSignIn() {
    }

    static JdbcClinicFolders folders() {
        return new JdbcClinicFolders(Migrations.shipped(), RULES);
    }

    static Password secret(String words) {
        return Password.of(words.toCharArray());
    }
}
