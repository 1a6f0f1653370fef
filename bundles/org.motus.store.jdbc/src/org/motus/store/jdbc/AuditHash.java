package org.motus.store.jdbc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The hash that chains a row of the audit to the one before it: SHA-256, in 64 lower-case hexadecimal digits, over
 * these fields in this order:
 * <ol>
 * <li>the words <code>motus-audit-1</code>, which name this form
 * <li>the hash of the row before; 64 zeros for the first row
 * <li>the row's number and its microseconds since 1970, both in decimal digits
 * <li>user, name of the act, patient id, subject, old hash, new hash
 * </ol>
 * Each field is written as its length in bytes in decimal digits, a colon, and the field in UTF-8; a field that is null
 * is a single dash. So no two different rows have the same form.
 */
final class AuditHash {

    /** What stands for the hash before the first row. */
    static final String FIRST = "0".repeat(64);

    private static final String FORM = "motus-audit-1";

    private AuditHash() {
    }

    /**
     * @param before
     *            hash of the row before
     * @param row
     *            its own hash is not looked at
     */
    static String of(String before, AuditRow row) {
        var form = new ByteArrayOutputStream(512);
        for (var field : Arrays.asList(FORM, before, Long.toString(row.number()), Long.toString(row.micros()),
                row.user(), row.act(), row.patientId(), row.subject(), row.oldHash(), row.newHash())) {
            add(form, field);
        }
        return HexFormat.of().formatHex(sha256().digest(form.toByteArray()));
    }

    private static void add(ByteArrayOutputStream form, @Nullable String field) {
        if (field == null) {
            form.write('-');
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        form.writeBytes(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        form.write(':');
        form.writeBytes(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java run time has SHA-256.", e);
        }
    }
}
