package org.motus.delivery;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The files of an archive that the build of the product made.
 *
 * @param modes
 *            Unix mode of each file by its name inside the archive
 */
record Archive(Map<String, Integer> modes) {

    static final Path FOLDER = Path.of("../product/target/archives");

    static Archive read(String name) throws IOException {
        var file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            throw new IOException(file.normalize() + " is missing: build releng/product first.");
        }
        return new Archive(name.endsWith(".zip") ? zip(file) : tar(file));
    }

    /** Names of the plug-ins, without version. */
    Set<String> plugins() {
        return modes.keySet().stream().filter(name -> name.matches("motus/plugins/[^/]+(/.*)?"))
                .map(name -> name.split("/")[2].replaceFirst("_\\d+\\.\\d+\\.\\d.*", "")).collect(Collectors.toSet());
    }

    private static Map<String, Integer> zip(Path file) throws IOException {
        var modes = new TreeMap<String, Integer>();
        try (var zip = ZipFile.builder().setPath(file).get()) {
            zip.getEntries().asIterator().forEachRemaining(entry -> modes.put(entry.getName(), entry.getUnixMode()));
        }
        return modes;
    }

    private static Map<String, Integer> tar(Path file) throws IOException {
        var modes = new TreeMap<String, Integer>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                var tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                modes.put(entry.getName(), entry.getMode());
            }
        }
        return modes;
    }
}
