package org.motus.layering;

import java.util.ArrayList;
import java.util.List;

/** Takes OSGi manifest headers apart. */
final class Header {

    private Header() {
    }

    /** The names in a header, without directives and attributes; a missing header has none. */
    static List<String> names(String header) {
        var names = new ArrayList<String>();
        for (var clause : split(header == null ? "" : header, ',')) {
            split(clause, ';').stream().map(String::strip).filter(part -> !part.contains("=") && !part.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    /** Splits at a separator that stands outside quotes. */
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var quoted = false;
        for (var c : text.toCharArray()) {
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
