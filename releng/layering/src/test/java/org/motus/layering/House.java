package org.motus.layering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All bundles of Motus. */
record House(List<Bundle> bundles) {

    /** Folder of the checkout; Maven runs tests in the folder of the module. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    static House read() throws IOException {
        var bundles = new ArrayList<Bundle>();
        try (var folders = Files.list(ROOT.resolve("bundles"))) {
            for (var folder : folders.filter(path -> Files.exists(path.resolve("META-INF/MANIFEST.MF"))).sorted()
                    .toList()) {
                bundles.add(Bundle.read(folder));
            }
        }
        return new House(List.copyOf(bundles));
    }

    /** Names of the Motus bundles that a bundle needs, by requiring them or by importing a package of theirs. */
    Set<String> needs(Bundle bundle) {
        var needs = new LinkedHashSet<String>();
        bundle.requires().stream().filter(name -> name.startsWith("org.motus.")).forEach(needs::add);
        bundle.imports().stream().map(this::exporter).flatMap(Optional::stream).forEach(needs::add);
        return needs;
    }

    private Optional<String> exporter(String exported) {
        return bundles.stream().filter(bundle -> bundle.exports().contains(exported)).map(Bundle::name).findFirst();
    }
}
