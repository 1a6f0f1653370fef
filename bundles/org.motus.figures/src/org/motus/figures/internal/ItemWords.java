package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said of a prop or a mark, by the names of its measures. */
final class ItemWords {

    /**
     * A measure.
     *
     * @param name    as the text has it; "size 2" is the second number of size
     * @param usual   what it is when it is not said
     * @param choices the words it may be; none when it is a number
     */
    record Measure(String name, String usual, List<String> choices) {
    }

    private static final List<String> FLAG = List.of("true", "false");
    private static final Map<String, List<Measure>> BY_KIND = Map.ofEntries(
            Map.entry("floor", numbers("from", "-0.45", "to", "0.45", "deep", "0.35")),
            Map.entry("mat", numbers("from", "-0.45", "to", "0.45", "deep", "0.35")),
            Map.entry("chair", and(numbers("front", "0.09", "height", "0.246", "deep", "0.3", "z", "0"),
                    new Measure("back", "true", FLAG), new Measure("facing", "right", List.of("right", "left")))),
            Map.entry("table", numbers("from", "0.2", "to", "0.7", "height", "0.43", "half", "0.25", "z", "0")),
            Map.entry("wall", numbers("x", "0.3", "height", "3", "half", "0.6")),
            Map.entry("doorway", numbers("x", "0.095", "half", "0.235")),
            Map.entry("step", numbers("from", "0.1", "to", "0.38", "height", "0.1")),
            Map.entry("cushion", numbers("size 1", "0.1", "size 2", "0.035", "turn", "0")),
            Map.entry("roller", numbers("size 1", "0.045")), Map.entry("ball", numbers("size 1", "0.06")),
            Map.entry("pool", and(numbers("from", "-0.62", "to", "0.62", "depth", "0.7"),
                    new Measure("floor", "true", FLAG))),
            Map.entry("bike", List.of()), Map.entry("turn", numbers("radius", "0.1", "from", "0", "to", "0", "size",
                    "1")),
            Map.entry("hold", numbers("seconds", "10")),
            Map.entry("breath", List.of(new Measure("", "out", List.of("out", "in")))),
            Map.entry("ghost", List.of()));

    private ItemWords() {
    }

    private static List<Measure> numbers(String... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .map(i -> new Measure(pairs[i], pairs[i + 1], List.of())).toList();
    }

    private static List<Measure> and(List<Measure> some, Measure... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    static List<Measure> of(String kind, Words said) {
        return switch (kind) {
            case "arrow" -> said instanceof Words.Names names && names.get("of").isPresent()
                    ? and(numbers("beside", "0", "size", "1"), new Measure("of", "", Landmark.names()))
                    : numbers("size", "1");
            case "felt" -> said instanceof Words.Names names && names.get("at").isPresent()
                    ? numbers("size 1", "0.06", "size 2", "0.04", "turn", "0")
                    : List.of(new Measure("on", "low back", places()), numbers("size", "1").getFirst());
            case "hold" -> said instanceof Words.Names names && names.get("minutes").isPresent()
                    ? numbers("minutes", "5")
                    : numbers("seconds", "10");
            case "stick", "band", "strap", "towel", "noodle" -> line(said);
            default -> Optional.ofNullable(BY_KIND.get(kind)).orElse(List.of());
        };
    }

    private static List<Measure> line(Words said) {
        var all = new ArrayList<Measure>();
        var points = said instanceof Words.Names names
                ? names.get("through").map(Words::list).orElse(List.of())
                : List.<Words>of();
        for (var i = 1; i <= points.size(); i++) {
            all.add(new Measure("through " + i, "", Landmark.names()));
        }
        all.addAll(numbers("longer", "0"));
        all.add(new Measure("over", "true", FLAG));
        return all;
    }

    private static List<String> places() {
        return Felt.places().keySet().stream().sorted().flatMap(place -> Felt.paired(place)
                ? Stream.of("right " + place, "left " + place)
                : Stream.of(place)).toList();
    }

    /** @return what a measure is; its usual value when it is not said */
    static String value(Words said, Measure measure) {
        if (said instanceof Words.Word word) {
            return alone(measure) && !word.text().isEmpty() ? word.text() : measure.usual();
        }
        if (!(said instanceof Words.Names names)) {
            return measure.usual();
        }
        var parts = measure.name().split(" ");
        var found = names.get(parts[0]);
        if (parts.length > 1) {
            var at = Integer.parseInt(parts[1]) - 1;
            found = found.filter(row -> row.list().size() > at).map(row -> row.list().get(at));
        }
        return found.map(value -> value instanceof Words.Word word ? word.text() : WordsWriter.line(value))
                .orElse(measure.usual());
    }

    /** @return whether a word alone says this measure */
    private static boolean alone(Measure measure) {
        return List.of("", "on", "seconds").contains(measure.name());
    }

    /** @return with another value of a measure */
    static Words with(String kind, Words said, Measure measure, String value) {
        var word = new Words.Word(value);
        if (measure.name().isEmpty() || said instanceof Words.Word && alone(measure) && !kind.isEmpty()
                && List.of("felt", "hold").contains(kind)) {
            return word;
        }
        var names = switch (said) {
            case Words.Names all -> all;
            case Words.Row path -> Words.Names.of("path", path);
            case Words.Word only -> kind.equals("felt")
                    ? Words.Names.of("on", only)
                    : kind.equals("hold") ? Words.Names.of("seconds", only) : Words.Names.NONE;
        };
        var parts = measure.name().split(" ");
        if (parts.length == 1) {
            return names.with(measure.name(), word);
        }
        var row = new ArrayList<>(names.get(parts[0]).map(Words::list).orElse(List.of()));
        var at = Integer.parseInt(parts[1]) - 1;
        for (var missing : of(kind, said)) {
            if (missing.name().startsWith(parts[0] + " ")
                    && row.size() < Integer.parseInt(missing.name().split(" ")[1])) {
                row.add(new Words.Word(missing.usual()));
            }
        }
        row.set(at, word);
        return names.with(parts[0], new Words.Row(row));
    }
}
