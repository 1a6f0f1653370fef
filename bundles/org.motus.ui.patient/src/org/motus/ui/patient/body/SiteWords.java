package org.motus.ui.patient.body;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.library.BodyRegions;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;

/** How the body chart says things. */
final class SiteWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.US);
    private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM", Locale.US);
    private static final DateTimeFormatter LONG_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private SiteWords() {
    }

    /** @return for example "Lower back, right" */
    static String name(PainSite site) {
        return name(site.getRegion(), site.getSide());
    }

    static String name(@Nullable String region, Side side) {
        return NLS.bind(Messages.site_name, BodyRegions.name(region), side(side));
    }

    static String side(Side side) {
        return switch (side) {
            case LEFT -> Messages.side_left;
            case RIGHT -> Messages.side_right;
            case BOTH -> Messages.side_both;
        };
    }

    static String depth(PainDepth depth) {
        return switch (depth) {
            case SURFACE -> Messages.depth_surface;
            case DEEP -> Messages.depth_deep;
            case UNKNOWN -> Messages.depth_unknown;
        };
    }

    static String number(@Nullable Integer value) {
        return value == null ? Messages.number_none : value.toString();
    }

    /** @return "12 Jan", with the year when it is another year than today's */
    static String shortDate(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? SHORT : SHORT_YEAR).format(day);
    }

    /** @return "12 January", with the year when it is another year than today's */
    static String longDate(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? LONG : LONG_YEAR).format(day);
    }

    /** @return what a screen reader says of a mark, for example "Lower back, right, pain 4 of 10, since 12 January" */
    static String spoken(PainSite site, SiteDays days, LocalDate day) {
        var now = site.getPainNow();
        var pain = now == null ? Messages.spoken_pain_none : NLS.bind(Messages.spoken_pain, now);
        return NLS.bind(Messages.spoken_site, new Object[] { name(site), pain,
                longDate(days.since(site, day), days.today()) });
    }

    /**
     * @return the difference between an earlier day and today, for example "Lower back, right: 6 to 4 since 12 January."
     */
    static String changes(SiteDays days, LocalDate day) {
        var date = longDate(day, days.today());
        var parts = new ArrayList<String>();
        for (var then : days.on(day)) {
            days.counterpart(then, days.today()).ifPresentOrElse(now -> change(parts, then, now),
                    () -> parts.add(NLS.bind(Messages.change_gone, name(then))));
        }
        days.on(days.today()).stream().filter(now -> days.counterpart(now, day).isEmpty())
                .forEach(now -> parts.add(NLS.bind(Messages.change_new, name(now))));
        return parts.isEmpty()
                ? NLS.bind(Messages.change_none, date)
                : NLS.bind(Messages.change_since, String.join("; ", parts), date);
    }

    private static void change(List<String> parts, PainSite then, PainSite now) {
        if (!Objects.equals(then.getPainNow(), now.getPainNow()) || then.getSide() != now.getSide()) {
            parts.add(NLS.bind(Messages.change_pain,
                    new Object[] { name(now), number(then.getPainNow()), number(now.getPainNow()) }));
        }
    }
}
