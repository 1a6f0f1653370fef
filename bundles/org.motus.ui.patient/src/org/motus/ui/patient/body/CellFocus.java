package org.motus.ui.patient.body;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.motus.ui.ColorToken;
import org.motus.ui.Theme;

/** Shows the selected row in the color of the design, and a frame around the cell that keys edit. */
@NonNullByDefault({})
final class CellFocus extends FocusCellHighlighter {

    private final Table table;

    CellFocus(TableViewer viewer) {
        super(viewer);
        table = viewer.getTable();
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
    }

    private void erase(Event event) {
        var selected = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED | SWT.BACKGROUND);
        event.gc.setBackground(Theme.color(selected ? ColorToken.SELECTION : ColorToken.SURFACE));
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        event.gc.setForeground(Theme.color(ColorToken.TEXT));
    }

    private void paint(Event event) {
        var cell = getFocusCell();
        if (table.isFocusControl() && cell != null && cell.getItem() == event.item
                && cell.getColumnIndex() == event.index) {
            var bounds = cell.getBounds();
            event.gc.setForeground(Theme.color(ColorToken.ACCENT));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell next, ViewerCell before) {
        table.redraw();
    }
}
