package org.motus.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Spreads circles along a margin so that they stay near their marks, do not touch, and stay inside. */
final class BodyCallouts {

    private BodyCallouts() {
    }

    /**
     * @param wanted
     *            heights the circles would like to have, in pixels
     * @param size
     *            height of a circle with its gap
     * @param top
     *            least height of a center
     * @param bottom
     *            greatest height of a center
     * @return heights in the order given; closer than {@code size} only when the margin is too short for all
     */
    static List<Integer> spread(List<Integer> wanted, int size, int top, int bottom) {
        var order = new ArrayList<Integer>();
        for (var index = 0; index < wanted.size(); index++) {
            order.add(index);
        }
        order.sort(Comparator.comparing(wanted::get));
        var room = Math.max(0, bottom - top);
        var step = wanted.size() < 2 ? size : Math.min(size, room / (wanted.size() - 1));
        var placed = new int[wanted.size()];
        var least = top;
        for (var index : order) {
            placed[index] = Math.max(least, wanted.get(index));
            least = placed[index] + step;
        }
        var most = bottom;
        for (var index : order.reversed()) {
            placed[index] = Math.min(most, placed[index]);
            most = placed[index] - step;
        }
        return Arrays.stream(placed).boxed().toList();
    }
}
