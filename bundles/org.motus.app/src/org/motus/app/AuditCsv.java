package org.motus.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.AuditEntry;

/**
 * The audit as comma-separated values (RFC 4180), times in UTC. A text that a spreadsheet would take for a formula gets
 * an apostrophe in front.
 */
@NonNullByDefault
final class AuditCsv {

    /** The first line, without its end. */
    static final String HEAD = "row,time (UTC),person,act,patient,about,old hash,new hash,hash";
    /** What ends a line. */
    static final String END = "\r\n";

    private static final String FORMULA = "=+-@\t\r\n";

    private AuditCsv() {
    }

    /** @return a line, without its end */
    static String line(AuditEntry row) {
        return Stream.concat(Stream.of(String.valueOf(row.number()), row.at().toString()), texts(row).stream())
                .collect(Collectors.joining(","));
    }

    private static List<String> texts(AuditEntry row) {
        return List.of(cell(row.user()), cell(row.act().name()), cell(row.patientId()), cell(row.subject()),
                cell(row.oldHash()), cell(row.newHash()), cell(row.hash()));
    }

    /** @return a text as a cell; what is null is empty */
    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
