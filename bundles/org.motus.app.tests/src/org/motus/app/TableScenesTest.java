package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.CellDrawing;
import org.motus.ui.CellText;
import org.motus.ui.DataColumn;
import org.motus.ui.DataTable;
import org.motus.ui.RowSource;
import org.osgi.service.prefs.BackingStoreException;

/** The table kit under real keys. */
@DisplayName("A table")
class TableScenesTest extends SheetScene {

    private static final String ID = "table.scenes";
    private static final List<Person> MANY = IntStream.range(0, 100_000)
            .mapToObj(number -> new Person(number, "Person " + number)).toList();
    /** A native table of 100,000 rows took 3,400 ms for this; the aim for a key in the search is 30 ms. */
    private static final long MOST_MILLIS = 250;

    private record Person(int number, String name) {
    }

    private final List<Integer> opened = new ArrayList<>();
    private final List<Integer> selected = new ArrayList<>();
    private final List<DataColumn<Person>> columns = columns();
    private DataTable<Person> table;

    @BeforeEach
    void forget() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode("org.motus.ui/columns/" + ID).removeNode();
    }

    private void openTable(List<Person> rows) {
        open(this::create);
        screen.run(() -> table.show(RowSource.of(rows), -1));
        focus(table.control());
    }

    private void create(Shell shell) {
        table = new DataTable<>(shell, ID, "People", 2, columns);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.onOpen(person -> opened.add(person.number()));
        table.onSelect(person -> selected.add(person.number()));
    }

    private static List<DataColumn<Person>> columns() {
        return List.of(
                DataColumn.<Person>text("name", "Name", 200, person -> CellText.strong(person.name()))
                        .sortedBy(Comparator.comparing(Person::name)),
                DataColumn.<Person>number("number", "Number", 80,
                        person -> CellText.plain(Integer.toString(person.number()))),
                DataColumn.<Person>text("done", "Done", 160,
                        person -> CellDrawing.bar(0.5, 60, CellText.strong("50 %"))).growing(),
                DataColumn.<Person>text("phone", "Phone", 120, person -> CellText.plain("555 0100")).hiddenAtFirst());
    }

    @Test
    @DisplayName("100,000 rows become few and many again without a pause")
    void quick() {
        openTable(MANY);
        for (var size : new int[] { 5_000, 100_000, 10, 99_999, 0, 100_000 }) {
            var begin = System.nanoTime();
            screen.run(() -> table.show(RowSource.of(MANY.subList(0, size)), -1));
            var millis = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(millis < MOST_MILLIS, size + " rows took " + millis + " ms");
            assertEquals(size, screen.on(table::size));
        }
    }

    @Test
    @DisplayName("End and Home reach the last and the first of 100,000, and Enter opens what is selected")
    void ends() {
        openTable(MANY);
        screen.press(SWT.END);
        screen.await("the last is selected", () -> selected.contains(99_999));
        screen.press(SWT.CR);
        screen.await("it is opened", () -> opened.equals(List.of(99_999)));
        screen.press(SWT.HOME);
        screen.await("the first is selected", () -> selected.getLast() == 0);
        screen.await("it is in sight", () -> top() == 0);
    }

    @Test
    @DisplayName("scrolling goes on beyond the rows that the native table holds")
    void scrolling() {
        openTable(MANY);
        for (var page = 0; page < 4; page++) {
            var top = top();
            screen.await("the bar has its length", this::measured);
            screen.run(this::dragBarDown);
            screen.await("further rows come", () -> top() > top + 400 && movedAlong());
        }
        assertTrue(screen.on(this::top) > 1_500, () -> "only row " + screen.on(this::top));
    }

    /** The native table measures its rows a moment after it has them. */
    private boolean measured() {
        var rows = table.control();
        return rows.getVerticalBar().getMaximum() > rows.getItemCount() * rows.getItemHeight() / 2;
    }

    /** Sets the value of the bar, as a hand on it does; the native table would glide to a row instead. */
    private void dragBarDown() {
        var bar = table.control().getVerticalBar();
        bar.setSelection(bar.getMaximum() - bar.getThumb());
    }

    /** The native table was at its last row; when it holds further rows, it no longer is. */
    private boolean movedAlong() {
        return table.control().getTopIndex() < table.control().getItemCount() - 100;
    }

    /** @return number of the person in the first row in sight, or -1 while the native table has not asked for the row */
    private int top() {
        return screen.on(() -> {
            var item = table.control().getItem(table.control().getTopIndex());
            item.getText(1);
            return item.getData() instanceof Person person ? person.number() : -1;
        });
    }

    @Test
    @DisplayName("a column that the clinician shows, hides or moves is so the next time, and the sorting too")
    void columnsAreKept() {
        openTable(MANY.subList(0, 5));
        assertEquals(List.of("Name", "Number", "Done"), shown());
        toggle("Phone");
        toggle("Number");
        screen.run(() -> {
            table.control().setColumnOrder(new int[] { 3, 0, 1, 2 });
            table.markSorted(columns.getFirst(), true);
        });
        close();

        openTable(MANY.subList(0, 5));
        assertEquals(List.of("Phone", "Name", "Done"), shown());
        var sorting = screen.on(() -> table.sorting().orElseThrow());
        assertEquals("name", sorting.column().id());
        assertTrue(sorting.descending());
    }

    @Test
    @DisplayName("the last column cannot be hidden")
    void lastColumn() {
        openTable(MANY.subList(0, 5));
        toggle("Name");
        toggle("Number");
        assertFalse(screen.on(() -> action("Done").isEnabled()));
    }

    private void toggle(String column) {
        screen.run(() -> action(column).run());
    }

    private IAction action(String label) {
        var menu = new MenuManager();
        table.fillColumns(menu);
        return Arrays.stream(menu.getItems()).map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> label.equals(action.getText())).findFirst().orElseThrow();
    }

    private List<String> shown() {
        return screen.on(() -> Arrays.stream(table.control().getColumnOrder()).mapToObj(table.control()::getColumn)
                .filter(column -> column.getWidth() > 0).map(column -> column.getText()).toList());
    }
}
