package org.motus.layering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;

/**
 * What the rules need to know of a bundle.
 *
 * @param name
 *            symbolic name
 * @param host
 *            symbolic name of the bundle that this fragment belongs to; empty for a bundle
 * @param requires
 *            symbolic names of the required bundles
 * @param imports
 *            imported packages
 * @param exports
 *            exported packages
 * @param sources
 *            text of each Java file by its path
 */
record Bundle(String name, Optional<String> host, List<String> requires, List<String> imports, List<String> exports,
        Map<String, String> sources) {

    static Bundle of(Manifest manifest, Map<String, String> sources) {
        var main = manifest.getMainAttributes();
        var host = Header.names(main.getValue("Fragment-Host")).stream().findFirst();
        return new Bundle(Header.names(main.getValue("Bundle-SymbolicName")).getFirst(), host,
                Header.names(main.getValue("Require-Bundle")), Header.names(main.getValue("Import-Package")),
                Header.names(main.getValue("Export-Package")), sources);
    }

    static Bundle read(Path folder) throws IOException {
        try (var manifest = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return of(new Manifest(manifest), Sources.of(folder));
        }
    }

    /** True for test fragments and for the bundle of builders that they share. */
    boolean isTest() {
        return isTest(name);
    }

    static boolean isTest(String bundle) {
        return bundle.endsWith(".tests") || bundle.equals("org.motus.testkit");
    }

    @Override
    public String toString() {
        return name;
    }
}
