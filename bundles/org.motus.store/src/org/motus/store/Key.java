package org.motus.store;

/** Who opens a clinic, and with what. The caller closes the password after opening. */
public sealed interface Key {

    /** Nobody in particular: a clinic without users, such as the demo clinic. */
    record Open() implements Key {
    }

    /**
     * A user.
     *
     * @param name
     *            as typed; capitals and spaces around it do not matter
     * @param password
     *            as typed
     */
    record User(String name, Password password) implements Key {
    }

    /**
     * Whoever holds the printed recovery key, with the rights of an administrator.
     *
     * @param recoveryKey
     *            as typed; capitals, spaces and hyphens do not matter
     */
    record Recovery(Password recoveryKey) implements Key {
    }
}
