package org.motus.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.BodyRegions;
import org.motus.library.Texts;
import org.motus.model.clinic.Answer;
import org.motus.model.clinic.DiaryDay;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Goal;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Score;
import org.motus.model.clinic.Screening;
import org.motus.model.clinic.Side;
import org.motus.model.clinic.Visit;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;
import org.motus.model.library.PainLocation;
import org.motus.model.program.BreakPlan;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.HandoutOptions;
import org.motus.model.program.IfThenPlan;
import org.motus.model.program.Phase;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;
import org.motus.model.program.WalkingPlan;

/** Says what a line of a merge is about, and what it says, in the words of the clinic. */
final class MergeWords {

    /** Longest text that is shown of a note, in characters. */
    private static final int LONGEST = 120;
    /** Longest text that names something, in characters. */
    private static final int NAME = 40;

    private final Texts texts = Texts.of(MergeWords.class, Locale.getDefault());
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(texts.get("day.otherYear"), Locale.US);

    /** @return for example "Lower back, left: worst pain" */
    String field(EObject owner, FeatureGroup group) {
        var label = label(owner, group.first(), group.features().size() > 1 ? ".all" : "");
        var title = title(owner);
        return title.isEmpty() ? capital(label) : texts.get("merge.field", title, label);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private String label(EObject owner, EStructuralFeature feature, String suffix) {
        return texts.get("merge." + owner.eClass().getName() + "." + feature.getName() + suffix);
    }

    /** @return what one element of a set is, for example "Flag: osteoporosis" */
    String element(EObject owner, EStructuralFeature feature, Object value) {
        return texts.get("merge.field", capital(label(owner, feature, "")), plain(value));
    }

    /** @return name of an entry that was added or removed */
    String entry(EObject entry) {
        return title(entry);
    }

    /** @return what a line about the order of a list is called */
    String order(EObject owner, EReference list) {
        return texts.get("merge.order", label(owner, list, ""));
    }

    /** @return the names of entries in order */
    String names(Collection<EObject> entries) {
        return shorten(entries.stream().map(this::title).collect(Collectors.joining(" · ")), LONGEST);
    }

    /** @return that something is in the record, or not */
    String in(boolean there) {
        return there ? texts.get("merge.there") : texts.get("merge.nothing");
    }

    /** @return what one side did to an entry that only one of them has */
    String presence(boolean before, boolean now) {
        if (before == now) {
            return in(now);
        }
        return now ? texts.get("merge.added") : texts.get("merge.removed");
    }

    /** @return one change of an entry in short, for example "hold 15" */
    String change(Difference line) {
        var colon = line.what().lastIndexOf(": ");
        return texts.get("merge.change", colon < 0 ? line.what() : line.what().substring(colon + 2), line.mine());
    }

    /** @return what a group says, "–" for nothing */
    String value(EObject owner, FeatureGroup group) {
        var said = group.features().stream().map(feature -> owner.eGet(feature))
                .map(value -> value instanceof List<?> list ? list(list) : plain(value)).filter(text -> !text.isEmpty())
                .distinct().collect(Collectors.joining(", "));
        return said.isEmpty() ? texts.get("merge.nothing") : shorten(said, LONGEST);
    }

    private String list(List<?> values) {
        return values.stream().map(this::plain).collect(Collectors.joining(", "));
    }

    private String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> day.format(date);
            case Instant instant -> day.format(instant.atZone(ZoneId.systemDefault()));
            case Boolean yes -> texts.get(yes ? "merge.yes" : "merge.no");
            case Double number -> number == Math.rint(number)
                    ? String.valueOf(number.longValue())
                    : String.valueOf(number);
            case Enumerator literal -> literal(literal);
            case EObject part -> part(part);
            default -> String.valueOf(value);
        };
    }

    /** The literals of the model are words in capitals; those that are codes have a text. */
    private String literal(Enumerator literal) {
        try {
            return texts.get("merge.literal." + literal.getName());
        } catch (MissingResourceException codeOrWord) {
            return literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private String part(EObject part) {
        return switch (part) {
            case FeelRange feel -> feel.getLow() == feel.getHigh()
                    ? String.valueOf(feel.getLow())
                    : feel.getLow() + "–" + feel.getHigh();
            case Exercise exercise -> text(exercise.getName());
            case PainLocation location -> text(location.getName());
            case WalkingPlan walk -> walk(walk);
            case BreakPlan plan -> texts.get("merge.breaks", plan.getEveryMinutes(), plan.getItems().size());
            default -> title(part);
        };
    }

    private String walk(WalkingPlan plan) {
        var ladder = plan.getLadder();
        return ladder == null
                ? ""
                : ladder.getSteps().stream().filter(step -> step.getId().equals(plan.getCurrentStepId()))
                        .map(step -> text(step.getDose())).findFirst().orElse("");
    }

    private String title(EObject object) {
        return switch (object) {
            case Episode episode -> texts.get("merge.title.Episode", plain(episode.getLocation()));
            case PainSite site -> region(site);
            case Goal goal -> texts.get("merge.title.Goal", shorten(text(goal.getText()), NAME));
            case Screening screening -> texts.get("merge.title.Screening", plain(screening.getTakenAt()));
            case Answer answer -> texts.get("merge.title.Answer", text(answer.getRedFlagId()));
            case Visit visit -> texts.get("merge.title.Visit", plain(visit.getDate()));
            case Score score -> measure(score);
            case DiaryDay diary -> texts.get("merge.title.DiaryDay", plain(diary.getDate()));
            case Phase phase -> Objects.requireNonNullElse(phase.getName(), texts.get("merge.title.Phase"));
            case Prescription prescription -> prescription.getExercise() == null
                    ? text(prescription.getId())
                    : text(prescription.getExercise().getName());
            case IfThenPlan plan -> texts.get("step.plan." + plan.getKind().getName());
            case CheckOverride override -> texts.get("merge.title.CheckOverride", about(override));
            case HandoutOptions options -> texts.get("merge.title.HandoutOptions");
            default -> object.eContainer() == null ? "" : title(object.eContainer());
        };
    }

    /** @return the exercise that an override is about, or its rule */
    private static String about(CheckOverride override) {
        var id = text(override.getExerciseId());
        return override.eContainer() instanceof Program program && !id.isEmpty()
                ? new ProgramPlaces(program).all().stream().map(Prescription::getExercise)
                        .filter(exercise -> id.equals(exercise.getId())).map(exercise -> text(exercise.getName()))
                        .findFirst().orElse(id)
                : text(override.getRuleId());
    }

    private String region(PainSite site) {
        var name = BodyRegions.name(site.getRegion());
        return site.getSide() == null || site.getSide() == Side.BOTH
                ? name
                : texts.get("merge.title.PainSite", name, plain(site.getSide()));
    }

    private String measure(Score score) {
        var key = "measure." + score.getMeasureId();
        var item = score.getItem();
        for (var each : item == null ? List.of(key) : List.of(key + "." + item, key)) {
            try {
                return texts.get(each);
            } catch (MissingResourceException unknown) {
                continue;
            }
        }
        return text(score.getMeasureId());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String shorten(String text, int longest) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).stripTrailing() + "…";
    }
}
