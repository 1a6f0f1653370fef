package org.motus.ui.patient.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.motus.care.PatientDocument;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;

/**
 * The body chart of the open episode, day by day. The chart of a day is the sites recorded on that day. While today has
 * none of its own, today shows those of the newest day before.
 */
final class SiteDays {

    private final PatientDocument document;
    private final LocalDate today;

    SiteDays(PatientDocument document, LocalDate today) {
        this.document = Objects.requireNonNull(document);
        this.today = Objects.requireNonNull(today);
    }

    LocalDate today() {
        return today;
    }

    /** @return today, and each earlier day with a chart; newest first */
    List<LocalDate> days() {
        return Stream.concat(Stream.of(today), charted().stream()).distinct().toList();
    }

    /** Days that have sites, newest first; a day in the future, which a wrong clock can leave, is there too. */
    private List<LocalDate> charted() {
        return sites().map(this::day).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private Stream<PainSite> sites() {
        return document.openEpisode().map(Episode::getSites).stream().flatMap(List::stream);
    }

    /** A site without a day, as older records have, belongs to the first day of its episode. */
    private LocalDate day(PainSite site) {
        return Stream.of(Optional.ofNullable(site.getRecordedOn()),
                document.openEpisode().map(Episode::getStartedOn)).flatMap(Optional::stream).findFirst().orElse(today);
    }

    /** @return the sites that the chart of a day shows, in the order they were marked */
    List<PainSite> on(LocalDate day) {
        var own = recorded(day);
        return day.equals(today) && own.isEmpty() ? carriedFrom().map(this::recorded).orElse(own) : own;
    }

    private List<PainSite> recorded(LocalDate day) {
        return sites().filter(site -> day(site).equals(day)).toList();
    }

    /** @return the day whose sites today shows because it has none of its own, or empty */
    Optional<LocalDate> carriedFrom() {
        var charted = charted();
        return charted.contains(today)
                ? Optional.empty()
                : charted.stream().filter(day -> day.isBefore(today)).findFirst();
    }

    /** @return true when an earlier day has a chart */
    boolean hasPast() {
        return charted().stream().anyMatch(day -> day.isBefore(today));
    }

    /**
     * @param site
     *            a site that the chart of the day shows
     * @return the first of the charted days without a gap up to that day on which region and side were marked
     */
    LocalDate since(PainSite site, LocalDate day) {
        var first = day(site);
        var before = charted().stream().filter(charted -> charted.isBefore(day(site)) && !charted.isAfter(day))
                .toList();
        for (var earlier : before) {
            if (!covered(site, earlier)) {
                return first;
            }
            first = earlier;
        }
        return first;
    }

    private boolean covered(PainSite site, LocalDate day) {
        var marked = EnumSet.noneOf(Side.class);
        recorded(day).stream().filter(other -> sameRegion(site, other))
                .forEach(other -> marked.addAll(halves(other.getSide())));
        return marked.containsAll(halves(site.getSide()));
    }

    /** @return the site of another chart that speaks of the same place, or empty */
    Optional<PainSite> counterpart(PainSite site, LocalDate day) {
        var same = on(day).stream().filter(other -> sameRegion(site, other)).toList();
        return same.stream().filter(other -> other.getSide() == site.getSide()).findFirst()
                .or(() -> same.stream().filter(other -> overlap(site.getSide(), other.getSide())).findFirst());
    }

    static boolean sameRegion(PainSite site, PainSite other) {
        return Objects.equals(site.getRegion(), other.getRegion());
    }

    static boolean overlap(Side one, Side other) {
        return one == Side.BOTH || other == Side.BOTH || one == other;
    }

    /** @return left, right or the two */
    static Set<Side> halves(Side side) {
        return side == Side.BOTH ? EnumSet.of(Side.LEFT, Side.RIGHT) : EnumSet.of(side);
    }
}
