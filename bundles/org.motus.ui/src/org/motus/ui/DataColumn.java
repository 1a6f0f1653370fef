package org.motus.ui;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a {@link DataTable}.
 *
 * @param id
 *            stable id under which the width is kept
 * @param label
 *            head of the column
 * @param width
 *            first width, in design pixels
 * @param cell
 *            what a row shows here
 * @param numbers
 *            true to align right
 * @param hidden
 *            true when the column shows only after the clinician chose it
 * @param grows
 *            true when the column takes the room that is left
 * @param sorter
 *            order by this column, empty when it cannot be sorted
 * @param <T>
 *            what a row is about
 */
public record DataColumn<T>(String id, String label, int width, Function<T, CellContent> cell, boolean numbers,
        boolean hidden, boolean grows, Optional<Comparator<T>> sorter) {

    /** A column of text. */
    public static <T> DataColumn<T> text(String id, String label, int width,
            Function<T, ? extends CellContent> cell) {
        return new DataColumn<>(id, label, width, cell::apply, false, false, false, Optional.empty());
    }

    /** A column of numbers, aligned right. */
    public static <T> DataColumn<T> number(String id, String label, int width,
            Function<T, ? extends CellContent> cell) {
        return new DataColumn<>(id, label, width, cell::apply, true, false, false, Optional.empty());
    }

    /** @return this column taking the room that is left */
    public DataColumn<T> growing() {
        return new DataColumn<>(id, label, width, cell, numbers, hidden, true, sorter);
    }

    /** @return this column with an order */
    public DataColumn<T> sortedBy(Comparator<T> order) {
        return new DataColumn<>(id, label, width, cell, numbers, hidden, grows, Optional.of(order));
    }

    /** @return this column, shown only after the clinician chose it */
    public DataColumn<T> hiddenAtFirst() {
        return new DataColumn<>(id, label, width, cell, numbers, true, grows, sorter);
    }
}
