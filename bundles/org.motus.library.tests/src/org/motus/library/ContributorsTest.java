package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.library.Contributor.Kind;
import org.motus.model.library.Claim;
import org.motus.model.library.LocationCode;

/** What may add to the pain of a location, and the claims behind it. */
@DisplayName("Likely contributors")
class ContributorsTest {

    private static final Library LIBRARY = Library.standard();
    private static final Contributors CONTRIBUTORS = new Contributors(LIBRARY);

    @Test
    @DisplayName("lower back: two that a source names, hip flexors (C14) and hamstrings (C32), both limited evidence")
    void lowerBack() {
        var named = CONTRIBUTORS.of(LocationCode.A).stream().filter(one -> one.kind() == Kind.SOURCE_NAMED).toList();
        assertEquals(List.of("C14", "C32"),
                named.stream().flatMap(one -> one.claims().stream()).map(Claim::getId).toList());
        assertEquals("Short hip flexors after long sitting tipping the pelvis forward (weak evidence)",
                named.getFirst().text());
        assertEquals(Badge.LIMITED, Badge.of(named.getFirst().claims().getFirst()));
    }

    @Test
    @DisplayName("every location says first what is common and last what to exclude")
    void everyLocationEndsWithWhatToExclude() {
        for (var location : LocationCode.values()) {
            var all = CONTRIBUTORS.of(location);
            assertEquals(Kind.COMMON, all.getFirst().kind(), location.getName());
            assertEquals(Kind.EXCLUDE, all.getLast().kind(), location.getName());
        }
    }

    @Test
    @DisplayName("what no source names has no claim, so it shows no badge")
    void commonContributorsHaveNoClaim() {
        assertEquals(List.of(), CONTRIBUTORS.of(LocationCode.D).getFirst().claims());
    }

    @Test
    @DisplayName("every link leads from one contributor to claims that exist")
    void everyLinkLeadsSomewhere() {
        for (var link : CONTRIBUTORS.links()) {
            var code = Objects.requireNonNull(LocationCode.get(link.get("location").getFirst()));
            var starts = link.get("starts").getFirst();
            assertEquals(1, LIBRARY.location(code).getLikelyContributors().stream()
                    .filter(text -> text.startsWith(starts)).count(), starts);
            link.get("claim_ids").forEach(id -> assertEquals(id, LIBRARY.claim(id).orElseThrow().getId()));
        }
    }
}
