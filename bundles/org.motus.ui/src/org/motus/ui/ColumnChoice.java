package org.motus.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which columns of a table show, and in which order. At least one always shows. Free of widgets.
 *
 * @param order
 *            ids of all columns from left to right, those that are hidden too
 * @param hidden
 *            ids of those that do not show
 */
record ColumnChoice(List<String> order, Set<String> hidden) {

    private static final String BETWEEN = ",";

    ColumnChoice {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
    }

    /**
     * What the clinician chose before, for the columns that there are now: columns that are gone are forgotten, new ones
     * stand at the end of those before them.
     *
     * @param now
     *            ids of the columns in their first order
     * @param hiddenAtFirst
     *            ids of those that do not show at first
     * @param keptOrder
     *            as {@link #orderWords()} gave it; empty when nothing was chosen
     * @param keptHidden
     *            as {@link #hiddenWords()} gave it
     */
    static ColumnChoice of(List<String> now, Set<String> hiddenAtFirst, String keptOrder, String keptHidden) {
        var before = words(keptOrder).filter(now::contains).distinct().toList();
        if (before.isEmpty()) {
            return new ColumnChoice(now, hiddenAtFirst).withOneAtLeast();
        }
        var order = new ArrayList<>(before);
        for (var index = 0; index < now.size(); index++) {
            if (!order.contains(now.get(index))) {
                order.add(index == 0 ? 0 : order.indexOf(now.get(index - 1)) + 1, now.get(index));
            }
        }
        var hidden = new LinkedHashSet<>(words(keptHidden).filter(before::contains).toList());
        hiddenAtFirst.stream().filter(id -> !before.contains(id)).forEach(hidden::add);
        return new ColumnChoice(order, hidden).withOneAtLeast();
    }

    private static Stream<String> words(String kept) {
        return Stream.of(kept.split(BETWEEN)).filter(word -> !word.isEmpty());
    }

    private ColumnChoice withOneAtLeast() {
        if (!hidden.containsAll(order)) {
            return this;
        }
        var rest = new LinkedHashSet<>(hidden);
        rest.remove(order.getFirst());
        return new ColumnChoice(order, rest);
    }

    boolean shows(String id) {
        return !hidden.contains(id);
    }

    /** @return true when the column may be hidden, or shown; the last one that shows stays */
    boolean mayToggle(String id) {
        return !shows(id) || order.stream().filter(this::shows).count() > 1;
    }

    /** @return the choice with that column shown if it was hidden, and hidden if it was shown and is not the last */
    ColumnChoice toggled(String id) {
        if (!mayToggle(id)) {
            return this;
        }
        var next = new LinkedHashSet<>(hidden);
        if (!next.remove(id)) {
            next.add(id);
        }
        return new ColumnChoice(order, next);
    }

    /** @return the choice in another order */
    ColumnChoice ordered(List<String> next) {
        return new ColumnChoice(next, hidden);
    }

    String orderWords() {
        return String.join(BETWEEN, order);
    }

    String hiddenWords() {
        return String.join(BETWEEN, order.stream().filter(hidden::contains).toList());
    }
}
