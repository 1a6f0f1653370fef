package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.motus.figures.Tint;

/** Reads the things beside the body. An item is a name, or a name with its measures. */
final class PropReader {

    private static final Set<String> KNOWN = Set.of("floor", "mat", "chair", "table", "wall", "doorway", "step",
            "towel",
            "strap", "band", "stick", "cushion", "roller", "ball", "bike", "pool", "noodle");

    /** The part of the body that lies over a thing. */
    private static final String UNDER = "under";

    /** What a band lies round. */
    private static final String ROUND = "round";

    private static final double ENDLESS = 3;

    private PropReader() {
    }

    static List<Prop> read(Entry entry) {
        return entry.list().stream().flatMap(PropReader::one).toList();
    }

    private static Stream<Prop> one(Entry item) {
        var kind = item.isMap() ? item.map().keySet().stream().findFirst().orElse("") : item.text();
        if (!KNOWN.contains(kind) || item.isMap() && item.map().size() != 1) {
            throw item.failure("prop.none", kind, Sentences.list(KNOWN));
        }
        var said = item.isMap() ? item.need(kind) : item;
        if (said.isMap() && said.get(ROUND).isPresent()) {
            return loop(said, kind);
        }
        var thing = thing(kind, said);
        return Stream.of(said.get(UNDER).<Prop>map(part -> new Between(thing, PoseSpec.limb(part, part.text())))
                .orElse(thing));
    }

    private static Prop thing(String kind, Entry said) {
        return switch (kind) {
            case "floor", "mat" -> ground(said, kind.equals("mat"));
            case "chair" -> chair(said);
            case "table" -> table(said);
            case "wall" -> wall(said);
            case "step" -> step(said);
            case "doorway" -> new Doorway(number(said, "x", .095), number(said, "half", .235));
            case "cushion" -> round(said, Round.Kind.CUSHION, .10, .035);
            case "roller" -> round(said, Round.Kind.ROLLER, .045, .045);
            case "ball" -> round(said, Round.Kind.BALL, .06, .06);
            case "pool" -> new Pool(number(said, "from", -.62), number(said, "to", .62), number(said, "depth", .70),
                    flag(said, "floor", true));
            case "bike" -> bike(said);
            default -> line(said, kind);
        };
    }

    private static Prop ground(Entry said, boolean mat) {
        only(said, "from", "to", "deep");
        return new Ground(number(said, "from", -.45), number(said, "to", .45), number(said, "deep", .35), mat);
    }

    private static Prop chair(Entry said) {
        only(said, "front", "height", "z", "back", "deep", "facing", "over", UNDER);
        var front = number(said, "front", .09);
        var high = number(said, "height", .246);
        var deep = number(said, "deep", .30);
        var z = number(said, "z", 0);
        // All distances from its front edge, toward its back.
        var back = said.get("facing").filter(facing -> facing.text().equals("left")).isPresent() ? 1 : -1;
        var boxes = new ArrayList<Boxes.Box>();
        boxes.add(box(front, high - .028, front + back * deep, high, z, .17));
        if (flag(said, "back", true) || said.get("back").filter(Entry::isNumber).isPresent()) {
            var rise = said.get("back").filter(Entry::isNumber).map(Entry::number).orElse(.36);
            boxes.add(box(front + back * (deep - .012), high - .02, front + back * (deep + .015), high + rise, z, .16));
        }
        for (var side = -1; side <= 1; side += 2) {
            boxes.add(box(front + back * (deep - .017), 0, front + back * (deep + .005), high - .028, z + side * .15,
                    .011));
            boxes.add(box(front + back * .013, 0, front + back * .035, high - .028, z + side * .15, .011));
        }
        return new Boxes(boxes, layer(said));
    }

    private static Prop table(Entry said) {
        only(said, "from", "to", "height", "z", "half", "over", UNDER);
        var from = number(said, "from", .2);
        var to = number(said, "to", .7);
        var high = number(said, "height", .43);
        var half = number(said, "half", .25);
        var z = number(said, "z", 0);
        return new Boxes(List.of(box(from, high - .025, to, high, z, half),
                box(from + .02, 0, from + .042, high - .025, z, half - .02),
                box(to - .042, 0, to - .02, high - .025, z, half - .02)), layer(said));
    }

    private static Prop wall(Entry said) {
        only(said, "x", "z", "thick", "height", "from", "to", "half");
        var high = number(said, "height", ENDLESS);
        if (said.get("z").isPresent()) {
            var z = number(said, "z", -.2);
            return new Boxes(List.of(new Boxes.Box(new Vec(number(said, "from", -.7), 0, z - .03),
                    new Vec(number(said, "to", .7), high, z), Tint.WALL)), layer(said));
        }
        var x = number(said, "x", .3);
        var thick = number(said, "thick", .035);
        var half = number(said, "half", .6);
        var least = x < 0 ? x - thick : x;
        return new Boxes(
                List.of(new Boxes.Box(new Vec(least, 0, -half), new Vec(least + thick, high, half), Tint.WALL)),
                layer(said));
    }

    private static Prop step(Entry said) {
        only(said, "from", "to", "height");
        return new Boxes(List.of(box(number(said, "from", .1), 0, number(said, "to", .38),
                number(said, "height", .10), 0, .25)), layer(said));
    }

    private static Prop round(Entry said, Round.Kind kind, double wide, double high) {
        only(said, "at", "size", "turn", "tint", "over", UNDER);
        var at = said.need("at").numbers(2, 3);
        var size = said.get("size").map(entry -> entry.numbers(1, 2)).orElse(new double[] { wide, high });
        return new Round(new Vec(at[0], at[1], at.length > 2 ? at[2] : 0), size[0],
                size.length > 1 ? size[1] : kind == Round.Kind.CUSHION ? high : size[0], number(said, "turn", 0), kind,
                said.get("tint").filter(tint -> tint.text().equals("yellow")).map(tint -> Tint.NOODLE)
                        .orElse(Tint.PROP),
                layer(said));
    }

    private static Prop line(Entry said, String kind) {
        only(said, "through", "longer", "smooth", "radius", "wide", "over", "held", UNDER);
        var points = said.need("through").list().stream().map(PropReader::point).toList();
        if (points.size() < 2) {
            throw said.failure("prop.through", kind);
        }
        var thick = switch (kind) {
            case "stick" -> .010;
            case "noodle" -> .026;
            case "towel" -> .016;
            case "band" -> .009;
            default -> .007;
        };
        var over = said.get("over").map(entry -> entry.text().equals("true")).orElse(true);
        var line = new Line(points, flag(said, "smooth", kind.equals("towel") || kind.equals("noodle")),
                number(said, "radius", thick), number(said, "longer", kind.equals("stick") ? .08 : 0), tint(kind),
                over ? Prop.Layer.OVER : Prop.Layer.BEHIND, flag(said, "held", kind.equals("stick")));
        return said.get("wide").<Prop>map(wide -> new Ribbon(line, wide.numbers(1, 12), kind.equals("towel")))
                .orElse(line);
    }

    /** @return a band round both legs: what lies behind them and what lies before */
    private static Stream<Prop> loop(Entry said, String kind) {
        only(said, ROUND, "at", "wide");
        var where = said.need(ROUND);
        if (!Set.of("thighs", "shins").contains(where.text())) {
            throw where.failure("prop.round", kind, where.text());
        }
        return Stream.of(false, true).map(front -> new Loop(where.text().equals("thighs"), number(said, "at", .8),
                number(said, "wide", .014), tint(kind), front));
    }

    private static Tint tint(String kind) {
        return switch (kind) {
            case "band" -> Tint.BAND;
            case "noodle" -> Tint.NOODLE;
            case "strap" -> Tint.STRAP;
            default -> Tint.PROP;
        };
    }

    /** @return a point of the room, of the body, or of the body moved by some way */
    static Line.Point point(Entry entry) {
        if (entry.isMap()) {
            var mark = Landmark.of(entry.need("of"));
            var by = entry.need("by").numbers(2, 3);
            var way = new Vec(by[0], by[1], by.length > 2 ? by[2] : 0);
            return bones -> mark.at(bones, Pose.RIGHT).plus(way);
        }
        if (entry.isList()) {
            var at = entry.numbers(2, 3);
            var place = new Vec(at[0], at[1], at.length > 2 ? at[2] : 0);
            return bones -> place;
        }
        var mark = Landmark.of(entry);
        return bones -> mark.at(bones, Pose.RIGHT);
    }

    private static Prop bike(Entry said) {
        only(said, "saddle", "crank", "bar");
        var saddle = said.get("saddle").map(entry -> entry.numbers(2, 2)).orElse(new double[] { 0, .46 });
        var crank = said.get("crank").map(entry -> entry.numbers(2, 2)).orElse(new double[] { .13, .16 });
        var bar = said.get("bar").map(entry -> entry.numbers(2, 2)).orElse(new double[] { .34, .62 });
        return new Bike(saddle, crank, bar);
    }

    private static Boxes.Box box(double x0, double y0, double x1, double y1, double z, double half) {
        return new Boxes.Box(new Vec(Math.min(x0, x1), y0, z - half), new Vec(Math.max(x0, x1), y1, z + half),
                Tint.PROP);
    }

    private static void only(Entry said, String... names) {
        if (said.isMap()) {
            said.only(Set.of(names));
        }
    }

    private static double number(Entry said, String name, double otherwise) {
        return said.get(name).map(Entry::number).orElse(otherwise);
    }

    private static boolean flag(Entry said, String name, boolean otherwise) {
        return said.get(name).map(entry -> entry.text().equals("true")).orElse(otherwise);
    }

    private static Prop.Layer layer(Entry said) {
        return flag(said, "over", false) ? Prop.Layer.OVER : Prop.Layer.BEHIND;
    }
}
