package org.motus.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Puts the texts of rows into a virtual table, so that a screen reader hears them. GTK learns nothing of a text that is
 * set while it asks for the row, and would go on telling the one that stood there before: it gets the texts just after.
 * UI thread only.
 */
public final class RowTexts {

    private final Table table;
    private final boolean after = "gtk".equals(SWT.getPlatform());
    private final Map<TableItem, List<String>> waiting = new LinkedHashMap<>();

    /** @param table a virtual table */
    public RowTexts(Table table) {
        this.table = Objects.requireNonNull(table);
    }

    /**
     * Call for each row that the table asks for.
     *
     * @param texts
     *            what is said in each column, from the first
     */
    public void set(TableItem item, List<String> texts) {
        if (!after) {
            put(item, texts);
            return;
        }
        if (waiting.isEmpty()) {
            OnScreen.later(table, this::tell);
        }
        waiting.put(item, List.copyOf(texts));
    }

    /** Hands on what waits. Call before rows of the table are cleared, because a cleared row must stay empty. */
    public void tell() {
        var told = new LinkedHashMap<>(waiting);
        waiting.clear();
        told.forEach((item, texts) -> {
            if (!item.isDisposed()) {
                put(item, texts);
            }
        });
    }

    private static void put(TableItem item, List<String> texts) {
        item.setText(texts.toArray(String[]::new));
    }
}
