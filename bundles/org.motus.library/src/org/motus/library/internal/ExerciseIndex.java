package org.motus.library.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.motus.library.ExerciseQuery;
import org.motus.model.library.ClinicalLibrary;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;

/**
 * The words of every exercise, in the order they count: name, other names, everything else, and last the names of its
 * pain locations. Those are left out when the search is inside one location, where they would find everything.
 */
public final class ExerciseIndex {

    private static final int NAME_START = 0;
    private static final int NAME = 1;
    private static final int OTHER_NAME = 2;
    private static final int ELSEWHERE = 3;
    private static final int PLACE = 4;
    private static final int NO_MATCH = 5;

    private final List<Entry> entries;

    /**
     * @param library the content to index
     */
    public ExerciseIndex(ClinicalLibrary library) {
        var places = places(library);
        entries = library.getExercises().stream().map(exercise -> entry(exercise, places)).toList();
    }

    /**
     * @param query what to look for
     * @return the exercises that match, best first
     */
    public List<Exercise> search(ExerciseQuery query) {
        var text = SearchWords.plain(query.text());
        var words = SearchWords.words(text);
        var location = query.location();
        return entries.stream()
                .filter(entry -> location == null || entry.exercise().getLocations().contains(location))
                .map(entry -> new Hit(entry.exercise(), entry.rank(text, words, location == null)))
                .filter(hit -> hit.rank() < NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::exercise)
                .toList();
    }

    private static Map<LocationCode, String> places(ClinicalLibrary library) {
        var places = new HashMap<LocationCode, String>();
        for (var location : library.getLocations()) {
            places.put(location.getCode(), location.getName() + " " + location.getPatientName());
        }
        return places;
    }

    private static Entry entry(Exercise exercise, Map<LocationCode, String> places) {
        var name = SearchWords.plain(exercise.getName());
        var nameWords = new TreeSet<>(SearchWords.words(name));
        var otherNames = Stream.of(
                exercise.getAliases().stream(),
                Stream.of(exercise.getSlug()),
                nameWords.stream().flatMap(word -> SearchWords.synonyms(word).stream()))
                .flatMap(texts -> texts);
        var other = Stream.of(
                Stream.of(exercise.getId(), exercise.getSubtype(), SearchWords.of(exercise.getStartPosition()),
                        SearchWords.of(exercise.getCategory())),
                exercise.getTargetStructures().stream(),
                exercise.getEquipment().stream().map(SearchWords::of))
                .flatMap(texts -> texts);
        var where = exercise.getLocations().stream().map(code -> places.getOrDefault(code, ""));
        return new Entry(exercise, name, nameWords, words(otherNames), words(other), words(where));
    }

    private static TreeSet<String> words(Stream<String> texts) {
        var words = new TreeSet<String>();
        texts.flatMap(text -> SearchWords.words(text).stream()).forEach(word -> {
            words.add(word);
            words.addAll(SearchWords.synonyms(word));
        });
        return words;
    }

    private record Hit(Exercise exercise, int rank) {
    }

    private record Entry(Exercise exercise, String plainName, TreeSet<String> name, TreeSet<String> otherNames,
            TreeSet<String> elsewhere, TreeSet<String> places) {

        int rank(String text, List<String> queryWords, boolean withPlaces) {
            if (plainName.startsWith(text)) {
                return NAME_START;
            }
            return queryWords.stream().mapToInt(word -> rank(word, withPlaces)).max().orElse(NAME);
        }

        private int rank(String word, boolean withPlaces) {
            if (hasPrefix(name, word)) {
                return NAME;
            }
            if (hasPrefix(otherNames, word)) {
                return OTHER_NAME;
            }
            if (hasPrefix(elsewhere, word)) {
                return ELSEWHERE;
            }
            return withPlaces && hasPrefix(places, word) ? PLACE : NO_MATCH;
        }

        private static boolean hasPrefix(TreeSet<String> words, String prefix) {
            var following = words.tailSet(prefix);
            return !following.isEmpty() && following.first().startsWith(prefix);
        }
    }
}
