package org.motus.ui.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.motus.ui.AccessibleName;
import org.motus.ui.CardList;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.RowTexts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The rows of the exercises: Enter, the plus or a double click adds one, Space explains it, and it can be dragged. */
@NonNullByDefault({})
final class ExerciseTable {

    private final Table table;
    private final RowTexts texts;
    private final ExerciseRowPainter painter;
    private final Consumer<ExerciseRow> add;
    private final Consumer<ExerciseRow> explain;
    private List<ExerciseRow> rows = List.of();

    ExerciseTable(Composite parent, Consumer<ExerciseRow> add, Consumer<ExerciseRow> explain) {
        this.add = add;
        this.explain = explain;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        texts = new RowTexts(table);
        table.setData("id", "exercises.table");
        Theme.style(table, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(table, Messages.exercises_name);
        var column = new TableColumn(table, SWT.LEFT);
        var metrics = Metrics.of(parent.getDisplay());
        painter = new ExerciseRowPainter(table, metrics);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = metrics.row(2));
        table.addListener(SWT.EraseItem, painter::erase);
        table.addListener(SWT.PaintItem, event -> painter.paint(event, row((TableItem) event.item)));
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.DefaultSelection, event -> selection().ifPresent(add));
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseUp, this::click);
        drag();
    }

    private void fill(Event event) {
        var row = rows.get(event.index);
        texts.set((TableItem) event.item,
                List.of(row.exercise().getName() + ", " + (row.used() ? Messages.fit_used : row.words())));
    }

    private ExerciseRow row(TableItem item) {
        var index = table.indexOf(item);
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.SPACE) {
            event.doit = false;
            selection().ifPresent(explain);
        }
    }

    private void click(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && painter.onPlus(item, event.x)) {
            Optional.ofNullable(row(item)).ifPresent(add);
        }
    }

    private void drag() {
        var source = new DragSource(table, DND.DROP_COPY);
        source.setTransfer(new Transfer[] { TextTransfer.getInstance() });
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = selection().filter(row -> !row.used()).isPresent();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                selection().ifPresent(row -> event.data = CardList.DRAGGED + row.exercise().getId());
            }
        });
    }

    Optional<ExerciseRow> selection() {
        var index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    Optional<ExerciseRow> first() {
        return rows.stream().filter(row -> !row.used()).findFirst();
    }

    void show(List<ExerciseRow> next) {
        if (next.equals(rows)) {
            return;
        }
        var kept = selection().map(row -> row.exercise().getId());
        var same = next.size() == rows.size();
        rows = next;
        texts.tell();
        table.setRedraw(false);
        try {
            table.setItemCount(next.size());
            table.clearAll();
            if (!same) {
                table.deselectAll();
            }
            for (var index = 0; index < next.size() && kept.isPresent(); index++) {
                if (next.get(index).exercise().getId().equals(kept.get())) {
                    table.setSelection(index);
                }
            }
        } finally {
            table.setRedraw(true);
        }
    }

    /** Brings the keyboard to the rows. */
    void focus() {
        if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            table.setSelection(0);
        }
        table.setFocus();
    }

    Table control() {
        return table;
    }
}
