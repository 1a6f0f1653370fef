package org.motus.care;

import java.util.ArrayList;
import java.util.List;

/**
 * Which items of a list were moved: the fewest that must move to turn one order into the other. Where either of two may
 * have been moved it is the one that went up, as a clinician moves what comes first.
 */
final class MovedItems {

    private MovedItems() {
    }

    /** @return items of both lists that are out of order, in the order of the second list */
    static List<String> of(List<String> before, List<String> after) {
        var both = after.stream().filter(before::contains).toList();
        var longest = new ArrayList<List<String>>();
        List<String> best = List.of();
        for (var item : both) {
            List<String> chain = List.of();
            for (var other : longest) {
                if (other.size() >= chain.size() && before.indexOf(other.getLast()) < before.indexOf(item)) {
                    chain = other;
                }
            }
            var grown = new ArrayList<>(chain);
            grown.add(item);
            longest.add(grown);
            best = grown.size() >= best.size() ? grown : best;
        }
        var stayed = best;
        return both.stream().filter(item -> !stayed.contains(item)).toList();
    }
}
