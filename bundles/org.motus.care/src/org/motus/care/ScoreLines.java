package org.motus.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.ScoreLine.Point;
import org.motus.library.Library;
import org.motus.library.Texts;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Score;
import org.motus.model.clinic.Visit;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Measure;

/** The scores of an episode by measure: values by visit, change since the first, verdict of the progress rules. */
public final class ScoreLines {

    /** Numeric pain scale. */
    public static final String PAIN = "NPRS";
    /** Its item for the pain at this moment. */
    public static final String CURRENT = "current";
    /** Its item for the worst pain of the last 24 hours. */
    public static final String WORST = "worst";

    private static final String ACTIVITIES = "PSFS";
    /** One activity alone must move by 3 points, a mean of several by the measure's own 2 (section 4.1). */
    private static final double ONE_ACTIVITY_LIMIT = 3;
    private static final Set<String> TOTAL = Set.of("", "total", "score");

    private final Library library;
    private final Texts texts = Texts.of(ScoreLines.class, Locale.getDefault());

    /** @param library the measures, and which of them a location asks for */
    public ScoreLines(Library library) {
        this.library = library;
    }

    /**
     * @param episode
     *            with its visits
     * @return current pain first, then the measures the location asks for, then all others that were scored
     */
    public List<ScoreLine> of(Episode episode) {
        var visits = episode.getVisits().stream()
                .sorted(Comparator.comparing(Visit::getDate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var primary = primary(episode.getLocation());
        var lines = new ArrayList<ScoreLine>();
        keys(visits, primary).forEach((id, items) -> library.measure(id).ifPresent(measure -> {
            var main = primary.contains(id);
            if (ACTIVITIES.equals(id)) {
                lines.add(activities(measure, visits, main));
            } else {
                items.forEach(item -> lines.add(line(measure, item, visits, main && isFirst(id, item))));
            }
        }));
        lines.sort(Comparator.comparing(line -> !line.main()));
        return lines;
    }

    private Set<String> primary(@Nullable LocationCode location) {
        var ids = new LinkedHashSet<String>();
        ids.add(PAIN);
        if (location != null) {
            ids.addAll(library.location(location).getPrimaryMeasureIds());
        }
        return ids;
    }

    /** What there is to show: what the location asks for, and what was scored, each with its items. */
    private static Map<String, Set<String>> keys(List<Visit> visits, Set<String> primary) {
        var keys = new LinkedHashMap<String, Set<String>>();
        primary.forEach(id -> items(keys, id).add(PAIN.equals(id) ? CURRENT : ""));
        visits.stream().flatMap(visit -> visit.getScores().stream())
                .forEach(score -> items(keys, text(score.getMeasureId())).add(item(score)));
        return keys;
    }

    private static Set<String> items(Map<String, Set<String>> keys, String measure) {
        return Objects.requireNonNull(keys.computeIfAbsent(measure, id -> new LinkedHashSet<>()));
    }

    private static boolean isFirst(String measure, String item) {
        return PAIN.equals(measure) ? CURRENT.equals(item) : item.isEmpty();
    }

    private ScoreLine line(Measure measure, String item, List<Visit> visits, boolean main) {
        var points = new ArrayList<Point>();
        for (var visit : visits) {
            visit.getScores().stream().filter(score -> measure.getId().equals(score.getMeasureId()))
                    .filter(score -> item.equals(item(score))).reduce((before, last) -> last)
                    .ifPresent(score -> points.add(new Point(visit.getDate(), score.getValue())));
        }
        var rated = PAIN.equals(measure.getId()) || item.isEmpty();
        return made(measure, item, main, points, rated ? measure.getMeaningfulChangeValue() : null);
    }

    /** The mean of those activities that both the first and the newest visit rate: others would feign a change. */
    private ScoreLine activities(Measure measure, List<Visit> visits, boolean main) {
        var rated = visits.stream().map(visit -> new Rated(visit.getDate(), activities(visit)))
                .filter(visit -> !visit.values().isEmpty()).toList();
        if (rated.isEmpty()) {
            return made(measure, "", main, List.of(), null);
        }
        var both = new LinkedHashSet<>(rated.getFirst().values().keySet());
        both.retainAll(rated.getLast().values().keySet());
        if (both.isEmpty()) {
            return made(measure, "", main, List.of(rated.getLast().mean(rated.getLast().values().keySet())), null);
        }
        var points = rated.stream().filter(visit -> visit.values().keySet().stream().anyMatch(both::contains))
                .map(visit -> visit.mean(both)).toList();
        return made(measure, "", main, points,
                both.size() == 1 ? Double.valueOf(ONE_ACTIVITY_LIMIT) : measure.getMeaningfulChangeValue());
    }

    private static Map<String, Double> activities(Visit visit) {
        var values = new LinkedHashMap<String, Double>();
        visit.getScores().stream().filter(score -> ACTIVITIES.equals(score.getMeasureId()))
                .forEach(score -> values.put(text(score.getItem()), score.getValue()));
        return values;
    }

    private ScoreLine made(Measure measure, String item, boolean main, List<Point> points, @Nullable Double limit) {
        if (points.size() < 2) {
            return new ScoreLine(measure, item, name(measure, item), main, points, null, Verdict.UNRATED);
        }
        var first = points.getFirst().value();
        var last = points.getLast().value();
        var verdict = limit == null ? Verdict.UNRATED : ChangeRules.judge(measure, limit, first, last);
        return new ScoreLine(measure, item, name(measure, item), main, points, last - first, verdict);
    }

    private String name(Measure measure, String item) {
        var key = "measure." + measure.getId();
        try {
            return texts.get(item.isEmpty() ? key : key + "." + item);
        } catch (MissingResourceException e) {
            // An item of a clinic's own: its own words are the best name there is.
            return item.isEmpty() ? measure.getName() : item;
        }
    }

    private static String item(Score score) {
        var item = text(score.getItem());
        return TOTAL.contains(item.toLowerCase(Locale.ROOT)) ? "" : item;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** The activities that one visit rates. */
    private record Rated(@Nullable LocalDate day, Map<String, Double> values) {

        Point mean(Set<String> wanted) {
            return new Point(day, values.entrySet().stream().filter(entry -> wanted.contains(entry.getKey()))
                    .mapToDouble(Map.Entry::getValue).average().orElse(0));
        }
    }
}
