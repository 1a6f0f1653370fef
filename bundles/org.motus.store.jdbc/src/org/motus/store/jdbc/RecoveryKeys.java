package org.motus.store.jdbc;

import java.security.SecureRandom;
import java.util.Arrays;

import org.motus.store.Password;

/** Recovery keys: six groups of five, 142 random bits, of signs that look alike neither on paper nor in handwriting. */
final class RecoveryKeys {

    /** Without 0, O, 1, I and L; of 2 and Z, 5 and S, 8 and B, U and V only one each. */
    private static final String SIGNS = "23456789ACDEFGHJKMNPQRTVWXY";
    private static final int GROUPS = 6;
    private static final int SIGNS_IN_GROUP = 5;

    private RecoveryKeys() {
    }

    /** @return as it is shown: groups with hyphens between them; the caller closes it */
    static Password random() {
        var random = new SecureRandom();
        var chars = new char[GROUPS * SIGNS_IN_GROUP + GROUPS - 1];
        for (var i = 0; i < chars.length; i++) {
            var betweenGroups = i % (SIGNS_IN_GROUP + 1) == SIGNS_IN_GROUP;
            chars[i] = betweenGroups ? '-' : SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        return Password.of(chars);
    }

    /** @return only the signs, in capitals, however it was typed; the caller closes it */
    static Password bare(Password typed) {
        var chars = typed.chars();
        var kept = new char[chars.length];
        var length = 0;
        for (var c : chars) {
            if (c != '-' && !Character.isWhitespace(c)) {
                kept[length++] = Character.toUpperCase(c);
            }
        }
        Arrays.fill(chars, '\0');
        var bare = Arrays.copyOf(kept, length);
        Arrays.fill(kept, '\0');
        return Password.of(bare);
    }
}
