package org.motus.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What the compiler finds is mended, not silenced. Decision record 11 names the two classes that use what the platform keeps. */
class SuppressionsTest {

    private static final Pattern SUPPRESSED = Pattern.compile("@SuppressWarnings\\(([^)]*)\\)");
    private static final Set<String> CASTS = Set.of("\"unchecked\"", "\"rawtypes\"");
    private static final Set<String> PLATFORM = Set.of("src/org/motus/app/PageRenderers.java",
            "src/org/motus/app/PageStack.java");

    @Test
    void nothingIsSilenced() throws Exception {
        var silenced = new ArrayList<String>();
        for (var bundle : House.read().bundles()) {
            Sources.of(House.ROOT.resolve("bundles").resolve(bundle.name())).forEach((file, source) -> {
                if (file.startsWith("src/")) {
                    silenced(file, source).forEach(words -> silenced.add(bundle.name() + " " + file + ": " + words));
                }
            });
        }
        assertEquals(List.of(), silenced);
    }

    @Test
    void aSilencedFindingIsSeen() {
        assertEquals(List.of("\"null\""), silenced("src/a/B.java", "@SuppressWarnings(\"null\") class B { }"));
        assertEquals(List.of("\"restriction\""),
                silenced("src/a/B.java", "@SuppressWarnings(\"restriction\") class B { }"));
        assertTrue(silenced("src/a/B.java", "@SuppressWarnings(\"unchecked\") class B { }").isEmpty());
    }

    private static List<String> silenced(String file, String source) {
        return SUPPRESSED.matcher(source).results().map(found -> found.group(1)).filter(words -> !CASTS.contains(words))
                .filter(words -> !(words.equals("\"restriction\"") && PLATFORM.contains(file))).toList();
    }
}
