package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The points of a prop or a mark that can be moved, and what it says when one of them has been. */
final class ItemSpots {

    /**
     * A point.
     *
     * @param name  what of the thing is moved
     * @param at    where it is in the room; for a point of the picture, any place that is seen there
     * @param moved what is said when it has gone by a way
     */
    record Spot(String name, Vec at, Function<Vec, Words> moved) {
    }

    private static final double GRID = .005;

    private final Camera camera;
    private final Skeleton bones;

    ItemSpots(Camera camera, Skeleton bones) {
        this.camera = camera;
        this.bones = bones;
    }

    /** @return the place in the room of a point of the picture */
    Vec seen(double x, double y) {
        return camera.right.times(x).plus(camera.up, y);
    }

    private static double grid(double value, double by) {
        return Math.abs(by) < GRID / 2 ? value : Math.round((value + by) / GRID) * GRID;
    }

    List<Spot> prop(String kind, Words said) {
        var names = said instanceof Words.Names all ? all : Words.Names.NONE;
        return switch (kind) {
            case "floor", "mat", "step", "table", "pool" -> span(kind, names);
            case "chair" -> List.of(new Spot("", new Vec(number(kind, names, "front"), number(kind, names, "height"),
                    number(kind, names, "z")), by -> along(kind, names, by, "front", "height", "z")));
            case "wall" -> names.get("z").isPresent()
                    ? List.of(new Spot("", new Vec(0, .5, number(kind, names, "z")),
                            by -> along(kind, names, by, "", "", "z")))
                    : List.of(new Spot("", new Vec(number(kind, names, "x"), .5, 0),
                            by -> along(kind, names, by, "x", "", "")));
            case "doorway" -> List.of(new Spot("", new Vec(number(kind, names, "x"), .5, 0),
                    by -> along(kind, names, by, "x", "", "")));
            case "cushion", "roller", "ball" -> List.of(new Spot("", vec(names.get("at")),
                    by -> names.with("at", moved(names.get("at").map(Words::list).orElse(List.of()), by))));
            case "bike" -> List.of("saddle", "crank", "bar").stream().filter(part -> names.get(part).isPresent())
                    .map(part -> new Spot(part, vec(names.get(part)), by -> names.with(part,
                            flat(names.get(part).map(Words::list).orElse(List.of()), by))))
                    .toList();
            default -> through(names);
        };
    }

    private static Vec vec(Optional<Words> row) {
        var said = row.map(Words::list).orElse(List.of());
        return new Vec(said.isEmpty() ? 0 : said.get(0).number(), said.size() > 1 ? said.get(1).number() : 0,
                said.size() > 2 ? said.get(2).number() : 0);
    }

    private static double number(String kind, Words.Names said, String name) {
        var measure = ItemWords.of(kind, said).stream().filter(one -> one.name().equals(name)).findFirst();
        var usual = measure.map(one -> new Words.Word(one.usual()).number()).orElse(name.equals("z") ? -.2 : 0.0);
        return said.get(name).map(Words::number).filter(value -> !value.isNaN()).orElse(usual);
    }

    private static Words along(String kind, Words.Names said, Vec by, String x, String y, String z) {
        var all = put(kind, said, x, by.x());
        all = put(kind, all, y, by.y());
        return put(kind, all, z, by.z());
    }

    private static Words.Names put(String kind, Words.Names said, String name, double by) {
        return name.isEmpty() || Math.abs(by) < GRID / 2
                ? said
                : said.with(name, new Words.Word(grid(number(kind, said, name), by)));
    }

    private static List<Spot> span(String kind, Words.Names said) {
        var high = switch (kind) {
            case "pool" -> "depth";
            case "step", "table" -> "height";
            default -> "";
        };
        var y = high.isEmpty() ? 0 : number(kind, said, high);
        var from = number(kind, said, "from");
        var to = number(kind, said, "to");
        return List.of(
                new Spot("start", new Vec(from, y, 0), by -> along(kind, said, by, "from", high, "")),
                new Spot("end", new Vec(to, y, 0), by -> along(kind, said, by, "to", high, "")),
                new Spot("", new Vec((from + to) / 2, y, 0), by -> put(kind, put(kind, said, "from", by.x()), "to",
                        by.x())));
    }

    private List<Spot> through(Words.Names said) {
        var spots = new ArrayList<Spot>();
        var points = said.get("through").map(Words::list).orElse(List.of());
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var at = i;
            var place = PropReader.point(Entry.of("prop", WordsWriter.line(point))).at(bones);
            spots.add(new Spot("point " + (i + 1), place, by -> said.with("through",
                    new Words.Row(points).with(at, point(point, by)))));
        }
        return spots;
    }

    /** @return a point of the room or of the body, moved */
    private static Words point(Words said, Vec by) {
        return switch (said) {
            case Words.Row row -> moved(row.items(), by);
            case Words.Names names -> names.with("by", moved(names.get("by").map(Words::list).orElse(List.of()), by));
            case Words.Word word -> Words.Names.of("of", word).with("by", moved(List.of(), by));
        };
    }

    private static Words.Row moved(List<Words> said, Vec by) {
        var at = vec(Optional.of(new Words.Row(said)));
        var z = grid(at.z(), by.z());
        return said.size() < 3 && Math.abs(by.z()) < GRID
                ? Words.Row.of(grid(at.x(), by.x()), grid(at.y(), by.y()))
                : Words.Row.of(grid(at.x(), by.x()), grid(at.y(), by.y()), z);
    }

    private static Words.Row flat(List<Words> said, Vec by) {
        var at = vec(Optional.of(new Words.Row(said)));
        return Words.Row.of(grid(at.x(), by.x()), grid(at.y(), by.y()));
    }

    /**
     * @param said  what is said of the mark
     * @param mark  the same, read
     * @param stage where it is painted
     */
    List<Spot> mark(String kind, Words said, Mark mark, Mark.Stage stage) {
        return switch (kind) {
            case "arrow" -> arrow(said, mark, stage);
            case "turn" -> turn((Words.Names) said);
            case "felt" -> List.of(felt(said, (Felt) mark));
            case "hold" -> List.of(hold(said, ((Clock) mark).at().orElse(stage.room())));
            default -> List.of();
        };
    }

    private Words.Row picture(double x, double y, Vec by) {
        return Words.Row.of(grid(x, camera.x(by)), grid(y, camera.y(by)));
    }

    private List<Spot> arrow(Words said, Mark mark, Mark.Stage stage) {
        var spots = new ArrayList<Spot>();
        var ways = mark.extent(stage);
        if (said instanceof Words.Names names && names.get("of").isPresent()) {
            var now = vec(names.get("by"));
            return List.of(new Spot("", seen(ways[1][0], ways[1][1]),
                    by -> names.with("by", picture(now.x(), now.y(), by))));
        }
        var path = said instanceof Words.Names names ? names.get("path").orElse(new Words.Row(List.of())) : said;
        Function<Words, Words> whole = now -> said instanceof Words.Names names ? names.with("path", now) : now;
        for (var i = 0; i < ways.length; i++) {
            var at = i;
            spots.add(new Spot(i == 0 ? "start" : i == ways.length - 1 ? "tip" : "point " + (i + 1),
                    seen(ways[i][0], ways[i][1]),
                    by -> whole.apply(((Words.Row) path).with(at, picture(ways[at][0], ways[at][1], by)))));
        }
        var middle = new double[] { (ways[0][0] + ways[ways.length - 1][0]) / 2,
                (ways[0][1] + ways[ways.length - 1][1]) / 2 };
        spots.add(new Spot("", seen(middle[0], middle[1]), by -> {
            var rows = new ArrayList<Words>();
            for (var way : ways) {
                rows.add(picture(way[0], way[1], by));
            }
            return whole.apply(new Words.Row(rows));
        }));
        return spots;
    }

    private List<Spot> turn(Words.Names said) {
        var at = vec(said.get("at"));
        var middle = new Spot("", seen(at.x(), at.y()), by -> said.with("at", picture(at.x(), at.y(), by)));
        if (said.get("radius").filter(Words.Row.class::isInstance).isPresent()) {
            return List.of(middle);
        }
        var radius = number("turn", said, "radius");
        return List.of(middle, rim(said, at, radius, "from", "start"), rim(said, at, radius, "to", "tip"));
    }

    private Spot rim(Words.Names said, Vec at, double radius, String name, String label) {
        var degrees = number("turn", said, name);
        var x = radius * Math.cos(Math.toRadians(degrees));
        var y = radius * Math.sin(Math.toRadians(degrees));
        return new Spot(label, seen(at.x() + x, at.y() + y), by -> {
            var nx = x + camera.x(by);
            var ny = y + camera.y(by);
            var turned = Math.IEEEremainder(Math.toDegrees(Math.atan2(ny, nx)) - degrees, 360);
            return said.with("radius", new Words.Word(Math.max(.02, Math.round(Math.hypot(nx, ny) / GRID) * GRID)))
                    .with(name, new Words.Word(Math.round(degrees + turned)));
        });
    }

    private Spot felt(Words said, Felt mark) {
        var place = mark.where().apply(bones);
        var at = place.middle();
        var names = said instanceof Words.Names all && all.get("at").isPresent() ? all : Words.Names.NONE;
        return new Spot("", at, by -> {
            var to = at.plus(by);
            var where = PoseWords.at(grid(to.x(), 0), grid(to.y(), 0), grid(to.z(), 0));
            var tilt = Math.round(Math.toDegrees(Math.atan2(camera.y(place.along()), camera.x(place.along()))));
            return names.entries().isEmpty()
                    ? Words.Names.of("at", where).with("size", Words.Row.of(place.length() * mark.size(),
                            place.width() * mark.size())).with("turn", new Words.Word(tilt))
                    : names.with("at", where);
        });
    }

    private Spot hold(Words said, double[] at) {
        var names = said instanceof Words.Names all ? all : Words.Names.of("seconds", said);
        return new Spot("", seen(at[0], at[1]), by -> names.with("at", picture(at[0], at[1], by)));
    }
}
