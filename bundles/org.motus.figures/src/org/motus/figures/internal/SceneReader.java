package org.motus.figures.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.motus.figures.Build;
import org.motus.figures.FigureException;
import org.motus.figures.Hair;
import org.motus.figures.View;

/** Reads the text of a figure. */
public final class SceneReader {

    private static final Set<String> HEAD = Set.of("exercise", "build", "hair", "view", "facing", "crop", "side",
            "props", "frames");
    private static final Set<String> FRAME = Set.of("caption", "alt", "steps", "pose", "props", "marks");
    private static final Map<String, View> VIEWS = Map.of("side", View.SIDE, "front", View.FRONT, "back", View.BACK,
            "three-quarter", View.THREE_QUARTER, "three-quarter-back", View.THREE_QUARTER_BACK, "above", View.ABOVE);
    private static final Map<String, PoseSpec> BASES = bases();

    private SceneReader() {
    }

    /**
     * @param file what the text is called in sentences about it
     * @param text the text
     * @throws org.motus.figures.FigureException when it cannot be used
     */
    public static Scene read(String file, String text) {
        try {
            return scene(file, text);
        } catch (NoSuchElementException | IndexOutOfBoundsException | IllegalArgumentException unforeseen) {
            var failure = new FigureException(Sentences.of("unreadable", file));
            failure.initCause(unforeseen);
            throw failure;
        }
    }

    private static Scene scene(String file, String text) {
        var root = Entry.of(file, text);
        root.only(HEAD);
        var props = root.get("props").map(PropReader::read).orElse(List.of());
        var frames = new ArrayList<Scene.Frame>();
        var said = root.need("frames");
        for (var item : said.list()) {
            frames.add(frame(item, frames, props));
        }
        if (frames.size() < 2 || frames.size() > 4) {
            throw said.failure("frames", frames.size());
        }
        return new Scene(root.need("exercise").text(), choice(root, "build", Build.values(), Build.AVERAGE),
                choice(root, "hair", Hair.values(), Hair.SHORT), view(root),
                root.get("facing").map(facing -> facing.text().equals("left")).orElse(false),
                root.get("crop").map(crop -> crop.numbers(3, 3)), side(root), frames);
    }

    private static Scene.Frame frame(Entry item, List<Scene.Frame> before, List<Prop> props) {
        if (!item.isMap()) {
            throw item.failure("frame.map");
        }
        var known = new TreeSet<>(FRAME);
        known.addAll(PoseSpec.KEYS);
        item.only(known);
        var pose = base(item.need("pose"), before).with(item);
        var all = new ArrayList<>(props);
        item.get("props").ifPresent(own -> all.addAll(PropReader.read(own)));
        var marks = item.get("marks").map(MarkReader::read).orElse(List.of());
        var steps = item.get("steps").map(entry -> Arrays.stream(entry.numbers(1, 9)).mapToObj(step -> (int) step)
                .toList()).orElse(List.of());
        return new Scene.Frame(pose, all, marks, item.need("caption").text(), item.need("alt").text(), steps);
    }

    private static PoseSpec base(Entry said, List<Scene.Frame> before) {
        if (said.isNumber()) {
            var number = (int) said.number();
            if (number < 1 || number > before.size()) {
                throw said.failure("frame.none", number);
            }
            return before.get(number - 1).pose();
        }
        return Optional.ofNullable(BASES.get(said.text()))
                .orElseThrow(() -> said.failure("pose.none", said.text(), Sentences.list(BASES.keySet())));
    }

    /** @return the names of the poses that a figure can begin with, those that are upright first */
    static Set<String> poses() {
        return BASES.keySet();
    }

    /** @return a pose that figures begin with */
    static PoseSpec pose(String name) {
        return Optional.ofNullable(BASES.get(name)).orElseThrow();
    }

    /** @return the side that is said; else that of the first place that is marked by its side; else the right */
    private static int side(Entry root) {
        var said = root.get("side");
        if (said.isPresent()) {
            return switch (said.get().text()) {
                case "left" -> Pose.LEFT;
                case "right" -> Pose.RIGHT;
                default -> throw said.get().failure("side");
            };
        }
        return root.need("frames").list().stream().flatMap(frame -> frame.get("marks").stream())
                .flatMap(marks -> marks.list().stream()).flatMap(mark -> mark.get("felt").stream())
                .map(felt -> felt.get("on").orElse(felt)).filter(place -> !place.isMap()).map(Entry::text)
                .filter(words -> words.startsWith("left ") || words.startsWith("right ")).findFirst()
                .map(words -> words.startsWith("left ") ? Pose.LEFT : Pose.RIGHT).orElse(Pose.RIGHT);
    }

    private static View view(Entry root) {
        var said = root.get("view");
        if (said.isEmpty()) {
            return View.SIDE;
        }
        if (said.get().isList()) {
            var angles = said.get().numbers(2, 2);
            return new View(angles[0], angles[1]);
        }
        return Optional.ofNullable(VIEWS.get(said.get().text()))
                .orElseThrow(() -> said.get().failure("view.none", said.get().text(), Sentences.list(VIEWS.keySet())));
    }

    private static <E extends Enum<E>> E choice(Entry root, String name, E[] values, E otherwise) {
        var said = root.get(name);
        if (said.isEmpty()) {
            return otherwise;
        }
        var word = said.get().text();
        return Arrays.stream(values).filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> said.get().failure("choice.none", name, word, String.join(", ",
                        Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList())));
    }

    private static Map<String, PoseSpec> bases() {
        var text = "";
        try (var in = Objects.requireNonNull(SceneReader.class.getResourceAsStream("base-poses.yaml"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var bases = new LinkedHashMap<String, PoseSpec>();
        Entry.of("base-poses.yaml", text).map().forEach((name, entry) -> bases.put(name,
                entry.get("like").map(like -> Objects.requireNonNull(bases.get(like.text()))).orElse(new PoseSpec())
                        .with(entry)));
        return Collections.unmodifiableMap(bases);
    }
}
