package org.motus.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.internal.ContentReader;
import org.motus.library.internal.ExerciseIndex;
import org.motus.library.internal.Overlay;
import org.motus.model.library.Claim;
import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.Exercise;
import org.motus.model.library.Ladder;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Measure;
import org.motus.model.library.PainLocation;
import org.motus.model.library.RedFlag;
import org.motus.model.library.Rule;
import org.motus.model.library.Source;
import org.motus.model.library.Tag;

/**
 * The clinical content, with look-up by id and search. Read-only: copy what goes into a program. Loading reads every
 * file, so callers load once and keep the library. A loaded library may be read by several threads.
 */
public final class Library {

    private final ClinicalLibrary content;
    private final Map<LocationCode, PainLocation> locations;
    private final Map<String, Exercise> exercises;
    private final Map<String, Tag> tags;
    private final Map<String, Claim> claims;
    private final Map<String, Source> sources;
    private final Map<String, Measure> measures;
    private final Map<String, Ladder> ladders;
    private final Map<String, RedFlag> redFlags;
    private final Map<String, Rule> rules;
    private final Set<String> own;
    /** Made at the first search: starting the product does not need it. */
    private volatile @Nullable ExerciseIndex index;

    private Library(ClinicalLibrary content, Set<String> own) {
        this.content = content;
        this.own = own;
        locations = byKey("location", content.getLocations(), PainLocation::getCode);
        exercises = byKey("exercise", content.getExercises(), Exercise::getId);
        tags = byKey("tag", content.getTags(), Tag::getId);
        claims = byKey("claim", content.getClaims(), Claim::getId);
        sources = byKey("source", content.getSources(), Source::getId);
        measures = byKey("measure", content.getMeasures(), Measure::getId);
        ladders = byKey("ladder", content.getLadders(), Ladder::getId);
        redFlags = byKey("red flag", content.getRedFlags(), RedFlag::getId);
        rules = byKey("rule", content.getRules(), Rule::getId);
    }

    /**
     * Loads the content that ships with the product.
     *
     * @return a new library
     * @throws LibraryException     when a file of the content is missing or wrong
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static Library standard() {
        return new Library(ContentReader.shipped().read(), Set.of());
    }

    /**
     * Wraps content from elsewhere, for example of a clinic.
     *
     * @param content the content; do not change it any more
     * @return a library over it
     * @throws LibraryException when an id stands twice
     */
    public static Library of(ClinicalLibrary content) {
        return new Library(Objects.requireNonNull(content, "content"), Set.of());
    }

    /**
     * Lays a clinic's own exercises over this content: one with the id of a shipped exercise takes its place, any other
     * comes after all, and into the choice of each location that it names. This library stays as it is.
     *
     * @param exercises the clinic's exercises; copied
     * @return a library of its own, or this one when there are none
     */
    public Library with(List<Exercise> exercises) {
        if (exercises.isEmpty()) {
            return this;
        }
        var ids = exercises.stream().map(Exercise::getId).collect(Collectors.toUnmodifiableSet());
        return new Library(Overlay.lay(content, exercises), ids);
    }

    /**
     * @param exerciseId id of an exercise
     * @return true when the clinic wrote it, or changed it for itself
     */
    public boolean own(String exerciseId) {
        return own.contains(exerciseId);
    }

    /**
     * @return everything, in the order of the content files
     */
    public ClinicalLibrary content() {
        return content;
    }

    /**
     * @param id id of an exercise, for example EX-001
     * @return the exercise, empty when the library has none with that id
     */
    public Optional<Exercise> exercise(String id) {
        return find(exercises, id);
    }

    /**
     * @param code a pain location
     * @return what the library knows about it
     * @throws LibraryException when the content lacks that location
     */
    public PainLocation location(LocationCode code) {
        return Optional.ofNullable(locations.get(Objects.requireNonNull(code, "code"))).orElseThrow(
                () -> new LibraryException("The clinical content has no pain location " + code + "."));
    }

    /**
     * @param id id of a tag, for example OSTEOPOROSIS
     * @return the tag, empty when unknown
     */
    public Optional<Tag> tag(String id) {
        return find(tags, id);
    }

    /**
     * @param id id of a claim, for example C25
     * @return the claim, empty when unknown
     */
    public Optional<Claim> claim(String id) {
        return find(claims, id);
    }

    /**
     * @param id id of a source, for example R13
     * @return the source, empty when unknown
     */
    public Optional<Source> source(String id) {
        return find(sources, id);
    }

    /**
     * @param id id of a measure, for example NPRS
     * @return the measure, empty when unknown
     */
    public Optional<Measure> measure(String id) {
        return find(measures, id);
    }

    /**
     * @param id id of a ladder: WALKING or POOL
     * @return the ladder, empty when unknown
     */
    public Optional<Ladder> ladder(String id) {
        return find(ladders, id);
    }

    /**
     * @param id id of a screening item, for example RF-CES-1
     * @return the item, empty when unknown
     */
    public Optional<RedFlag> redFlag(String id) {
        return find(redFlags, id);
    }

    /**
     * @param id id of a rule, for example PR-07
     * @return the rule, empty when unknown
     */
    public Optional<Rule> rule(String id) {
        return find(rules, id);
    }

    /**
     * Finds exercises: names that start with the text first, then names, then other names, then everything else, each
     * in the order of the library.
     *
     * @param query what to look for
     * @return the exercises that match, best first; empty when none does
     */
    public List<Exercise> search(ExerciseQuery query) {
        var current = index;
        if (current == null) {
            current = new ExerciseIndex(content);
            index = current;
        }
        return current.search(query);
    }

    private static <T> Optional<T> find(Map<String, T> map, String id) {
        return Optional.ofNullable(map.get(Objects.requireNonNull(id, "id")));
    }

    private static <K, T> Map<K, T> byKey(String what, List<T> items, Function<T, K> key) {
        return items.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> {
            throw new LibraryException("The clinical content has two entries for the " + what + " "
                    + key.apply(first) + "; give one of them another id.");
        }, LinkedHashMap::new));
    }
}
