package org.motus.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.motus.library.BodyRegion;
import org.motus.library.BodyView;
import org.motus.model.library.LocationCode;

/** Reads {@code body-chart.txt}, which says in its head how it is written. */
public final class BodyFile {

    private static final String NAME = "body-chart.txt";
    private static final int HEAD = 3;

    private static final class Standard {
        static final BodyFile FILE = read();
    }

    private final Map<String, String[]> sites = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private List<BodyRegion> regions = List.of();

    /**
     * One path of the file.
     *
     * @param kind
     *            outline, line, dashed or region
     * @param views
     *            the drawings it belongs to
     * @param id
     *            id of a region, name of a line, empty for an outline
     */
    record Entry(String kind, List<BodyView> views, String id, List<CurvePoint> points) {
    }

    private BodyFile() {
    }

    /** @return the chart of this program */
    public static BodyFile standard() {
        return Standard.FILE;
    }

    private static BodyFile read() {
        try (InputStream in = Objects.requireNonNull(BodyFile.class.getResourceAsStream(NAME), NAME)) {
            var file = new BodyFile();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(file::line);
            file.regions = file.sites.values().stream().map(file::region).toList();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        var words = line.split("\\s+");
        switch (words[0]) {
            case "site" -> sites.put(words[1], words);
            case "outline" -> entries.add(new Entry(words[0], views(words[1]), "", points(words, 2)));
            case "line", "dashed", "region" ->
                entries.add(new Entry(words[0], views(words[1]), words[2], points(words, HEAD)));
            default -> throw new IllegalStateException(NAME + " has an unknown word: " + words[0]);
        }
    }

    private static List<BodyView> views(String word) {
        return "both".equals(word)
                ? List.of(BodyView.values())
                : List.of(BodyView.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static List<CurvePoint> points(String[] words, int from) {
        return Stream.of(words).skip(from).map(CurvePoint::parse).toList();
    }

    /** @return the regions, from the head down */
    public List<BodyRegion> regions() {
        return regions;
    }

    private BodyRegion region(String[] words) {
        var views = EnumSet.noneOf(BodyView.class);
        entries.stream().filter(entry -> "region".equals(entry.kind()) && entry.id().equals(words[1]))
                .forEach(entry -> views.addAll(entry.views()));
        var location = "-".equals(words[2]) ? null : LocationCode.get(words[2]);
        return new BodyRegion(words[1], views, location, words.length > HEAD);
    }

    /** @return the paths of a kind in a view, in the order of the file */
    List<Entry> entries(String kind, BodyView view) {
        return entries.stream().filter(entry -> entry.kind().equals(kind) && entry.views().contains(view)).toList();
    }
}
