package org.motus.ui.patient.body;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/** A cell of the table of sites: it can be changed while the chart can. */
@NonNullByDefault({})
abstract class SiteCell extends EditingSupport {

    private final Supplier<SiteBoard> board;
    private final CellEditor editor;

    SiteCell(TableViewer viewer, Supplier<SiteBoard> board, CellEditor editor) {
        super(viewer);
        this.board = board;
        this.editor = editor;
    }

    /** @return what changes the sites, null while no record is shown */
    final SiteBoard board() {
        return board.get();
    }

    @Override
    protected final CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected final boolean canEdit(Object element) {
        return board() != null && board().editable();
    }
}
