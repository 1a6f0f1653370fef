package org.motus.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;

/** Each rule catches the bundle that breaks it, and lets the neighbor pass that does not. */
class RulesCanFailTest {

    @Test
    void aStoreThatNeedsTheScreensAboveIt() {
        var store = bundle("org.motus.store",
                "Require-Bundle: org.motus.model,org.motus.care;bundle-version=\"[1,2)\"");

        assertEquals(List.of("org.motus.store needs org.motus.care, which is not below it"),
                violations(Rule.ARROWS_POINT_DOWN, store));
    }

    @Test
    void anArrowThatPointsUpThroughAnImportedPackage() {
        var care = bundle("org.motus.care", "Export-Package: org.motus.care");
        var library = bundle("org.motus.library", "Import-Package: org.motus.care;version=\"1.0\"");

        assertEquals(List.of("org.motus.library needs org.motus.care, which is not below it"),
                violations(Rule.ARROWS_POINT_DOWN, library, care));
    }

    @Test
    void aTestFragmentThatNeedsWhatItsHostMayNot() {
        var tests = bundle("org.motus.store.tests",
                "Fragment-Host: org.motus.store\nRequire-Bundle: org.motus.testkit,org.motus.library");

        assertEquals(List.of("org.motus.store.tests needs org.motus.library, which is not below it"),
                violations(Rule.ARROWS_POINT_DOWN, tests));
    }

    @Test
    void aBundleThatNobodyGaveAFloor() {
        assertEquals(List.of("org.motus.attic has no floor: add it to the table in Layers.java"),
                violations(Rule.ARROWS_POINT_DOWN, bundle("org.motus.attic", "Bundle-Name: Attic")));
    }

    @Test
    void aCoreBundleThatRequiresTheWorkbench() {
        var safety = bundle("org.motus.safety", "Require-Bundle: org.eclipse.ui,org.eclipse.uinot");

        assertEquals(List.of("org.motus.safety is a core bundle and needs org.eclipse.ui"),
                violations(Rule.CORE_KNOWS_NO_WIDGETS, safety));
    }

    @Test
    void aCoreBundleWhoseCodeNamesAWidget() {
        var handout = bundle("org.motus.handout", "Bundle-Name: Handout",
                Map.of("src/Page.java", "import org.eclipse.swt.graphics.Color;", "src/Box.java", "// no widget"));

        assertEquals(List.of("org.motus.handout/src/Page.java mentions widgets"),
                violations(Rule.CORE_KNOWS_NO_WIDGETS, handout));
    }

    @Test
    void theCommandLineStandsHighAndStillKnowsNoWidgets() {
        assertEquals(List.of("org.motus.cli is a core bundle and needs org.motus.ui"),
                violations(Rule.CORE_KNOWS_NO_WIDGETS, bundle("org.motus.cli", "Require-Bundle: org.motus.ui")));
    }

    @Test
    void aScreenMayUseWidgets() {
        assertEquals(List.of(), violations(Rule.CORE_KNOWS_NO_WIDGETS,
                bundle("org.motus.ui.patient", "Require-Bundle: org.eclipse.ui,org.motus.ui")));
    }

    @Test
    void aSecondExportedPackageWithoutAReason() {
        var care = bundle("org.motus.care", "Export-Package: org.motus.care,org.motus.care.demo;uses:=\"a,b\"");

        assertEquals(List.of("org.motus.care exports org.motus.care.demo as well, and Reasons.java gives no reason"),
                violations(Rule.ONE_EXPORTED_PACKAGE, care));
    }

    @Test
    void aScreenThatKnowsAnotherScreen() {
        assertEquals(List.of("the screen org.motus.ui.program knows the screen org.motus.ui.patient"),
                violations(Rule.SCREENS_ARE_STRANGERS,
                        bundle("org.motus.ui.program", "Require-Bundle: org.motus.ui,org.motus.ui.patient")));
    }

    @Test
    void sqlOutsideItsRoom() {
        var care = bundle("org.motus.care", "Import-Package: javax.sql",
                Map.of("src/Care.java", "java.sql.Connection connection;"));

        assertEquals(List.of("org.motus.care imports javax.sql, which belongs in org.motus.store.jdbc",
                "org.motus.care/src/Care.java mentions SQL"), violations(Rule.SQL_STAYS_IN_ONE_ROOM, care));
    }

    @Test
    void sqlInItsRoom() {
        assertEquals(List.of(), violations(Rule.SQL_STAYS_IN_ONE_ROOM,
                bundle("org.motus.store.jdbc", "Import-Package: javax.sql")));
    }

    @Test
    void aShippedBundleThatNeedsTheTestKit() {
        assertEquals(List.of("org.motus.care is shipped and needs the test bundle org.motus.testkit",
                "org.motus.care is shipped and needs the test bundle junit-jupiter-api"),
                violations(Rule.TESTS_STAY_OUT,
                        bundle("org.motus.care", "Require-Bundle: org.motus.testkit,junit-jupiter-api")));
    }

    @Test
    void aPackageThatDoesNotSayWhatMayBeNull() {
        var care = bundle("org.motus.care", "Bundle-Name: Care",
                Map.of("src/org/motus/care/Care.java", "class Care {}", "src/org/motus/care/internal/Fix.java", "",
                        "src/org/motus/care/internal/package-info.java", "@NonNullByDefault package x;"));

        assertEquals(List.of("org.motus.care/src/org/motus/care/package-info.java with @NonNullByDefault is missing"),
                violations(Rule.NULLS_ARE_NAMED, care));
    }

    private static List<String> violations(Rule rule, Bundle bundle, Bundle... others) {
        var all = new ArrayList<>(Arrays.asList(others));
        all.add(bundle);
        return rule.violations(new House(all), bundle);
    }

    private static Bundle bundle(String name, String headers) {
        return bundle(name, headers, Map.of());
    }

    private static Bundle bundle(String name, String headers, Map<String, String> sources) {
        var text = "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n" + headers + "\n";
        try {
            var manifest = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return Bundle.of(manifest, new TreeMap<>(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
