package org.motus.ui.patient.body;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.motus.library.BodyRegions;
import org.motus.model.clinic.PainSite;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The sites as a native table, for those who do not use the drawing. Side and numbers are edited in their cells. */
@NonNullByDefault({})
final class SiteTable {

    private static final int ROW = 26;
    private static final int SIDE = 52;
    private static final int NOW = 48;
    private static final int WORST = 86;
    private static final int SINCE = 62;

    private final TableViewer viewer;
    private final Metrics metrics;
    private SiteBoard board;
    private boolean showing;

    /** @param keys takes single keys; true when it used one */
    SiteTable(Composite parent, BiPredicate<SiteBoard, Event> keys) {
        metrics = Metrics.of(parent.getDisplay());
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        var table = viewer.getTable();
        table.setData("id", "body.sites");
        table.setHeaderVisible(true);
        table.setHeaderBackground(Theme.color(ColorToken.BACKGROUND));
        table.setHeaderForeground(Theme.color(ColorToken.TEXT2));
        Theme.style(table, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(table, Messages.table_name);
        columns();
        cellKeys();
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, metrics.px(ROW)));
        table.addListener(SWT.Resize, event -> fit(table));
        table.addListener(SWT.KeyDown, event -> event.doit = board == null || !keys.test(board, event));
        viewer.addSelectionChangedListener(event -> selected());
    }

    private void columns() {
        column(Messages.column_site, SWT.LEFT, site -> BodyRegions.name(site.getRegion()), false);
        var side = column(Messages.column_side, SWT.LEFT, site -> SiteWords.side(site.getSide()), false);
        side.setEditingSupport(new SideCell(viewer, () -> board, Messages.column_side));
        var now = column(Messages.column_now, SWT.LEFT, site -> cell(PainNumber.NOW.of(site)), true);
        now.setEditingSupport(new NumberCell(viewer, () -> board, PainNumber.NOW, Messages.column_now));
        var worst = column(Messages.column_worst, SWT.LEFT, site -> cell(PainNumber.WORST.of(site)), false);
        worst.setEditingSupport(new NumberCell(viewer, () -> board, PainNumber.WORST, Messages.column_worst));
        column(Messages.column_since, SWT.LEFT, this::since, false);
    }

    private TableViewerColumn column(String label, int align, Function<PainSite, String> text,
            boolean bold) {
        var column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(label);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((PainSite) element);
            }

            @Override
            public Font getFont(Object element) {
                return Theme.font(bold ? TypeStyle.BODY_BOLD : TypeStyle.BODY);
            }
        });
        return column;
    }

    private static String cell(Integer value) {
        return value == null ? "–" : value.toString();
    }

    private String since(PainSite site) {
        var days = board.days();
        return SiteWords.shortDate(days.since(site, board.day()), days.today());
    }

    private void cellKeys() {
        var focus = new TableViewerFocusCellManager(viewer, new CellFocus(viewer));
        var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION ->
                        true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                        event.keyCode == SWT.F2 || event.keyCode == SWT.CR;
                    default -> false;
                };
            }
        };
        TableViewerEditor.create(viewer, focus, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private void selected() {
        if (!showing && board != null) {
            board.choose(Optional.ofNullable((PainSite) viewer.getStructuredSelection().getFirstElement())
                    .map(PainSite::getId).orElse(""));
        }
    }

    private void fit(Table table) {
        var widths = new int[] { 0, metrics.px(SIDE), metrics.px(NOW), metrics.px(WORST), metrics.px(SINCE) };
        var rest = table.getClientArea().width;
        for (var width : widths) {
            rest -= width;
        }
        widths[0] = Math.max(metrics.px(NOW), rest);
        for (var index = 0; index < widths.length; index++) {
            table.getColumn(index).setWidth(widths[index]);
        }
    }

    Table control() {
        return viewer.getTable();
    }

    /** @return height that shows the heading and some rows */
    int height(int rows) {
        return viewer.getTable().getHeaderHeight() + rows * Math.max(metrics.px(ROW), viewer.getTable().getItemHeight())
                + metrics.px(2);
    }

    /** Shows the sites of a board; an open cell stays open as long as its site is there. */
    void show(SiteBoard next) {
        board = next;
        showing = true;
        try {
            var sites = next.sites();
            if (!List.of(viewer.getTable().getItems()).stream().map(item -> item.getData()).toList().equals(sites)) {
                viewer.setInput(sites);
            } else {
                viewer.update(sites.toArray(), null);
            }
            viewer.setSelection(next.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        } finally {
            showing = false;
        }
    }

    void clear() {
        board = null;
        viewer.setInput(List.of());
    }
}
