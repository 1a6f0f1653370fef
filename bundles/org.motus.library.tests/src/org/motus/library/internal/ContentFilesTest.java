package org.motus.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.motus.library.Library;

/** The index and the folder agree. */
class ContentFilesTest {

    /** The index itself, and plain tables, which are read by their own names and not into the library. */
    private static final Set<String> NOT_LISTED = Set.of("library.yaml", "contributors.yaml", "diagnoses.yaml");

    @Test
    void listsEveryFileOfTheFolderOnce() throws IOException, URISyntaxException {
        var home = Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(home)) {
            assertEquals(filesBelow(Files.isDirectory(home.resolve("content")) ? home : project(home)), listed());
        } else {
            try (var jar = FileSystems.newFileSystem(home)) {
                assertEquals(filesBelow(jar.getPath("/")), listed());
            }
        }
    }

    /** In a development workbench classes lie in target/classes of the project. */
    private static Path project(Path classes) {
        return classes.resolve("../..").normalize();
    }

    private static TreeSet<String> filesBelow(Path home) throws IOException {
        var content = home.resolve("content");
        try (var files = Files.walk(content)) {
            return files.filter(Files::isRegularFile).map(file -> content.relativize(file).toString())
                    .map(name -> name.replace('\\', '/')).filter(name -> !NOT_LISTED.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static TreeSet<String> listed() throws IOException {
        try (var index = Library.class.getResourceAsStream("/content/library.yaml")) {
            var listed = new String(index.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("    - ")).map(line -> line.substring(6)).toList();
            var names = new TreeSet<>(listed);
            assertEquals(names.size(), listed.size(), "a file stands twice");
            return names;
        }
    }
}
