package org.motus.figures.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.motus.figures.Figure;

/** A step of the build: computes the drawings of all figures of a folder, so that the product need not. */
public final class GeometryStep {

    private static final String ENDING = ".figure";

    private GeometryStep() {
    }

    /**
     * @param arguments folder with the texts of the figures, folder of the classes
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        try (var files = Files.newDirectoryStream(Path.of(arguments[0]), "*" + ENDING)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                var figure = Figure.read(name, Files.readString(file, StandardCharsets.UTF_8));
                var id = name.substring(0, name.length() - ENDING.length());
                var place = Path.of(arguments[1] + Geometry.place(id));
                Files.createDirectories(place.getParent());
                Files.write(place, Geometry.of(figure).bytes());
            }
        }
    }
}
