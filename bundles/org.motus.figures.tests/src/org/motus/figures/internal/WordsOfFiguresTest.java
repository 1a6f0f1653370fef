package org.motus.figures.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Build;
import org.motus.figures.Drawings;
import org.motus.figures.ExercisePictures;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureNames;
import org.motus.figures.FrameItems;
import org.motus.figures.FramePose;
import org.motus.figures.Hair;
import org.motus.figures.Joint;
import org.motus.figures.PictureImport;
import org.motus.figures.internal.image.ImageKind;
import org.motus.figures.internal.image.Refusals;

@DisplayName("What a reader sees and hears of figures stands in files of words")
class WordsOfFiguresTest {

    private static final String NAME = "name.";
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z]+)*");

    private static Set<String> keys(Class<?> room) {
        try (var in = Objects.requireNonNull(room.getResourceAsStream("texts.properties"))) {
            var all = new Properties();
            all.load(in);
            return new TreeSet<>(all.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the words that stand between quotes in a class, as the compiler keeps them */
    private static Set<String> constants(Class<?> type) {
        try (var in = Objects.requireNonNull(type.getResourceAsStream(
                type.getName().substring(type.getPackageName().length() + 1) + ".class"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return KEY.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void used(Class<?> room, Collection<String> keys, Class<?>... users) {
        var said = Arrays.stream(users).flatMap(user -> constants(user).stream()).collect(Collectors.toSet());
        assertEquals(List.of(), keys.stream().filter(key -> !said.contains(key)).toList(),
                "keys of " + room.getName() + " that nobody uses");
    }

    private static Stream<String> named(String kind, Stream<String> words) {
        return words.map(word -> NAME + kind + "." + word.replaceFirst("^(left|right) ", "").replace(' ', '.'));
    }

    private static <T> Stream<String> lower(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(value -> name.apply(value).toLowerCase(Locale.ROOT));
    }

    /** @return a drawing with every prop and every mark in its second frame */
    private static FigureDraft full() {
        var draft = FigureDraft.begin("EX-900", "standing");
        for (var kind : FrameItems.props()) {
            draft = draft.items(1).addProp(kind, kind.equals("chair"));
        }
        for (var kind : FrameItems.marks()) {
            draft = draft.items(1).addMark(kind);
        }
        var items = draft.items(1);
        var felt = items.all().stream().filter(one -> one.kind().equals("felt")).findFirst().orElseThrow();
        var spot = draft.handles(1).stream().filter(one -> one.id().equals(items.handle(felt))).findFirst()
                .orElseThrow();
        return draft.drag(1, spot.id(), spot.x() + 40, spot.y(), false).draft().items(1).addMark("felt");
    }

    @Test
    @DisplayName("every word that a text of a figure may say has a name, and no name is left over")
    void names() {
        var draft = full();
        var items = draft.items(1);
        var measures = items.all().stream().flatMap(item -> items.measures(item).stream()).toList();
        var known = new TreeSet<String>();
        Stream.of(named("grip", Grip.all().stream().map(Grip.Held::id)), named("part", FramePose.parts().stream()),
                named("joint", Arrays.stream(Joint.values()).map(Joint::label)),
                named("pose", FigureDraft.POSES.stream()), named("view", FigureDraft.VIEWS.stream()),
                named("build", lower(Build.values(), Build::name)), named("hair", lower(Hair.values(), Hair::name)),
                named("prop", FrameItems.props().stream()), named("mark", FrameItems.marks().stream()),
                named("measure", measures.stream().map(one -> one.name().replaceFirst("^(through) .*", "$1"))
                        .filter(name -> !name.isEmpty())),
                measures.stream().flatMap(one -> one.choices().stream()).flatMap(choice -> choice.matches("true|false")
                        ? named("flag", Stream.of(choice))
                        : named("place", Stream.of(choice))))
                .flatMap(all -> all).forEach(known::add);
        known.add("name.measure.minutes");
        List.of("start", "end", "tip", "saddle", "crank", "bar").forEach(spot -> known.add("name.spot." + spot));
        var named = keys(Sentences.class).stream().filter(key -> key.startsWith(NAME)).toList();
        assertEquals(List.of(), known.stream().filter(key -> !named.contains(key)).toList(), "without a name");
        assertEquals(List.of(), named.stream().filter(key -> !known.contains(key)).toList(), "left over");
    }

    @Test
    @DisplayName("points, measures and choices are called in words, not as the text has them")
    void called() {
        var draft = full();
        var items = draft.items(1);
        var chair = items.all().stream().filter(one -> one.kind().equals("chair")).findFirst().orElseThrow();
        var band = items.all().stream().filter(one -> one.kind().equals("band")).findFirst().orElseThrow();
        assertEquals(List.of("front edge", "height", "depth", "place, to the right side", "has a back", "faces"),
                items.measures(chair).stream().map(one -> FigureNames.measure(chair, one)).toList());
        assertEquals(List.of("through, point 1", "through, point 2", "longer at the ends", "in front of the body"),
                items.measures(band).stream().map(one -> FigureNames.measure(band, one)).toList());
        assertEquals("left hand", FigureNames.choice(items.measures(band).getFirst(), "left hand"));
        assertEquals("yes", FigureNames.choice(items.measures(band).getLast(), "true"));
        assertEquals("0.3", FigureNames.choice(items.measures(chair).get(2), "0.3"));
        var names = draft.handles(1).stream().map(handle -> handle.name()).toList();
        assertTrue(names.containsAll(List.of("right knee", "low back", "chair", "floor 1, start", "floor 2, start",
                "band, point 1", "arrow 1, tip", "bike, handlebar")), names::toString);
        assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
    }

    @Test
    @DisplayName("every sentence is said by somebody")
    void sentences() {
        used(Sentences.class, keys(Sentences.class).stream()
                .filter(key -> !key.startsWith(NAME) && !key.startsWith("side.")).toList(), DraftItems.class,
                Entry.class, SceneReader.class, PoseSpec.class, LimbSpec.class, PropReader.class,
                MarkReader.class, Landmark.class, Direction.class, Part.class, Solver.class, SceneCheck.class,
                Strain.class, Grasp.class,
                LimbGrasp.class, JointNames.class, Draft.class, WordsReader.class, FigureDraft.class);
        used(Drawings.class, keys(Drawings.class), Drawings.class, ExercisePictures.class);
    }

    @Test
    @DisplayName("every sentence about an image is said by somebody")
    void images() throws ReflectiveOperationException {
        var room = Refusals.class.getPackageName() + ".";
        used(Refusals.class, keys(Refusals.class), PictureImport.class, ImageKind.class, type(room + "Head"),
                type(room + "Png"), type(room + "Jpeg"), type(room + "Svg"), type(room + "SvgReader"),
                type(room + "SvgRules"));
        keys(Refusals.class).forEach(key -> assertFalse(Refusals.text(key, "a.svg", 1, 2, 3).contains("{"), key));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, Refusals.class.getClassLoader());
    }
}
