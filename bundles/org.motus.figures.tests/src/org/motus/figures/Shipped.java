package org.motus.figures;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.motus.library.Library;

/** The figures that ship with the product: one for each exercise of the library. */
final class Shipped {

    private Shipped() {
    }

    static Stream<String> names() {
        return Library.standard().content().getExercises().stream().map(exercise -> exercise.getId() + ".figure");
    }

    static String text(String name) {
        try (var in = requireNonNull(Figure.class.getResourceAsStream("/figures/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Figure figure(String name) {
        return Figure.read(name, text(name));
    }
}
