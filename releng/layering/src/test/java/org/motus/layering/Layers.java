package org.motus.layering;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The one table of layers, top first. Rooms on one floor do not know one another. */
final class Layers {

    private static final List<Set<String>> FLOORS = List.of(
            Set.of("org.motus.app", "org.motus.cli"),
            Set.of("org.motus.ui.patient", "org.motus.ui.program", "org.motus.ui.library", "org.motus.ui.review"),
            Set.of("org.motus.ui"),
            // Below this line nothing knows widgets. Builders for tests may use all of it.
            Set.of("org.motus.testkit"),
            Set.of("org.motus.care"),
            Set.of("org.motus.handout", "org.motus.review"),
            Set.of("org.motus.safety", "org.motus.figures"),
            Set.of("org.motus.library"),
            Set.of("org.motus.store.jdbc", "org.motus.logins"),
            Set.of("org.motus.store"),
            Set.of("org.motus.model.edit"),
            Set.of("org.motus.model"),
            Set.of("org.motus.derby"));

    private static final Set<String> WITH_WIDGETS = Set.of("org.motus.app", "org.motus.ui", "org.motus.ui.patient",
            "org.motus.ui.program", "org.motus.ui.library", "org.motus.ui.review");

    private Layers() {
    }

    /** Height of a bundle, 0 at the bottom; a fragment is as high as its host; empty when the table lacks it. */
    static OptionalInt height(Bundle bundle) {
        return height(bundle.host().orElse(bundle.name()));
    }

    static OptionalInt height(String bundle) {
        return IntStream.range(0, FLOORS.size()).filter(floor -> FLOORS.get(floor).contains(bundle))
                .map(floor -> FLOORS.size() - floor).findFirst();
    }

    static boolean hasWidgets(Bundle bundle) {
        return WITH_WIDGETS.contains(bundle.host().orElse(bundle.name()));
    }

    static boolean isScreen(String bundle) {
        return bundle.startsWith("org.motus.ui.") && !Bundle.isTest(bundle);
    }
}
