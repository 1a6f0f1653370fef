package org.motus.care;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The order of a list that two people changed. */
final class ListOrder {

    private ListOrder() {
    }

    /** @return true when what both lists have stands in the same order */
    static boolean agree(List<?> first, List<?> second) {
        if (first.equals(second)) {
            return true;
        }
        return first.stream().filter(new HashSet<>(second)::contains).toList()
                .equals(second.stream().filter(new HashSet<>(first)::contains).toList());
    }

    /**
     * Orders what is kept as the one who moved something has it. What the other one added comes after what stood before
     * it there; what both added in one place stands in the order in which it was saved.
     *
     * @param kept
     *            what the list will have; each is in mine or in theirs
     * @param mineFirst
     *            whose order counts when both moved something
     */
    static <K> List<K> of(List<K> base, List<K> mine, List<K> theirs, Collection<K> kept, boolean mineFirst) {
        var byMine = !agree(base, mine) && (mineFirst || agree(base, theirs));
        var first = byMine ? mine : theirs;
        var second = byMine ? theirs : mine;
        var order = new ArrayList<>(first.stream().filter(new HashSet<>(kept)::contains).toList());
        var there = new HashSet<>(order);
        for (var index = 0; index < second.size(); index++) {
            var item = second.get(index);
            if (kept.contains(item) && there.add(item)) {
                order.add(place(order, second.subList(0, index), base, second), item);
            }
        }
        return order;
    }

    private static <K> int place(List<K> order, List<K> before, List<K> base, List<K> second) {
        var place = 0;
        for (var item : before) {
            place = Math.max(place, order.indexOf(item) + 1);
        }
        while (place < order.size() && !base.contains(order.get(place)) && !second.contains(order.get(place))) {
            place++;
        }
        return place;
    }
}
