package org.motus.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through the house: every bundle keeps every rule. */
class LayeringTest {

    static Stream<Arguments> everyRuleInEveryBundle() throws IOException {
        var house = House.read();
        return house.bundles().stream()
                .flatMap(bundle -> Stream.of(Rule.values()).map(rule -> Arguments.of(rule, bundle, house)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyRuleInEveryBundle")
    void bundleKeepsTheRule(Rule rule, Bundle bundle, House house) {
        assertEquals(List.of(), rule.violations(house, bundle));
    }

    @Test
    void everyReasonStillHasItsPackage() throws IOException {
        var exports = House.read().bundles().stream()
                .collect(Collectors.toMap(Bundle::name, Bundle::exports));
        Reasons.all().forEach((bundle, packages) -> assertTrue(exports.get(bundle).containsAll(packages),
                bundle + " no longer exports all of " + packages));
    }

    @Test
    void theModelIsReadWithItsSources() throws IOException {
        var model = House.read().bundles().stream().filter(bundle -> bundle.name().equals("org.motus.model"))
                .findFirst().orElseThrow();
        assertTrue(model.sources().containsKey("src-gen/org/motus/model/program/Program.java"));
        assertTrue(model.host().isEmpty());
    }
}
