package org.motus.ui;

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
import org.motus.model.library.Exercise;
import org.motus.ui.ExerciseEntry.End;

/**
 * Exercises as rows, each with a small drawing. Enter, the plus or a double click acts on one; where rows have a plus they
 * can be dragged to the cards of a program. UI thread only.
 */
@NonNullByDefault({})
public final class ExerciseList {

    private final Table table;
    private final RowTexts texts;
    private final ExerciseListPainter painter;
    private final Consumer<Exercise> open;
    private List<ExerciseEntry> rows = List.of();

    /**
     * @param name
     *            what a screen reader calls the list
     * @param open
     *            acts on an exercise
     */
    public ExerciseList(Composite parent, String name, Consumer<Exercise> open) {
        this.open = open;
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        texts = new RowTexts(table);
        Theme.style(table, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(table, name);
        var column = new TableColumn(table, SWT.LEFT);
        var metrics = Metrics.of(parent.getDisplay());
        painter = new ExerciseListPainter(table, metrics);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = metrics.row(2));
        table.addListener(SWT.EraseItem, painter::erase);
        table.addListener(SWT.PaintItem, event -> painter.paint(event, row((TableItem) event.item)));
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.DefaultSelection, event -> selection().ifPresent(open));
        table.addListener(SWT.MouseUp, this::click);
        drag();
    }

    /** @param explain hears of the selected exercise when Space is pressed */
    public void onSpace(Consumer<Exercise> explain) {
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.SPACE) {
                event.doit = false;
                selection().ifPresent(explain);
            }
        });
    }

    /** @param choose hears each time that the user selects another exercise */
    public void onSelect(Consumer<Exercise> choose) {
        table.addListener(SWT.Selection, event -> selection().ifPresent(choose));
    }

    private void fill(Event event) {
        // While rows give way to fewer ones, one that is just going away may still be asked for.
        if (event.index < rows.size()) {
            texts.set((TableItem) event.item, List.of(rows.get(event.index).spoken()));
        }
    }

    private ExerciseEntry row(TableItem item) {
        var index = table.indexOf(item);
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    private void click(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && painter.onPlus(item, event.x)) {
            Optional.ofNullable(row(item)).filter(row -> row.end() == End.ADD || row.end() == End.REFUSED)
                    .map(ExerciseEntry::exercise).ifPresent(open);
        }
    }

    private void drag() {
        var source = new DragSource(table, DND.DROP_COPY);
        source.setTransfer(new Transfer[] { TextTransfer.getInstance() });
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = selected().filter(row -> row.end() == End.ADD || row.end() == End.REFUSED).isPresent();
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                selection().ifPresent(exercise -> event.data = CardList.DRAGGED + exercise.getId());
            }
        });
    }

    private Optional<ExerciseEntry> selected() {
        var index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** @return the selected exercise */
    public Optional<Exercise> selection() {
        return selected().map(ExerciseEntry::exercise);
    }

    /** Selects an exercise and scrolls to it; selects none when it is not in the list. Nobody hears of it. */
    public void select(String exerciseId) {
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).exercise().getId().equals(exerciseId)) {
                if (table.getSelectionIndex() != index) {
                    table.setSelection(index);
                }
                return;
            }
        }
        table.deselectAll();
    }

    /** Shows other rows; an exercise that is still there stays selected. */
    public void show(List<ExerciseEntry> next) {
        if (next.equals(rows)) {
            return;
        }
        var kept = selection().map(Exercise::getId);
        rows = List.copyOf(next);
        texts.tell();
        table.setRedraw(false);
        try {
            table.setItemCount(next.size());
            table.clearAll();
            kept.ifPresentOrElse(this::select, table::deselectAll);
        } finally {
            table.setRedraw(true);
        }
    }

    /** Brings the keys to the rows. */
    public void focus() {
        if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        }
        table.setFocus();
    }

    /** @return the widget, for layout and id */
    public Table control() {
        return table;
    }
}
