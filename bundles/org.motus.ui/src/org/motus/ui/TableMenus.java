package org.motus.ui;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;

/** The two menus of a table: on the heads the choice of columns, on the rows what can be done, and the choice last. */
final class TableMenus {

    private final Table table;
    private final MenuManager headMenu = new MenuManager();
    private final MenuManager rowMenu = new MenuManager();
    private final Menu onHeads;
    private Menu onRows;
    private Consumer<IMenuManager> filler = menu -> {
    };

    /** @param columns adds the choice of columns */
    TableMenus(Table table, Consumer<IMenuManager> columns) {
        this.table = table;
        headMenu.setRemoveAllWhenShown(true);
        headMenu.addMenuListener(columns::accept);
        rowMenu.setRemoveAllWhenShown(true);
        rowMenu.addMenuListener(menu -> fillRows(menu, columns));
        onHeads = headMenu.createContextMenu(table);
        onRows = rowMenu.createContextMenu(table);
        table.setMenu(onRows);
        table.addListener(SWT.MenuDetect, this::detect);
        table.addListener(SWT.Dispose, event -> {
            headMenu.dispose();
            rowMenu.dispose();
        });
    }

    private void fillRows(IMenuManager menu, Consumer<IMenuManager> columns) {
        if (table.getSelectionIndex() >= 0) {
            filler.accept(menu);
            menu.add(new Separator());
        }
        var choice = new MenuManager(Messages.table_columns);
        columns.accept(choice);
        menu.add(choice);
    }

    void onMenu(Consumer<IMenuManager> next) {
        filler = next;
    }

    private void detect(Event event) {
        var point = table.getDisplay().map(null, table, new Point(event.x, event.y));
        var area = table.getClientArea();
        var head = event.detail != SWT.MENU_KEYBOARD && point.y >= area.y
                && point.y < area.y + table.getHeaderHeight();
        // A screen may have set a menu of its own for the rows.
        if (table.getMenu() != null && table.getMenu() != onHeads) {
            onRows = table.getMenu();
        }
        table.setMenu(head ? onHeads : onRows);
    }
}
