package org.motus.store.jdbc;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Password;

/**
 * What the key file of a clinic with users holds: for each user, and for the recovery key, a wrapped copy of the
 * clinic's key. Unchangeable: a change makes a new one.
 *
 * @param clinicId
 *            the clinic it belongs to
 * @param nameSalt
 *            hexadecimal, for the marks of the names
 * @param users
 *            copies of those who can sign in
 * @param recovery
 *            copy for the recovery key, null until there is one
 */
record KeyFile(String clinicId, String nameSalt, List<UserCopy> users, @Nullable WrappedKey recovery) {

    /**
     * A user's copy.
     *
     * @param id
     *            of the user
     * @param nameMark
     *            {@link UserNames#mark} of the name
     */
    record UserCopy(String id, String nameMark, WrappedKey key) {
    }

    private static final String NOBODY = "nobody";

    KeyFile {
        users = List.copyOf(users);
    }

    static KeyFile empty(String clinicId) {
        return new KeyFile(clinicId, HexFormat.of().formatHex(AesGcm.random(KeyDerivation.SALT_BYTES)), List.of(),
                null);
    }

    Optional<UserCopy> byName(String name) {
        var mark = UserNames.mark(name, nameSalt);
        return users.stream().filter(copy -> copy.nameMark().equals(mark)).findFirst();
    }

    Optional<UserCopy> byId(String id) {
        return users.stream().filter(copy -> copy.id().equals(id)).findFirst();
    }

    /** @return a copy for this user; slow */
    UserCopy copy(String id, String name, ClinicKey key, Password password, KeyDerivation derivation) {
        var mark = UserNames.mark(name, nameSalt);
        return new UserCopy(id, mark, WrappedKey.wrap(key, password, derivation, owner(id, mark)));
    }

    /** @return a copy for this recovery key; slow */
    WrappedKey copy(ClinicKey key, Password recoveryKey, KeyDerivation derivation) {
        return WrappedKey.wrap(key, recoveryKey, derivation, recoveryOwner());
    }

    /** @return with this copy, instead of any that its user or its name had */
    KeyFile with(UserCopy copy) {
        var next = new ArrayList<UserCopy>(users);
        next.removeIf(other -> other.id().equals(copy.id()) || other.nameMark().equals(copy.nameMark()));
        next.add(copy);
        return new KeyFile(clinicId, nameSalt, next, recovery);
    }

    /** @return with this copy for the recovery key */
    KeyFile with(WrappedKey recoveryCopy) {
        return new KeyFile(clinicId, nameSalt, users, recoveryCopy);
    }

    /** @return without the copies of whoever is not kept */
    KeyFile keeping(Predicate<String> ids) {
        return new KeyFile(clinicId, nameSalt, users.stream().filter(copy -> ids.test(copy.id())).toList(), recovery);
    }

    /** @return the clinic's key, which the caller closes, or empty when the password is not the user's */
    Optional<ClinicKey> unwrap(UserCopy copy, Password password) {
        return copy.key().unwrap(password, owner(copy.id(), copy.nameMark()));
    }

    /** @return the clinic's key, which the caller closes, or empty when it is another recovery key or there is none */
    Optional<ClinicKey> unwrap(Password recoveryKey, KeyDerivation derivation) {
        var copy = recovery;
        if (copy == null) {
            waste(recoveryKey, derivation);
            return Optional.empty();
        }
        return copy.unwrap(recoveryKey, recoveryOwner());
    }

    /** Takes as long as {@link #unwrap}, so that nobody learns from the time which names there are. */
    void waste(Password password, KeyDerivation derivation) {
        var rounds = users.isEmpty() ? derivation.rounds() : users.get(0).key().rounds();
        new WrappedKey(nameSalt, rounds, "00".repeat(AesGcm.NONCE_BYTES), "00".repeat(AesGcm.TAG_BYTES))
                .unwrap(password, NOBODY);
    }

    private String owner(String id, String nameMark) {
        return clinicId + "\nuser " + id + " " + nameMark;
    }

    private String recoveryOwner() {
        return clinicId + "\nrecovery";
    }
}
