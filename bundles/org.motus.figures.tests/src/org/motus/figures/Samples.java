package org.motus.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Figures of twelve exercises: lying, sitting, standing, kneeling, in the water, from all views that are needed. */
final class Samples {

    private Samples() {
    }

    static Stream<String> names() {
        return Stream.of("001", "005", "007", "010", "015", "022", "024", "035", "038", "047", "060", "075")
                .map("EX-%s.figure"::formatted);
    }

    static String text(String name) {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream("samples/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Figure figure(String name) {
        return Figure.read(name, text(name));
    }
}
