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
 * @param text
 *            the cell: one line, or a name and a quiet line below it
 * @param numbers
 *            true to align right
 * @param grows
 *            true when the column takes the room that is left
 * @param sorter
 *            order by this column, empty when it cannot be sorted
 * @param <T>
 *            what a row is about
 */
public record DataColumn<T>(String id, String label, int width, Function<T, CellText> text, boolean numbers,
        boolean grows, Optional<Comparator<T>> sorter) {

    /** A column of text. */
    public static <T> DataColumn<T> text(String id, String label, int width, Function<T, CellText> text) {
        return new DataColumn<>(id, label, width, text, false, false, Optional.empty());
    }

    /** A column of numbers, aligned right. */
    public static <T> DataColumn<T> number(String id, String label, int width, Function<T, CellText> text) {
        return new DataColumn<>(id, label, width, text, true, false, Optional.empty());
    }

    /** @return this column taking the room that is left */
    public DataColumn<T> growing() {
        return new DataColumn<>(id, label, width, text, numbers, true, sorter);
    }

    /** @return this column with an order */
    public DataColumn<T> sortedBy(Comparator<T> order) {
        return new DataColumn<>(id, label, width, text, numbers, grows, Optional.of(order));
    }
}
