package org.motus.figures.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what explains a picture. An item is a name with its value. */
final class MarkReader {

    private static final Set<String> KNOWN = Set.of("arrow", "turn", "felt", "hold", "breath", "ghost");

    private MarkReader() {
    }

    static List<Mark> read(Entry entry) {
        return entry.list().stream().map(MarkReader::one).toList();
    }

    private static Mark one(Entry item) {
        var kind = item.isMap() ? item.map().keySet().stream().findFirst().orElse("") : item.text();
        if (!KNOWN.contains(kind) || item.isMap() && item.map().size() != 1) {
            throw item.failure("mark.none", kind, Sentences.list(KNOWN));
        }
        var said = item.isMap() ? item.need(kind) : item;
        return switch (kind) {
            case "arrow" -> arrow(said);
            case "turn" -> turn(said);
            case "felt" -> felt(said);
            case "hold" -> hold(said);
            case "breath" -> new Breath(!said.text().equals("in"));
            default -> new Ghost(parts(item, said));
        };
    }

    private static Set<Limb> parts(Entry item, Entry said) {
        var parts = EnumSet.noneOf(Limb.class);
        if (item.isMap()) {
            said.list().forEach(part -> parts.add(Limb.named(part.text()).orElseThrow(
                    () -> part.failure("limb.none", part.text(), Limb.labels()))));
        }
        return parts;
    }

    private static Mark arrow(Entry said) {
        var none = new double[] { 0, 0 };
        if (said.isList()) {
            return new Arrow(points(said), Optional.empty(), 0, none, 1);
        }
        said.only(Set.of("path", "of", "beside", "by", "size"));
        var size = said.get("size").map(Entry::number).orElse(1.0);
        var path = said.get("path");
        if (path.isPresent()) {
            return new Arrow(points(path.get()), Optional.empty(), 0, none, size);
        }
        return new Arrow(new double[0][], Optional.of(Landmark.of(said.need("of"))),
                said.get("beside").map(Entry::number).orElse(0.0),
                said.get("by").map(by -> by.numbers(2, 2)).orElse(none),
                size);
    }

    private static double[][] points(Entry path) {
        var points = path.list().stream().map(point -> point.numbers(2, 2)).toArray(double[][]::new);
        if (points.length < 2) {
            throw path.failure("mark.arrow");
        }
        return points;
    }

    private static Mark turn(Entry said) {
        said.only(Set.of("at", "radius", "from", "to", "size"));
        var at = said.need("at").numbers(2, 2);
        var radius = said.get("radius").map(entry -> entry.numbers(1, 2)).orElse(new double[] { .1 });
        var path = Arrow.turning(at[0], at[1], radius[0], radius.length > 1 ? radius[1] : radius[0],
                said.need("from").number(), said.need("to").number());
        return new Arrow(path, Optional.empty(), 0, new double[] { 0, 0 },
                said.get("size").map(Entry::number).orElse(1.0));
    }

    private static Mark felt(Entry said) {
        if (said.isMap() && said.get("at").isPresent()) {
            said.only(Set.of("at", "size", "turn"));
            var at = said.need("at").numbers(2, 3);
            var size = said.need("size").numbers(2, 2);
            var along = Vec.angle(said.get("turn").map(Entry::number).orElse(0.0));
            return new Felt(bones -> new Felt.Place(new Vec(at[0], at[1], at.length > 2 ? at[2] : 0), along, size[0],
                    size[1]), 1);
        }
        var named = said.isMap() ? said.need("on") : said;
        var size = said.get("size").map(Entry::number).orElse(1.0);
        var words = named.text();
        var side = words.startsWith("left ") ? Pose.LEFT : Pose.RIGHT;
        var place = words.replaceFirst("^(left|right) ", "");
        var places = Felt.places();
        var found = Optional.ofNullable(places.get(place))
                .orElseThrow(() -> named.failure("mark.place", place, Sentences.list(places.keySet())));
        return new Felt(bones -> found.apply(bones, side), size);
    }

    private static Mark hold(Entry said) {
        if (!said.isMap()) {
            return new Clock(words(said), Optional.empty());
        }
        said.only(Set.of("seconds", "minutes", "at"));
        var words = said.get("minutes").map(minutes -> LimbSpec.trim(minutes.number()) + " min")
                .orElseGet(() -> words(said.need("seconds")));
        return new Clock(words, said.get("at").map(at -> at.numbers(2, 2)));
    }

    private static String words(Entry seconds) {
        return LimbSpec.trim(seconds.number()) + " s";
    }
}
