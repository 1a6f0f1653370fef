package org.motus.layering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the Java of a bundle, hand-written and generated. */
final class Sources {

    private Sources() {
    }

    static Map<String, String> of(Path bundle) throws IOException {
        var sources = new TreeMap<String, String>();
        for (var folder : List.of("src", "src-gen")) {
            if (Files.isDirectory(bundle.resolve(folder))) {
                collect(bundle, bundle.resolve(folder), sources);
            }
        }
        return sources;
    }

    private static void collect(Path bundle, Path folder, Map<String, String> sources) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(bundle.relativize(file).toString(), Files.readString(file));
            }
        }
    }
}
