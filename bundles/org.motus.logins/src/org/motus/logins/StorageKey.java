package org.motus.logins;

import javax.crypto.spec.PBEKeySpec;

/**
 * The password of one use of the secure storage, which is cleared after it.
 *
 * @param spec
 *            as the platform takes it
 */
record StorageKey(PBEKeySpec spec) implements AutoCloseable {

    @Override
    public void close() {
        spec.clearPassword();
    }

    @Override
    public String toString() {
        return "StorageKey";
    }
}
