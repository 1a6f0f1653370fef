package org.motus.figures.internal;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The props and marks of one frame of a draft. */
public final class DraftItems {

    /**
     * A prop or a mark.
     *
     * @param mark   whether it is a mark
     * @param shared whether it is a prop of every frame
     * @param index  its place among those
     * @param kind   what it is, as the text has it
     */
    public record Item(boolean mark, boolean shared, int index, String kind) {
    }

    /**
     * What can be said of one.
     *
     * @param name    as the text has it
     * @param value   what it is now
     * @param choices what it may be; none for a number
     */
    public record Measure(String name, String value, List<String> choices) {
    }

    /**
     * A point of one that can be moved.
     *
     * @param item of which
     * @param name what of it; empty when it is the whole
     * @param x    in the window of the drawing
     * @param y    in the window of the drawing
     */
    public record Spot(Item item, String name, double x, double y) {
    }

    private static final List<String> PROPS = List.of("floor", "mat", "chair", "table", "wall", "doorway", "step",
            "cushion", "roller", "ball", "towel", "strap", "band", "stick", "bike", "pool", "noodle");
    private static final List<String> MARKS = List.of("arrow", "curved arrow", "following arrow", "turn", "felt",
            "hold", "breath", "ghost");
    private static final Map<String, String> FRESH = Map.ofEntries(Map.entry("cushion", "{at: [0, 0.035]}"),
            Map.entry("roller", "{at: [0, 0.045]}"), Map.entry("ball", "{at: [0, 0.06]}"),
            Map.entry("towel", "{through: [left hand, right hand]}"),
            Map.entry("strap", "{through: [left hand, right sole, right hand]}"),
            Map.entry("band", "{through: [left hand, right hand]}"),
            Map.entry("stick", "{through: [left hand, right hand]}"),
            Map.entry("noodle", "{through: [left hand, right hand]}"),
            Map.entry("bike", "{saddle: [0, 0.46], crank: [0.13, 0.16], bar: [0.34, 0.62]}"),
            Map.entry("following arrow", "{of: right hand, beside: 0.07}"), Map.entry("felt", "low back"),
            Map.entry("hold", "10"), Map.entry("breath", "out"));

    private final Draft draft;
    private final int number;
    private final DraftPose pose;

    public DraftItems(Draft draft, int number) {
        this.draft = draft;
        this.number = number;
        pose = new DraftPose(draft, number);
    }

    public static List<String> kinds(boolean marks) {
        return marks ? MARKS : PROPS;
    }

    /** @return props of every frame, props of this, then its marks */
    public List<Item> items() {
        var all = new ArrayList<Item>();
        add(all, false, true);
        add(all, false, false);
        add(all, true, false);
        return all;
    }

    private void add(List<Item> all, boolean mark, boolean shared) {
        var said = row(mark, shared);
        for (var i = 0; i < said.size(); i++) {
            all.add(new Item(mark, shared, i, kind(said.get(i))));
        }
    }

    private List<Words> row(boolean mark, boolean shared) {
        var from = shared ? draft.root() : draft.frame(number);
        return from.get(mark ? "marks" : "props").map(Words::list).orElse(List.of());
    }

    private static String kind(Words said) {
        return said instanceof Words.Names names ? names.entries().keySet().iterator().next() : said.text();
    }

    /** @return what is said behind the kind; an empty word when nothing is */
    private static Words value(Words said) {
        return said instanceof Words.Names names ? names.entries().values().iterator().next() : new Words.Word("");
    }

    private Words said(Item item) {
        return row(item.mark(), item.shared()).get(item.index());
    }

    private Draft with(boolean mark, boolean shared, List<Words> row) {
        var name = mark ? "marks" : "props";
        var from = shared ? draft.root() : draft.frame(number);
        var now = row.isEmpty()
                ? from.without(name)
                : from.with(name, new Words.Row(row), shared ? Draft.HEAD : Draft.ORDER);
        return shared ? Draft.of(now) : draft.with(number, now);
    }

    private Draft with(Item item, Words value) {
        var row = new ArrayList<>(row(item.mark(), item.shared()));
        row.set(item.index(), Words.Names.of(item.kind(), value));
        return with(item.mark(), item.shared(), row);
    }

    public Draft remove(Item item) {
        var row = new ArrayList<>(row(item.mark(), item.shared()));
        row.remove(item.index());
        return with(item.mark(), item.shared(), row);
    }

    /** @return with a prop of every frame only in this one, or the other way about */
    public Draft share(Item item, boolean shared) {
        var without = new DraftItems(remove(item), number);
        var row = new ArrayList<>(without.row(false, shared));
        row.add(said(item));
        return without.with(false, shared, row);
    }

    /**
     * @param mark   whether a mark is added, otherwise a prop
     * @param shared whether the prop is to be in every frame
     * @param kind   one of {@link #kinds}
     */
    public Draft add(boolean mark, boolean shared, String kind) {
        var row = new ArrayList<>(row(mark, shared && !mark));
        row.add(fresh(kind));
        return with(mark, shared && !mark, row);
    }

    private Words fresh(String kind) {
        var name = kind.endsWith("arrow") ? "arrow" : kind;
        var usual = Optional.ofNullable(FRESH.get(kind));
        if (usual.isPresent()) {
            return Words.Names.of(name, Entry.of(name, usual.get()).words());
        }
        var window = draft.scene().window();
        var size = Math.round(window.getWidth() * 20) / 200.0;
        var x = Math.round(window.getCenterX() * 200) / 200.0;
        var y = Math.round((window.getMaxY() - 2.2 * size) * 200) / 200.0;
        return switch (kind) {
            case "arrow" -> Words.Names.of(name, new Words.Row(List.of(Words.Row.of(x, y), Words.Row.of(x, y + size))));
            case "curved arrow" -> Words.Names.of(name, new Words.Row(List.of(Words.Row.of(x - size, y),
                    Words.Row.of(x, y + size / 2), Words.Row.of(x + size, y))));
            case "turn" -> Words.Names.of(name, Words.Names.of("at", Words.Row.of(x, y))
                    .with("radius", new Words.Word(size)).with("from", new Words.Word(150))
                    .with("to", new Words.Word(-60)));
            default -> new Words.Word(name);
        };
    }

    public List<Measure> measures(Item item) {
        var said = value(said(item));
        return ItemWords.of(item.kind(), said).stream()
                .map(one -> new Measure(one.name(), ItemWords.value(said, one), one.choices())).toList();
    }

    /** @param value a number, or one of the choices of the measure */
    public Draft set(Item item, String name, String value) {
        var said = value(said(item));
        var measure = ItemWords.of(item.kind(), said).stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow();
        return with(item, ItemWords.with(item.kind(), said, measure, value));
    }

    private List<ItemSpots.Spot> found(Item item) {
        var scene = draft.scene();
        var spots = new ItemSpots(pose.camera, pose.bones);
        var said = value(said(item));
        if (!item.mark()) {
            return spots.prop(item.kind(), said);
        }
        var frame = scene.frames.get(number);
        var window = scene.window();
        var stage = Scene.stage(window, pose.camera, scene.bones(), number);
        var room = scene.room(pose.camera, window, scene.bones(), Scene.words(frame));
        return spots.mark(item.kind(), said, frame.marks().get(item.index()),
                new Mark.Stage(stage.easel(), stage.camera(), stage.bones(), stage.before(), stage.between(), room));
    }

    /** @return all points of props and marks that can be moved */
    public List<Spot> spots() {
        var all = new ArrayList<Spot>();
        for (var item : items()) {
            for (var spot : found(item)) {
                var at = at(spot);
                all.add(new Spot(item, spot.name(), at.x, at.y));
            }
        }
        return all;
    }

    /** @return what a reader calls a point, in the middle of a sentence: with a number where there are several alike */
    public String words(Spot spot) {
        var item = spot.item();
        var alike = items().stream().filter(one -> one.mark() == item.mark() && one.kind().equals(item.kind()))
                .toList();
        var name = Sentences.name(item.mark() ? "mark" : "prop", item.kind());
        var whole = alike.size() == 1 ? name : Sentences.of("spot.several", name, alike.indexOf(item) + 1);
        if (spot.name().isEmpty()) {
            return whole;
        }
        return Sentences.of("spot.of", whole, spot.name().startsWith("point ")
                ? Sentences.of("spot.point", spot.name().substring("point ".length()))
                : Sentences.name("spot", spot.name()));
    }

    private Point2D.Double at(ItemSpots.Spot spot) {
        return pose.window(pose.camera.x(spot.at()), pose.camera.y(spot.at()));
    }

    /** @return with a point moved to a place of the window */
    public Draft move(Spot point, double x, double y) {
        var to = pose.place(x, y);
        var spot = found(point.item()).stream().filter(one -> one.name().equals(point.name())).findFirst()
                .orElseThrow();
        var by = pose.camera.right.times(to[0] - pose.camera.x(spot.at())).plus(pose.camera.up,
                to[1] - pose.camera.y(spot.at()));
        return with(point.item(), spot.moved().apply(by));
    }
}
