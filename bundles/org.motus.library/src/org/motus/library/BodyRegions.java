package org.motus.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.internal.BodyFile;
import org.motus.model.clinic.PainSite;
import org.motus.model.library.LocationCode;

/** The named regions of the body chart, and the location that marked regions speak for. */
public final class BodyRegions {

    /** The claim behind sorting pain by its place: nerve, hip and back pain go different ways (C04). */
    public static final String CLAIM = "C04";

    private BodyRegions() {
    }

    /**
     * What the marks speak for. It is a suggestion: the clinician decides.
     *
     * @param location
     *            the location
     * @param reason
     *            one sentence that says why
     * @param claimId
     *            the claim of the library that the rule stands on
     */
    public record Suggestion(LocationCode location, String reason, String claimId) {
    }

    /** @return all regions, from the head down */
    public static List<BodyRegion> all() {
        return BodyFile.standard().regions();
    }

    /**
     * @param id
     *            id of a region as a record keeps it, or null
     * @return the region, or empty for an id that this chart does not know
     */
    public static Optional<BodyRegion> find(@Nullable String id) {
        return all().stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /**
     * @param id
     *            id of a region as a record keeps it, or null
     * @return its name; an id that this chart does not know is its own name, so that nothing recorded is hidden
     */
    public static String name(@Nullable String id) {
        return find(id).map(BodyRegion::name).orElse(Objects.requireNonNullElse(id, ""));
    }

    /**
     * Says which location the marks speak for. Pain in any region below the knee speaks for the sciatic nerve (C),
     * whatever else is marked: location C of the reference is "leg pain below the knee or in a nerve pattern, with or
     * without back pain". Otherwise the region that hurts most decides, and among equals the one marked first.
     *
     * @param sites
     *            the marks of one day
     * @return the suggestion, or empty when no location of ours fits any of the marks
     */
    public static Optional<Suggestion> suggest(List<PainSite> sites) {
        var below = sites.stream().map(site -> find(site.getRegion())).flatMap(Optional::stream)
                .filter(BodyRegion::belowKnee).findFirst();
        if (below.isPresent()) {
            return Optional.of(suggestion("suggest.belowKnee", below.get(), LocationCode.C));
        }
        return sites.stream().sorted(Comparator.comparingInt(BodyRegions::pain).reversed())
                .map(site -> find(site.getRegion())).flatMap(Optional::stream)
                .<Suggestion>mapMulti((region, found) -> {
                    var location = region.location();
                    if (location != null) {
                        found.accept(suggestion("suggest.region", region, location));
                    }
                }).findFirst();
    }

    private static int pain(PainSite site) {
        var now = site.getPainNow();
        return now == null ? -1 : now;
    }

    private static Suggestion suggestion(String key, BodyRegion region, LocationCode location) {
        var texts = Texts.of(BodyRegions.class, Locale.US);
        var reason = texts.get(key, region.name(), texts.get("suggest.location." + location.getName()),
                location.getName());
        return new Suggestion(location, reason, CLAIM);
    }
}
