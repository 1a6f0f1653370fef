package org.motus.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.NextAction.Kind;
import org.motus.library.Library;
import org.motus.library.Texts;
import org.motus.model.clinic.DiaryDay;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Screening;
import org.motus.model.clinic.Visit;
import org.motus.model.library.LocationCode;
import org.motus.model.library.RedFlag;
import org.motus.store.Revision;

/** What a visit needs, derived from the record alone: nothing here is remembered or guessed. */
public final class NextActions {

    /** Cauda equina and nerve items, the ones that are asked again at every review. */
    private static final List<String> REPEATED = List.of("RF-CES-", "RF-NEU-");
    /** A diary sheet holds a week. */
    private static final int DIARY_DAYS = 7;

    private final Library library;
    private final LocalDate today;
    private final ZoneId zone;
    private final Texts texts = Texts.of(NextActions.class, Locale.getDefault());

    /**
     * @param today
     *            day of the visit
     * @param zone
     *            where the clinic is, to know on which day something was saved
     */
    public NextActions(Library library, LocalDate today, ZoneId zone) {
        this.library = library;
        this.today = today;
        this.zone = zone;
    }

    /**
     * @param episode
     *            the open episode, empty when there is none
     * @param newest
     *            the newest saved program, empty when there is none
     * @return what to do, in the order of a visit; the first one is marked
     */
    public List<NextAction> of(Optional<Episode> episode, Optional<Revision> newest) {
        var actions = new ArrayList<NextAction>();
        var location = episode.map(Episode::getLocation);
        if (location.isEmpty()) {
            add(actions, Kind.LOCATE, texts.get("next.locate.line"));
        } else {
            visit(actions, episode.get(), location.get());
            program(actions, episode.get(), newest);
        }
        newest.ifPresent(revision -> add(actions, Kind.PRINT,
                texts.get("next.print.line", revision.info().number(), day(revision.info().savedAt()))));
        return actions;
    }

    private void add(List<NextAction> actions, Kind kind, String line) {
        actions.add(new NextAction(kind, texts.get("next." + kind), line, actions.isEmpty()));
    }

    private void visit(List<NextAction> actions, Episode episode, LocationCode location) {
        screening(actions, episode, location);
        if (scoredToday(episode).isEmpty()) {
            add(actions, Kind.SCORES, lastPain(episode));
        }
        if (episode.getGoals().stream().allMatch(goal -> goal.getReachedOn() != null)) {
            add(actions, Kind.GOAL, texts.get("next.goal.line"));
        }
    }

    private void screening(List<NextAction> actions, Episode episode, LocationCode location) {
        var last = episode.getScreenings().stream().map(Screening::getTakenAt).filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        var items = questions(location);
        if (last.isEmpty()) {
            actions.add(new NextAction(Kind.SCREEN, texts.get("next.SCREEN.first"),
                    texts.get("next.screen.line", items.size()), actions.isEmpty()));
        } else if (!LocalDate.ofInstant(last.get(), zone).equals(today)) {
            var again = items.stream().filter(NextActions::isRepeated).count();
            add(actions, Kind.SCREEN, texts.get("next.screen.again", again, day(last.get())));
        }
    }

    /**
     * @param location
     *            where it hurts
     * @return the red-flag items that belong there, in the order of the library
     */
    public List<RedFlag> questions(LocationCode location) {
        return library.content().getRedFlags().stream().filter(item -> item.getRegions().contains(location)).toList();
    }

    private static boolean isRepeated(RedFlag item) {
        return REPEATED.stream().anyMatch(item.getId()::startsWith);
    }

    private Optional<Visit> scoredToday(Episode episode) {
        return episode.getVisits().stream().filter(visit -> today.equals(visit.getDate()))
                .filter(visit -> pain(visit).isPresent()).findFirst();
    }

    private static Optional<Double> pain(Visit visit) {
        return visit.getScores().stream().filter(score -> ScoreLines.PAIN.equals(score.getMeasureId()))
                .filter(score -> ScoreLines.CURRENT.equals(score.getItem())).map(score -> score.getValue())
                .reduce((before, last) -> last);
    }

    private String lastPain(Episode episode) {
        return episode.getVisits().stream().filter(visit -> visit.getDate() != null && pain(visit).isPresent())
                .max(Comparator.comparing(Visit::getDate))
                .map(visit -> texts.get("next.scores.last", pain(visit).orElse(0.0), day(visit.getDate())))
                .orElseGet(() -> texts.get("next.scores.none"));
    }

    private void program(List<NextAction> actions, Episode episode, Optional<Revision> newest) {
        if (newest.isEmpty()) {
            var location = library.location(Objects.requireNonNull(episode.getLocation()));
            add(actions, Kind.PROGRAM, texts.get("next.program.line", location.getRoutine().getStarterIds().size(),
                    location.getRoutine().getStarterTotalMinutes()));
            return;
        }
        var saved = LocalDate.ofInstant(newest.get().info().savedAt(), zone);
        diary(actions, episode, saved);
        var review = newest.get().program().getReviewOn();
        if (review != null) {
            add(actions, Kind.REVIEW, texts.get(review.isAfter(today) ? "next.review.on" : "next.review.due",
                    day(review)));
        } else {
            add(actions, Kind.REVIEW, texts.get("next.review.visits", episode.getVisits().size()));
        }
    }

    /** A sheet is due when a week has passed since the last day that is keyed in, or since the program was given. */
    private void diary(List<NextAction> actions, Episode episode, LocalDate saved) {
        var keyed = episode.getDiary().stream().map(DiaryDay::getDate).filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        var since = keyed.filter(day -> day.isAfter(saved)).orElse(saved);
        if (!since.plusDays(DIARY_DAYS).isAfter(today)) {
            add(actions, Kind.DIARY, texts.get("next.diary.line", day(since)));
        }
    }

    private String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    private String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        var pattern = texts.get(day.getYear() == today.getYear() ? "day.thisYear" : "day.otherYear");
        return DateTimeFormatter.ofPattern(pattern, Locale.getDefault()).format(day);
    }
}
