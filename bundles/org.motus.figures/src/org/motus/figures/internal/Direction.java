package org.motus.figures.internal;

import java.util.Map;
import java.util.Optional;

/**
 * A direction as an author writes it: an angle in the picture of a side view, the same with degrees out to the own side,
 * a word, or x, y and z.
 *
 * @param vector  for the right side
 * @param bySides whether z changes its sign for the left side
 */
record Direction(Vec vector, boolean bySides) {

    private static final Map<String, Vec> WORDS = Map.of("forward", Vec.X, "back", Vec.X.times(-1), "up", Vec.Y, "down",
            Vec.Y.times(-1), "toward", Vec.Z, "away", Vec.Z.times(-1));

    static Direction of(Entry entry) {
        if (entry.isNumber()) {
            return new Direction(Vec.angle(entry.number()), true);
        }
        if (entry.isList()) {
            var numbers = entry.numbers(2, 3);
            if (numbers.length == 2) {
                var out = Math.toRadians(numbers[1]);
                var flat = Vec.angle(numbers[0]).times(Math.cos(out));
                return new Direction(new Vec(flat.x(), flat.y(), Math.sin(out)), true);
            }
            return new Direction(new Vec(numbers[0], numbers[1], numbers[2]).unit(), false);
        }
        return word(entry);
    }

    private static Direction word(Entry entry) {
        var word = entry.text();
        if (word.equals("out") || word.equals("in")) {
            return new Direction(Vec.Z.times(word.equals("out") ? 1 : -1), true);
        }
        return new Direction(Optional.ofNullable(WORDS.get(word))
                .orElseThrow(() -> entry.failure("direction.none", word)), false);
    }

    Vec on(int side) {
        return bySides && side == Pose.LEFT ? new Vec(vector.x(), vector.y(), -vector.z()) : vector;
    }
}
