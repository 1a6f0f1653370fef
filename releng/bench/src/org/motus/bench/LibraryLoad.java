package org.motus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.motus.library.Library;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The clinical content: loaded, indexed and ready, against the same bytes read into plain maps by the YAML library. */
final class LibraryLoad {

    private LibraryLoad() {
    }

    static Pair warm() throws IOException {
        var content = content();
        return new Pair("library load, warm", Pair.Measure.of(Library::standard),
                Pair.Measure.of(() -> parse(content)));
    }

    static Pair first(JavaRuns java) {
        return new Pair("library load, first in a new Java", () -> java.millis("library"), () -> java.millis("yaml"));
    }

    /** What a new Java does and times: the load, or the plain read with the reading of the bytes. */
    static double once(String what) throws Exception {
        return what.equals("library")
                ? Pair.Measure.of(Library::standard).run()
                : Pair.Measure.of(() -> parse(content())).run();
    }

    private static void parse(List<String> content) {
        for (var text : content) {
            new Load(LoadSettings.builder().build()).loadAllFromString(text).forEach(document -> {
                if (document == null) {
                    throw new IllegalStateException("An empty document was measured.");
                }
            });
        }
    }

    private static List<String> content() throws IOException {
        var jar = Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var content = new ArrayList<String>();
        try (var files = FileSystems.newFileSystem(jar); var paths = Files.walk(files.getPath("/content"))) {
            for (var path : paths.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList()) {
                content.add(Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return content;
    }
}
