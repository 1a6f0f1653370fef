package org.motus.store.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What a sign-in costs.
 *
 * @param derivation
 *            how slowly a key is made of a password
 * @param clock
 *            the time now
 * @param waiting
 *            how the pause after wrong passwords is spent
 */
record SignInRules(KeyDerivation derivation, Supplier<Instant> clock, Wait waiting) {

    /** Waits. */
    @FunctionalInterface
    interface Wait {
        void during(Duration pause) throws InterruptedException;
    }

    /** @return what the product uses */
    static SignInRules shipped() {
        return new SignInRules(KeyDerivation.shipped(), Instant::now, Thread::sleep);
    }
}
