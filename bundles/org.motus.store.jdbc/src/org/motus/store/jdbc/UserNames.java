package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.UserRules;

/** How the names of users are compared: capitals and spaces around and between the words do not matter. */
final class UserNames {

    /** Characters that the column of the key takes: some signs of a name are several in the form that is compared. */
    private static final int LONGEST_KEY = 400;

    private UserNames() {
    }

    /** @return the name without spaces around it, if a user can be called that */
    static String checked(String name) throws ClinicException {
        var checked = UserRules.checkedName(name);
        if (key(checked).length() > LONGEST_KEY) {
            throw new ClinicException(Reason.INVALID, "The name of the user is too long; choose a shorter one.", null);
        }
        return checked;
    }

    /** @return the form in which two names are the same or not */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * @param salt
     *            hexadecimal, of one key file
     * @return by what the key file knows the name without holding it readable
     */
    static String mark(String name, String salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(key(name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java run time has HMAC-SHA-256.", e);
        }
    }
}
