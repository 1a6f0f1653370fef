package org.motus.ui.patient.body;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Text;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;
import org.motus.ui.AccessibleName;

/** A cell for the side: left, right or both. */
@NonNullByDefault({})
final class SideCell extends SiteCell {

    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.BOTH);

    /** @param name what the cell holds, for a screen reader */
    SideCell(TableViewer viewer, Supplier<SiteBoard> board, String name) {
        super(viewer, board, editor(viewer, name));
    }

    private static CellEditor editor(TableViewer viewer, String name) {
        var editor = new ComboBoxCellEditor(viewer.getTable(),
                SIDES.stream().map(SiteWords::side).toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        speak((CCombo) editor.getControl(), name);
        editor.getControl().setData("id", "body.cell.side");
        return editor;
    }

    /** The list speaks for itself even while its cell is closed; then it must say that it is not there. */
    private static void speak(CCombo list, String name) {
        AccessibleName.set(list, name);
        for (var child : list.getChildren()) {
            if (child instanceof Text) {
                AccessibleName.set(child, name);
            }
        }
        list.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                if (!list.isVisible()) {
                    event.detail = ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN;
                }
            }
        });
    }

    @Override
    protected Object getValue(Object element) {
        return SIDES.indexOf(((PainSite) element).getSide());
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value instanceof Integer index && index >= 0) {
            board().side((PainSite) element, SIDES.get(index));
        }
    }
}
