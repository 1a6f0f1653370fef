package org.motus.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.motus.library.Contributor.Kind;
import org.motus.library.internal.ContentReader;
import org.motus.model.library.Claim;
import org.motus.model.library.LocationCode;

/** The likely contributors of each location, with the claims behind them. Safe for use from several threads. */
public final class Contributors {

    private static final String FILE = "contributors.yaml";
    private static final Set<String> KEYS = new TreeSet<>(Set.of("location", "starts", "claim_ids"));
    private static final String SOURCE_NAMED = "Source-named possible contributor: ";
    private static final String EXCLUDE = "Specific causes to exclude: ";

    private final Library library;
    private final List<Map<String, List<String>>> links;

    /**
     * @param library
     *            the locations and the claims
     * @throws LibraryException
     *             when the file that joins them is wrong
     */
    public Contributors(Library library) {
        this.library = library;
        links = ContentReader.shipped().rows(FILE, KEYS);
    }

    /** @return what may add to the pain there, in the order of the content */
    public List<Contributor> of(LocationCode location) {
        return library.location(location).getLikelyContributors().stream().map(text -> contributor(location, text))
                .toList();
    }

    private Contributor contributor(LocationCode location, String text) {
        var claims = claims(location, text);
        if (text.startsWith(SOURCE_NAMED)) {
            return new Contributor(Kind.SOURCE_NAMED, capital(text.substring(SOURCE_NAMED.length())), claims);
        }
        if (text.startsWith(EXCLUDE)) {
            return new Contributor(Kind.EXCLUDE, capital(text.substring(EXCLUDE.length())), claims);
        }
        return new Contributor(Kind.COMMON, text, claims);
    }

    private List<Claim> claims(LocationCode location, String text) {
        return links.stream().filter(link -> value(link, "location").equals(location.getName()))
                .filter(link -> text.startsWith(value(link, "starts")))
                .flatMap(link -> link.getOrDefault("claim_ids", List.of()).stream()).map(library::claim)
                .flatMap(Optional::stream).toList();
    }

    private static String value(Map<String, List<String>> row, String key) {
        return row.getOrDefault(key, List.of()).stream().findFirst().orElse("");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** @return for the check of the content: how each link begins, with its location and claims */
    List<Map<String, List<String>>> links() {
        return links;
    }
}
