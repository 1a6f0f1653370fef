package org.motus.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
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

    /** What a line does that only says something. */
    private static final Runnable NOTHING = () -> {
    };
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int TOP = 48;
    private static final int ICON = 16;
    private static final int ROW = 30;
    private static final int RING = 3;
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
        super(pages.window().getShell(), SWT.NO_TRIM, true, false, false, false, false, null, null);
        this.pages = pages;
        this.metrics = Metrics.of(pages.window().getShell().getDisplay());
        this.discreet = pages.window().getService(Discreet.class).on();
        this.fixed = new PaletteSource(pages).entries();
    }

    /** The window keeps its keys: this is a part of it, not a dialog with keys of its own. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.bar_search);
        shell.setData("org.eclipse.e4.ui.ignoreDialog", Boolean.TRUE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var edge = new Composite(parent, SWT.NONE);
        edge.setBackground(Theme.color(ColorToken.CONTROL));
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(edge);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(edge);
        var box = new Composite(edge, SWT.NONE);
        box.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(metrics.gap(), metrics.gap()).spacing(0, metrics.tight()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        createField(box);
        field.addListener(SWT.Modify, event -> find());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, event -> run());
        createTable(box);
        find();
        return edge;
    }

    /** The colors are the theme's, not those of a tooltip. */
    @Override
    protected List<Control> getForegroundColorExclusions() {
        return everything(getShell());
    }

    @Override
    protected List<Control> getBackgroundColorExclusions() {
        return everything(getShell());
    }

    private static List<Control> everything(Composite parent) {
        var all = new ArrayList<Control>();
        for (var child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(everything(composite));
            }
        }
        return all;
    }

    private void createField(Composite box) {
        var row = new Composite(box, SWT.NONE);
        row.setBackground(box.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(metrics.gap(), metrics.tight())
                .spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var size = metrics.px(ICON);
        var sign = new Canvas(row, SWT.NO_FOCUS);
        sign.setBackground(row.getBackground());
        sign.addPaintListener(event -> Icon.SEARCH.draw(event.gc, 0, 0, size, ColorToken.ACCENT));
        GridDataFactory.swtDefaults().hint(size, size).applyTo(sign);
        // The well cuts off the border that a platform draws around the field: the palette is the field.
        var well = new Composite(row, SWT.NONE);
        well.setBackground(row.getBackground());
        field = new Text(well, SWT.SINGLE);
        field.setMessage(Messages.bar_search);
        field.setData("id", "palette.field");
        Theme.style(field, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(field, Messages.bar_search);
        var high = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        well.addListener(SWT.Resize,
                event -> field.setBounds(-RING, -RING, well.getSize().x + 2 * RING, high));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(SWT.DEFAULT, high - 2 * RING).applyTo(well);
        var leave = new Label(row, SWT.NONE);
        leave.setText(Messages.palette_leave);
        Theme.style(leave, TypeStyle.SMALL, ColorToken.TEXT3, ColorToken.SURFACE);
        var line = new Composite(box, SWT.NO_FOCUS);
        line.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
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
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, metrics.px(ROW)));
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.DefaultSelection, event -> run());
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) {
                run();
            }
        });
    }

    /** The marked line has the design's tint, not the system's. */
    private void erase(Event event) {
        var marked = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(Theme.color(marked ? ColorToken.SELECTION : ColorToken.SURFACE));
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.FOREGROUND | SWT.BACKGROUND | SWT.HOT);
    }

    private void paint(Event event) {
        var row = table.indexOf((TableItem) event.item);
        if (row < 0 || row >= shown.size()) {
            return;
        }
        var entry = shown.get(row);
        var cell = ((TableItem) event.item).getBounds(event.index);
        var x = cell.x + metrics.tight();
        if (event.index == 0) {
            var size = metrics.px(ICON);
            entry.icon().draw(event.gc, x, cell.y + (cell.height - size) / 2, size, ColorToken.TEXT2);
            x += size + metrics.gap();
        }
        var text = switch (event.index) {
            case 0 -> entry.title();
            case 1 -> entry.kind();
            default -> entry.key();
        };
        event.gc.setForeground(Theme.color(event.index == 0 ? ColorToken.TEXT : ColorToken.TEXT3));
        event.gc.drawText(text, x, cell.y + (cell.height - event.gc.textExtent(text).y) / 2, true);
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
        show(typed, List.of(), false);
        Optional.ofNullable(search).ifPresent(Job::cancel);
        if (!typed.isBlank()) {
            var next = new PaletteSearch(pages, typed, !discreet, found -> OnScreen.later(field, () -> {
                if (field.getText().equals(typed)) {
                    show(typed, found, true);
                }
            }));
            search = next;
            next.schedule(PAUSE_MILLIS);
        }
    }

    /** Pages and commands before what the clinic and the library have, but titles that begin as typed before all. */
    private List<PaletteEntry> ranked(String typed, List<PaletteEntry> found) {
        return Stream.concat(fixed.stream().filter(entry -> entry.matches(typed)), found.stream())
                .sorted(Comparator.comparingInt(entry -> entry.rank(typed))).toList();
    }

    /** @param whole true when everything was searched */
    private void show(String typed, List<PaletteEntry> found, boolean whole) {
        var all = new ArrayList<>(ranked(typed, found));
        if (discreet) {
            all.add(new PaletteEntry(Icon.EYE_OFF, Messages.palette_discreet, "", "", NOTHING));
        } else if (all.isEmpty() && whole) {
            all.add(new PaletteEntry(Icon.SEARCH, Messages.palette_nothing, "", "", NOTHING));
        }
        shown = List.copyOf(all);
        table.setRedraw(false);
        table.removeAll();
        for (var entry : shown) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { entry.title(), entry.kind(), entry.key() });
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
            if (action != NOTHING) {
                close();
                action.run();
            }
        }
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getInitialSize() {
        var area = pages.window().getShell().getClientArea();
        return new Point(Math.min(metrics.px(WIDTH), area.width),
                Math.min(metrics.px(HEIGHT), area.height - metrics.px(TOP) - metrics.gap()));
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var window = pages.window().getShell();
        var area = window.getClientArea();
        var corner = window.toDisplay(area.x, area.y);
        return new Point(corner.x + (area.width - size.x) / 2, corner.y + metrics.px(TOP));
    }

    @Override
    public boolean close() {
        Optional.ofNullable(search).ifPresent(Job::cancel);
        return super.close();
    }
}
