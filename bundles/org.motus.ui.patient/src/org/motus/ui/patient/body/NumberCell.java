package org.motus.ui.patient.body;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;
import org.motus.model.clinic.PainSite;
import org.motus.ui.AccessibleName;

/** A cell for a number from 0 to 10. Another number is refused with a sentence and leaves the cell as it was. */
@NonNullByDefault({})
final class NumberCell extends SiteCell {

    private static final int LIMIT = 12;

    private final PainNumber number;

    /** @param name what the cell holds, for a screen reader */
    NumberCell(TableViewer viewer, Supplier<SiteBoard> board, PainNumber number, String name) {
        super(viewer, board, editor(viewer, number, name));
        this.number = number;
    }

    private static CellEditor editor(TableViewer viewer, PainNumber number, String name) {
        var editor = new TextCellEditor(viewer.getTable());
        ((Text) editor.getControl()).setTextLimit(LIMIT);
        AccessibleName.set(editor.getControl(), name);
        editor.getControl().setData("id", "body.cell." + number.name().toLowerCase(Locale.ROOT));
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        var value = number.of((PainSite) element);
        return value == null ? "" : value.toString();
    }

    @Override
    protected void setValue(Object element, Object value) {
        board().type((PainSite) element, number, String.valueOf(value));
    }
}
