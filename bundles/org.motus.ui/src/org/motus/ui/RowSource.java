package org.motus.ui;

import java.util.List;
import java.util.Optional;

/**
 * Rows of a table, some of which may still be on their way.
 *
 * @param <T>
 *            what a row is about
 */
public interface RowSource<T> {

    /** @return number of rows, 0 or more */
    int size();

    /**
     * @param index
     *            from 0, below {@link #size()}
     * @return the row, or empty while it is being read; the source then tells its owner when it has arrived
     */
    Optional<T> row(int index);

    /** @return a source over rows that are all there */
    static <T> RowSource<T> of(List<T> rows) {
        var copy = List.copyOf(rows);
        return new RowSource<>() {
            @Override
            public int size() {
                return copy.size();
            }

            @Override
            public Optional<T> row(int index) {
                return Optional.of(copy.get(index));
            }
        };
    }
}
