package org.motus.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The feature ships every room of the house and nothing that only tests need. */
class FeatureTest {

    @Test
    void everyBundleIsShipped() throws Exception {
        var shipped = feature().plugins().stream().filter(name -> name.startsWith("org.motus."))
                .collect(Collectors.toCollection(TreeSet::new));
        var rooms = House.read().bundles().stream().filter(bundle -> !bundle.isTest()).map(Bundle::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rooms, shipped);
    }

    @Test
    void noTestBundleIsShipped() throws Exception {
        assertEquals(List.of(), feature().testOnly());
        assertEquals(List.of(), Feature.read(House.ROOT.resolve("releng/product/motus.product")).testOnly());
    }

    @Test
    void aTestBundleInAFeatureIsSeen() {
        var feature = new Feature(List.of("org.motus.care", "org.motus.care.tests", "org.motus.testkit",
                "junit-jupiter-api", "org.eclipse.ui.ide.application", "org.eclipse.ui"));

        assertEquals(List.of("org.motus.care.tests", "org.motus.testkit", "junit-jupiter-api",
                "org.eclipse.ui.ide.application"), feature.testOnly());
    }

    private static Feature feature() throws Exception {
        return Feature.read(House.ROOT.resolve("features/org.motus.feature/feature.xml"));
    }
}
