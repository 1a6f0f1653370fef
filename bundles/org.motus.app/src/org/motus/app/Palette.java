package org.motus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Discreet;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** One field that finds pages, commands, exercises and patients. Enter does what is marked, Escape leaves. */
@NonNullByDefault({})
final class Palette extends PopupDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int ICON = 16;
    private static final int PAUSE_MILLIS = 120;

    private final Pages pages;
    private final boolean discreet;
    private final List<PaletteEntry> fixed;
    private final Metrics metrics;
    private List<PaletteEntry> shown = List.of();
    private Text field;
    private Table table;
    private @Nullable Job search;

    Palette(Pages pages) {
        super(pages.window().getShell(), INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, null, null);
        this.pages = pages;
        this.metrics = Metrics.of(pages.window().getShell().getDisplay());
        this.discreet = pages.window().getService(Discreet.class).on();
        this.fixed = new PaletteSource(pages).entries();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var box = new Composite(parent, SWT.NONE);
        box.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(metrics.gap(), metrics.gap()).spacing(0, metrics.gap()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        field = new Text(box, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(Messages.bar_search);
        field.setData("id", "palette.field");
        Theme.style(field, TypeStyle.CARD, ColorToken.TEXT, ColorToken.SURFACE);
        field.setFont(Theme.font(TypeStyle.BODY));
        AccessibleName.set(field, Messages.bar_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> find());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, event -> run());
        createTable(box);
        find();
        return box;
    }

    private void createTable(Composite box) {
        table = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("id", "palette.table");
        Theme.style(table, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(table, Messages.palette_found);
        for (var width : new int[] { 380, 110, 110 }) {
            new TableColumn(table, SWT.LEFT).setWidth(metrics.px(width));
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> run());
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) {
                run();
            }
        });
    }

    private void key(Event event) {
        var step = switch (event.keyCode) {
        case SWT.ARROW_DOWN -> 1;
        case SWT.ARROW_UP -> -1;
        default -> 0;
        };
        if (step != 0 && !shown.isEmpty()) {
            var next = Math.floorMod(table.getSelectionIndex() + step, shown.size());
            table.setSelection(next);
            table.showSelection();
            event.doit = false;
        }
    }

    private void find() {
        var typed = field.getText();
        show(fixed.stream().filter(entry -> entry.matches(typed)).toList(), List.of());
        Optional.ofNullable(search).ifPresent(Job::cancel);
        if (!typed.isBlank()) {
            var next = new PaletteSearch(pages, typed, !discreet, found -> OnScreen.later(field, () -> {
                if (field.getText().equals(typed)) {
                    show(fixed.stream().filter(entry -> entry.matches(typed)).toList(), found);
                }
            }));
            search = next;
            next.schedule(PAUSE_MILLIS);
        }
    }

    private void show(List<PaletteEntry> first, List<PaletteEntry> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        if (discreet) {
            all.add(new PaletteEntry(Icon.EYE_OFF, Messages.palette_discreet, "", "", () -> {
            }));
        }
        shown = List.copyOf(all);
        table.setRedraw(false);
        table.removeAll();
        for (var entry : shown) {
            var item = new TableItem(table, SWT.NONE);
            item.setImage(entry.icon().image(table.getDisplay(), metrics.px(ICON), ColorToken.TEXT2));
            item.setText(new String[] { entry.title(), entry.kind(), entry.key() });
            item.setForeground(1, Theme.color(ColorToken.TEXT3));
            item.setForeground(2, Theme.color(ColorToken.TEXT3));
        }
        if (!shown.isEmpty()) {
            table.select(0);
        }
        table.setRedraw(true);
    }

    private void run() {
        var index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            var action = shown.get(index).action();
            close();
            action.run();
        }
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(metrics.px(WIDTH), metrics.px(HEIGHT));
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var window = pages.window().getShell();
        var area = window.getClientArea();
        var corner = window.toDisplay(area.x, area.y);
        return new Point(corner.x + (area.width - size.x) / 2, corner.y + metrics.px(48));
    }

    @Override
    public boolean close() {
        Optional.ofNullable(search).ifPresent(Job::cancel);
        return super.close();
    }
}
