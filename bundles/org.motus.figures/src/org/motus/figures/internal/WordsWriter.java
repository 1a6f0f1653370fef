package org.motus.figures.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a tree as authors write figures: a line for each name, a frame as a block, everything deeper in one line. */
final class WordsWriter {

    private static final Pattern SIGN = Pattern.compile("^[-?:](\\s|$)|^[,\\[\\]{}#&*!|>'\"%@`]|: |:$| #|[\\n\\r\\t]");
    private static final Pattern INSIDE = Pattern.compile("[,\\[\\]{}]");

    private static final int LONG = 130;

    private WordsWriter() {
    }

    static String write(Words.Names root) {
        var out = new StringBuilder();
        root.entries().forEach((name, value) -> {
            notes(out, root, name, "");
            out.append(name).append(':');
            if (name.equals("frames") && value instanceof Words.Row frames) {
                out.append('\n');
                frames.items().forEach(frame -> frame(out, frame));
            } else {
                value(out, "  ", name, value);
            }
        });
        return out.toString();
    }

    private static void notes(StringBuilder out, Words.Names names, String name, String indent) {
        names.notes().getOrDefault(name, List.of())
                .forEach(note -> out.append(indent).append(note).append('\n'));
    }

    private static void frame(StringBuilder out, Words frame) {
        if (!(frame instanceof Words.Names names)) {
            out.append("  - ").append(line(frame)).append('\n');
            return;
        }
        var first = true;
        for (var entry : names.entries().entrySet()) {
            notes(out, names, entry.getKey(), first ? "  " : "    ");
            out.append(first ? "  - " : "    ").append(entry.getKey()).append(':');
            first = false;
            value(out, "      ", entry.getKey(), entry.getValue());
        }
    }

    private static void value(StringBuilder out, String indent, String name, Words value) {
        if (asBlock(name, value)) {
            out.append('\n');
            value.list().forEach(item -> out.append(indent).append("- ").append(item(name, item)).append('\n'));
        } else {
            out.append(' ').append(line(value)).append('\n');
        }
    }

    /** Marks and rules are read one by one, and so are many props. */
    private static boolean asBlock(String name, Words value) {
        return value instanceof Words.Row row && !row.items().isEmpty() && (name.equals("marks")
                || name.equals("settle") || name.equals("props") && line(value).length() > LONG);
    }

    private static String item(String name, Words item) {
        if (name.equals("marks") && item instanceof Words.Names names && names.entries().size() == 1) {
            var only = names.entries().entrySet().iterator().next();
            return only.getKey() + ": " + line(only.getValue());
        }
        return line(item);
    }

    /** @return a value that stands alone behind its name */
    static String line(Words value) {
        return value instanceof Words.Word word ? word(word, false) : inside(value);
    }

    private static String inside(Words value) {
        return switch (value) {
            case Words.Word word -> word(word, true);
            case Words.Row row -> row.items().stream().map(WordsWriter::inside)
                    .collect(Collectors.joining(", ", "[", "]"));
            case Words.Names names -> names.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + inside(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String word(Words.Word word, boolean inside) {
        var text = word.text();
        var plain = !word.quoted() && !text.isEmpty() && text.equals(text.strip()) && !SIGN.matcher(text).find()
                && !(inside && INSIDE.matcher(text).find()) && text.chars().noneMatch(Character::isISOControl);
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(Character.isISOControl(letter)
                        ? "\\u%04x".formatted(letter)
                        : String.valueOf((char) letter));
            }
        });
        return out.append('"').toString();
    }
}
