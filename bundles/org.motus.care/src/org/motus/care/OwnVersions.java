package org.motus.care;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Texts;
import org.motus.model.library.Exercise;
import org.motus.store.OwnExercise;

/** Says of each version of an exercise of the clinic's own, in few words, what became different with it. */
public final class OwnVersions {

    /**
     * One version.
     *
     * @param words
     *            what changed, never empty, for example "steps, image"
     * @param counts
     *            true for the one that the library shows now
     */
    public record Line(OwnExercise version, String words, boolean counts) {
    }

    /** A part of an exercise that is named when it changed. */
    private record Part(String key, Function<Exercise, @Nullable Object> value) {

        boolean differs(Exercise one, Exercise other) {
            return !same(value.apply(one), value.apply(other));
        }

        private static boolean same(@Nullable Object one, @Nullable Object other) {
            if (one instanceof byte[] bytes && other instanceof byte[] others) {
                return Arrays.equals(bytes, others);
            }
            if (one instanceof EObject object && other instanceof EObject another) {
                return EcoreUtil.equals(object, another);
            }
            if (one instanceof List<?> list && other instanceof List<?> others) {
                return list.size() == others.size()
                        && IntStream.range(0, list.size())
                                .allMatch(i -> same(list.get(i), others.get(i)));
            }
            return Objects.equals(one, other);
        }
    }

    private static final List<Part> PARTS = List.of(new Part("name", Exercise::getName),
            new Part("aliases", exercise -> List.copyOf(exercise.getAliases())),
            new Part("kind", exercise -> List.of(exercise.getCategory(), exercise.getLevel())),
            new Part("place", exercise -> List.of(exercise.getStartPosition(), exercise.getSpineDirection())),
            new Part("locations", exercise -> List.copyOf(exercise.getLocations())),
            new Part("equipment", exercise -> List.copyOf(exercise.getEquipment())),
            new Part("steps", exercise -> List.copyOf(exercise.getSteps())),
            new Part("dose", Exercise::getDosage), new Part("feel", Exercise::getIntensity),
            new Part("care", exercise -> List.of(words(exercise.getModifyNote()), exercise.getMorningReason(),
                    List.copyOf(exercise.getContraindications()), List.copyOf(exercise.getPrecautions()))),
            new Part("image", exercise -> exercise.getPicture() == null ? null : exercise.getPicture().getContent()),
            new Part("alt", exercise -> exercise.getPicture() == null ? null : exercise.getPicture().getAlt()),
            new Part("drawing", Exercise::getFigure));

    private final Texts texts = Texts.of(OwnVersions.class, Locale.getDefault());
    private final Optional<Exercise> shipped;

    /** @param shipped the exercise as it ships, empty for one that the clinic wrote itself */
    public OwnVersions(Optional<Exercise> shipped) {
        this.shipped = shipped;
    }

    /**
     * @param history
     *            all versions of one exercise, newest first
     * @return a line for each, in that order
     */
    public List<Line> lines(List<OwnExercise> history) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < history.size(); i++) {
            var version = history.get(i);
            var counts = i == 0 && !version.removed();
            lines.add(new Line(version, words(version, history.subList(i + 1, history.size())), counts));
        }
        return lines;
    }

    private String words(OwnExercise version, List<OwnExercise> before) {
        if (version.removed()) {
            return texts.get(shipped.isPresent() ? "versions.back" : "versions.removed");
        }
        if (before.isEmpty()) {
            return shipped.map(as -> texts.get("versions.edited", changed(as, version.exercise())))
                    .orElseGet(() -> texts.get("versions.first"));
        }
        var last = before.getFirst();
        var words = changed(last.exercise(), version.exercise());
        var again = before.stream().filter(earlier -> !earlier.removed())
                .filter(earlier -> parts(earlier.exercise(), version.exercise()).isEmpty()).findFirst();
        if (again.isPresent() && again.get() != last) {
            return texts.get("versions.again", again.get().version());
        }
        return last.removed() ? texts.get("versions.anew", words) : words;
    }

    private String changed(Exercise before, Exercise after) {
        var parts = parts(before, after);
        return parts.isEmpty() ? texts.get("versions.same") : String.join(", ", parts);
    }

    private List<String> parts(Exercise before, Exercise after) {
        return PARTS.stream().filter(part -> part.differs(before, after))
                .map(part -> texts.get("versions.part." + part.key())).toList();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
