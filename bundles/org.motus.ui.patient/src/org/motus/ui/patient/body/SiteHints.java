package org.motus.ui.patient.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.motus.care.PatientDocument;
import org.motus.library.BodyRegions;
import org.motus.model.clinic.PainSite;

/** The sentence below the chart while nothing was refused: the change of a day, what a mark suggests, how to begin. */
final class SiteHints {

    private final PatientDocument document;
    private final SiteDays days;

    SiteHints(PatientDocument document, SiteDays days) {
        this.document = document;
        this.days = days;
    }

    /**
     * @param day
     *            the day that is looked at
     * @param selected
     *            the selected mark, or empty
     * @return the sentence, or empty when there is nothing to say
     */
    String of(LocalDate day, Optional<PainSite> selected) {
        if (!day.equals(days.today())) {
            return SiteWords.changes(days, day);
        }
        var sites = days.on(day);
        if (sites.isEmpty()) {
            return Messages.hint_empty;
        }
        return selected.flatMap(SiteHints::unplaced).or(() -> suggestion(sites)).or(this::carried).orElse("");
    }

    private static Optional<String> unplaced(PainSite site) {
        return BodyRegions.find(site.getRegion()).filter(region -> region.location() == null)
                .map(region -> NLS.bind(Messages.hint_unplaced, region.name()));
    }

    private Optional<String> suggestion(List<PainSite> sites) {
        return BodyRegions.suggest(sites)
                .filter(suggested -> document.openEpisode()
                        .filter(episode -> episode.getLocation() == suggested.location()).isEmpty())
                .map(BodyRegions.Suggestion::reason);
    }

    private Optional<String> carried() {
        return days.carriedFrom()
                .map(from -> NLS.bind(Messages.hint_carried, SiteWords.longDate(from, days.today())));
    }
}
