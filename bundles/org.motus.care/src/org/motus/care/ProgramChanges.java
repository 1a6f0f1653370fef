package org.motus.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.ProgramStarter;
import org.motus.library.Texts;
import org.motus.model.library.FeelRange;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;

/**
 * What is different from the last revision, in the words of the cards. Without a revision each exercise is laid beside
 * the library's default.
 */
public final class ProgramChanges {

    /**
     * What is different about one exercise.
     *
     * @param words
     *            never empty, for example "reps 10 → 12", "new" or "as default"
     * @param changed
     *            false when the words only say that nothing is different
     */
    public record Change(String words, boolean changed) {
    }

    private static final List<DoseField> NUMBERS = List.of(DoseField.SETS, DoseField.REPS, DoseField.HOLD,
            DoseField.REST, DoseField.MINUTES, DoseField.PER_DAY, DoseField.DAYS, DoseField.STOP_AT,
            DoseField.PAIN_LIMIT);

    private final Texts texts = Texts.of(ProgramChanges.class, Locale.getDefault());
    private final Optional<Program> before;
    private final Program after;

    private ProgramChanges(Optional<Program> before, Program after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param before
     *            the last revision, or empty when there is none
     * @param after
     *            the program as it is now; read at each call
     */
    public static ProgramChanges between(Optional<Program> before, Program after) {
        return new ProgramChanges(before, after);
    }

    /** @return one entry for each prescription of the program as it is now, in its order */
    public List<Change> all() {
        return new ProgramPlaces(after).all().stream().map(this::of).toList();
    }

    /** @return names of the exercises that the last revision had and this program has no more */
    public List<String> removed() {
        var now = new ProgramPlaces(after).all().stream().map(Prescription::getId).toList();
        return earlier().stream().filter(prescription -> !now.contains(prescription.getId()))
                .map(prescription -> prescription.getExercise().getName()).toList();
    }

    private Change of(Prescription prescription) {
        if (before.isEmpty()) {
            var words = differences(
                    ProgramStarter.prescribe(prescription.getExercise(), after.getProfile()), prescription);
            overridden(prescription).ifPresent(words::add);
            return words.isEmpty() ? new Change(texts.get("change.default"), false) : changed(words);
        }
        var then = earlier().stream().filter(each -> each.getId().equals(prescription.getId())).findFirst();
        if (then.isEmpty()) {
            return changed(
                    Stream.concat(Stream.of(texts.get("change.new")), overridden(prescription).stream()).toList());
        }
        var words = differences(then.get(), prescription);
        overridden(prescription).ifPresent(words::add);
        moved(then.get(), prescription).ifPresent(words::add);
        return words.isEmpty() ? new Change(texts.get("change.none"), false) : changed(words);
    }

    private static Change changed(List<String> words) {
        return new Change(String.join(", ", words), true);
    }

    private List<Prescription> earlier() {
        return before.map(program -> new ProgramPlaces(program).all()).orElse(List.of());
    }

    private List<String> differences(Prescription then, Prescription now) {
        var words = new ArrayList<String>();
        for (var field : NUMBERS) {
            var old = field.read(then);
            var next = field.read(now);
            if (!old.equals(next)) {
                words.add(texts.get("change.number." + field.name(), old.map(String::valueOf).orElse("–"),
                        next.map(String::valueOf).orElse("–")));
            }
        }
        if (!EcoreUtil.equals(then.getFeel(), now.getFeel())) {
            words.add(texts.get("change.feel", feel(then.getFeel()), feel(now.getFeel())));
        }
        if (then.getSide() != now.getSide()) {
            words.add(texts.get("change.side", texts.get("side." + then.getSide().getName()),
                    texts.get("side." + now.getSide().getName())));
        }
        if (!Objects.equals(then.getNote(), now.getNote()) || !then.getTimes().equals(now.getTimes())) {
            words.add(texts.get("change.note"));
        }
        return words;
    }

    private static String feel(@Nullable FeelRange range) {
        if (range == null) {
            return "–";
        }
        return range.getLow() == range.getHigh()
                ? String.valueOf(range.getLow())
                : range.getLow() + "–" + range.getHigh();
    }

    private Optional<String> overridden(Prescription prescription) {
        var id = prescription.getExercise().getId();
        var then = before.map(program -> overrides(program, id)).orElse(List.of());
        var now = overrides(after, id);
        if (now.stream().anyMatch(each -> lacks(then, each))) {
            return Optional.of(texts.get("change.override"));
        }
        return then.stream().anyMatch(each -> lacks(now, each))
                ? Optional.of(texts.get("change.override.back"))
                : Optional.empty();
    }

    private static List<CheckOverride> overrides(Program program, String exerciseId) {
        return program.getOverrides().stream().filter(each -> exerciseId.equals(each.getExerciseId())).toList();
    }

    private static boolean lacks(List<CheckOverride> overrides, CheckOverride wanted) {
        return overrides.stream().noneMatch(each -> EcoreUtil.equals(each, wanted));
    }

    private Optional<String> moved(Prescription then, Prescription now) {
        return MovedItems.of(ids(earlier()), ids(new ProgramPlaces(after).all())).contains(now.getId())
                ? Optional.of(texts.get("change.moved", earlier().indexOf(then) + 1))
                : Optional.empty();
    }

    private static List<String> ids(List<Prescription> prescriptions) {
        return prescriptions.stream().map(Prescription::getId).toList();
    }
}
