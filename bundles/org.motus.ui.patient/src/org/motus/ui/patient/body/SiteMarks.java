package org.motus.ui.patient.body;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.PatientDocument;
import org.motus.library.BodyRegion;
import org.motus.library.BodyRegions;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;
import org.motus.model.library.LocationCode;

/**
 * What a clinician does to the body chart of today. Each is one step of undo. The first change of a day copies the chart
 * of the newest day before in the same step, so that each day keeps what was said on it.
 */
final class SiteMarks {

    private static final int MOST_PAIN = 10;

    private final PatientDocument document;
    private final SiteDays days;

    /** @param today the day that changes are recorded on */
    SiteMarks(PatientDocument document, LocalDate today) {
        this.document = document;
        this.days = new SiteDays(document, today);
    }

    /**
     * What came of a change.
     *
     * @param siteId
     *            id of the site that was made or changed, empty when there is none
     * @param refusal
     *            the sentence that says why nothing was done, empty when it was done
     */
    record Outcome(String siteId, String refusal) {

        static Outcome of(@Nullable PainSite site) {
            return new Outcome(site == null ? "" : Objects.requireNonNullElse(site.getId(), ""), "");
        }

        static Outcome refused(String sentence) {
            return new Outcome("", sentence);
        }
    }

    SiteDays days() {
        return days;
    }

    /**
     * Marks a region. On the free half of a region that is marked on the other half, the mark becomes both sides; a half
     * that is marked already stays as it is.
     */
    Outcome mark(BodyRegion region, Side side) {
        var same = days.on(days.today()).stream().filter(site -> region.id().equals(site.getRegion())).toList();
        for (var site : same) {
            if (SiteDays.overlap(site.getSide(), side)) {
                return Outcome.of(site);
            }
        }
        return same.isEmpty() ? add(region, side) : side(same.getFirst(), Side.BOTH);
    }

    /** Marks a region as a site of its own, beside a mark of the other half. */
    Outcome add(BodyRegion region, Side side) {
        for (var site : days.on(days.today())) {
            if (region.id().equals(site.getRegion()) && SiteDays.overlap(site.getSide(), side)) {
                return Outcome.of(site);
            }
        }
        if (document.openEpisode().isEmpty() && region.location() == null) {
            return Outcome.refused(NLS.bind(Messages.refuse_location, region.name()));
        }
        var made = new PainSite[1];
        document.change(NLS.bind(Messages.step_added, SiteWords.name(region.id(), side)),
                () -> made[0] = make(region, side));
        return Outcome.of(made[0]);
    }

    private PainSite make(BodyRegion region, Side side) {
        var episode = document.openEpisode().orElseGet(() -> open(Objects.requireNonNull(region.location())));
        begin();
        var site = ClinicFactory.eINSTANCE.createPainSite();
        site.setId(UUID.randomUUID().toString());
        site.setRegion(region.id());
        site.setLocation(location(region, episode));
        site.setSide(side);
        site.setRecordedOn(days.today());
        episode.getSites().add(site);
        return site;
    }

    /** The record asks for a location with each site: where the region has none, it is that of the episode. */
    private static LocationCode location(BodyRegion region, Episode episode) {
        var own = region.location();
        return own == null ? episode.getLocation() : own;
    }

    private Episode open(LocationCode location) {
        var episode = ClinicFactory.eINSTANCE.createEpisode();
        episode.setId(UUID.randomUUID().toString());
        episode.setLocation(location);
        episode.setStartedOn(days.today());
        document.patient().getEpisodes().add(episode);
        return episode;
    }

    /** Gives today its own copy of what it shows, when it has none; by the site it was copied from. */
    private Map<PainSite, PainSite> begin() {
        var copies = new IdentityHashMap<PainSite, PainSite>();
        if (days.carriedFrom().isPresent()) {
            var shown = days.on(days.today());
            shown.forEach(site -> copies.put(site, copy(site)));
            document.openEpisode()
                    .ifPresent(episode -> shown.forEach(site -> episode.getSites().add(copies.get(site))));
        }
        return copies;
    }

    private PainSite copy(PainSite site) {
        var copy = EcoreUtil.copy(site);
        copy.setId(UUID.randomUUID().toString());
        copy.setRecordedOn(days.today());
        return copy;
    }

    /** Takes an earlier day's chart as today's, in place of what today shows. */
    Outcome copyToToday(LocalDate day) {
        var wanted = days.on(day);
        document.change(NLS.bind(Messages.step_copied, SiteWords.longDate(day, days.today())), () -> {
            var now = days.carriedFrom().isPresent() ? wanted.subList(0, 0) : days.on(days.today());
            document.openEpisode().ifPresent(episode -> {
                episode.getSites().removeAll(now);
                episode.getSites().addAll(wanted.stream().map(this::copy).toList());
            });
        });
        return days.on(days.today()).stream().findFirst().map(Outcome::of).orElseGet(() -> Outcome.of(null));
    }

    /**
     * Sets a number of a mark.
     *
     * @param number
     *            which of the two
     * @param value
     *            0 to 10, null for not asked
     */
    Outcome number(PainSite site, PainNumber number, @Nullable Integer value) {
        document.pause();
        return number(site, number, number.of(site), value);
    }

    /**
     * Makes 10 of the 1 that was keyed just before: both keys are one step.
     *
     * @param before
     *            the number as it was before the 1
     */
    Outcome ten(PainSite site, PainNumber number, @Nullable Integer before) {
        return number(site, number, before, MOST_PAIN);
    }

    private Outcome number(PainSite site, PainNumber number, @Nullable Integer before, @Nullable Integer value) {
        if (value != null && (value < 0 || value > MOST_PAIN)) {
            return Outcome.refused(NLS.bind(Messages.refuse_number, value));
        }
        var label = NLS.bind(number.step(),
                new Object[] { SiteWords.name(site), SiteWords.number(before), SiteWords.number(value) });
        var changed = new PainSite[1];
        document.type(number + "/" + site.getRegion() + "/" + site.getSide(), label, () -> {
            changed[0] = ofToday(site);
            number.set(changed[0], value);
        });
        return Outcome.of(changed[0]);
    }

    /** Turns a mark to a side; refused when the region has another mark there. */
    Outcome side(PainSite site, Side side) {
        var taken = days.on(days.today()).stream().anyMatch(other -> other != site
                && SiteDays.sameRegion(site, other) && SiteDays.overlap(other.getSide(), side));
        if (taken) {
            return Outcome.refused(NLS.bind(Messages.refuse_side, SiteWords.name(site.getRegion(), side)));
        }
        var label = NLS.bind(Messages.step_side,
                new Object[] { BodyRegions.name(site.getRegion()), SiteWords.side(site.getSide()),
                        SiteWords.side(side) });
        return edit(site, label, copy -> copy.setSide(side));
    }

    Outcome depth(PainSite site, PainDepth depth) {
        var label = NLS.bind(Messages.step_depth,
                new Object[] { SiteWords.name(site), SiteWords.depth(site.getDepth()), SiteWords.depth(depth) });
        return edit(site, label, copy -> copy.setDepth(depth));
    }

    /** @param text where the pain goes, as it is being typed */
    Outcome spread(PainSite site, String text) {
        var label = NLS.bind(Messages.step_spread, SiteWords.name(site));
        var value = text.isBlank() ? null : text;
        var changed = new PainSite[1];
        document.type("spread/" + site.getRegion() + "/" + site.getSide(), label, () -> {
            changed[0] = ofToday(site);
            changed[0].setSpread(value);
        });
        return Outcome.of(changed[0]);
    }

    private Outcome edit(PainSite site, String label, Consumer<PainSite> set) {
        var changed = new PainSite[1];
        document.change(label, () -> {
            changed[0] = ofToday(site);
            set.accept(changed[0]);
        });
        return Outcome.of(changed[0]);
    }

    private PainSite ofToday(PainSite site) {
        var copies = begin();
        return copies.isEmpty() ? site : Objects.requireNonNull(copies.get(site));
    }

    /**
     * Takes a mark off today's chart. The last mark stays when there is a chart before: a day without marks would show
     * the day before again, and what clinicians mean is that it no longer hurts, which is pain 0.
     */
    Outcome remove(PainSite site) {
        if (days.hasPast() && days.on(days.today()).size() == 1) {
            return Outcome.refused(NLS.bind(Messages.refuse_last, SiteWords.name(site)));
        }
        Supplier<PainSite> gone = () -> ofToday(site);
        document.change(NLS.bind(Messages.step_removed, SiteWords.name(site)), () -> EcoreUtil.remove(gone.get()));
        return Outcome.of(null);
    }
}
