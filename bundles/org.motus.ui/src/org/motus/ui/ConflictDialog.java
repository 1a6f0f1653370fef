package org.motus.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.motus.care.Difference.Side;

/**
 * Two people changed one document: shows every line that differs, and asks where both changed it. It saves nothing
 * itself. Closing it in any way but the filled button leaves everything as it is, unsaved.
 */
@NonNullByDefault({})
public final class ConflictDialog extends Dialog {

    private static final int WIDTH = 998;
    private static final int EDGE = 48;
    private static final int ICON = 22;

    private final Conflict conflict;
    private final List<ConflictRow> rows = new ArrayList<>();
    private Metrics metrics;
    private ScrolledComposite scroller;
    private Label standing;
    private PrimaryButton save;

    private ConflictDialog(Shell parent, Conflict conflict) {
        super(parent);
        this.conflict = conflict;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    /**
     * Asks, and waits for the answer while the window goes on living. UI thread only.
     *
     * @return true when every line is decided and shall be saved
     */
    public static boolean ask(Conflict conflict) {
        // Not over a popover: that goes when the dialog takes the keys, and would take the dialog along.
        var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        return new ConflictDialog(window.getShell(), conflict).open() == Window.OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(conflict.words().title());
        shell.setData("id", "conflict");
    }

    @Override
    protected Control createContents(Composite parent) {
        metrics = Metrics.of(parent.getDisplay());
        var page = new Composite(parent, SWT.NONE);
        page.setBackground(Theme.color(ColorToken.SURFACE));
        page.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        title(page);
        heads(page);
        lines(page);
        foot(page);
        update();
        return page;
    }

    private void title(Composite page) {
        var box = row(page, ColorToken.SURFACE, 2);
        var icon = new Canvas(box, SWT.NO_FOCUS);
        icon.setBackground(box.getBackground());
        icon.addPaintListener(event -> Icon.GIT_COMPARE.draw(event.gc, 0, 0, metrics.px(ICON), ColorToken.ACCENT));
        GridDataFactory.swtDefaults().hint(metrics.px(ICON), metrics.px(ICON)).align(SWT.CENTER, SWT.BEGINNING)
                .span(1, 2).applyTo(icon);
        label(box, conflict.words().title(), TypeStyle.PAGE, ColorToken.TEXT);
        label(box, conflict.words().sentence(), TypeStyle.BODY, ColorToken.TEXT2).setData("id", "conflict.sentence");
    }

    private void heads(Composite page) {
        var box = row(page, ColorToken.BACKGROUND, 3);
        ((GridLayout) box.getLayout()).makeColumnsEqualWidth = true;
        label(box, MessageFormat.format(Messages.conflict_lines, conflict.lines().size()), TypeStyle.SMALL,
                ColorToken.TEXT2);
        label(box, conflict.words().mine(), TypeStyle.SMALL_BOLD, ColorToken.TEXT);
        label(box, conflict.words().theirs(), TypeStyle.SMALL_BOLD, ColorToken.TEXT);
    }

    private void lines(Composite page) {
        scroller = Parts.scroll(page);
        scroller.setData("id", "conflict.lines");
        scroller.setBackground(Theme.color(ColorToken.SURFACE));
        AccessibleName.set(scroller, Messages.conflict_table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        var list = new Composite(scroller, SWT.NONE);
        list.setBackground(scroller.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        conflict.lines().forEach(line -> rows.add(new ConflictRow(list, conflict.merge(), line, this::update)));
        scroller.setContent(list);
        scroller.addListener(SWT.Resize, event -> measure(list));
    }

    /** The words wrap at the width there is, so the height follows it. */
    private void measure(Composite list) {
        var width = scroller.getClientArea().width;
        scroller.setMinSize(width, list.computeSize(width, SWT.DEFAULT).y);
        scroller.getVerticalBar().setIncrement(metrics.row(2));
        scroller.getVerticalBar().setPageIncrement(scroller.getClientArea().height);
    }

    private void foot(Composite page) {
        standing = label(row(page, ColorToken.SURFACE, 1), "", TypeStyle.BODY, ColorToken.TEXT);
        standing.setData("id", "conflict.standing");
        var box = row(page, ColorToken.BACKGROUND, 4);
        link(box, Messages.conflict_all_mine, "conflict.all.mine", Side.MINE);
        link(box, Messages.conflict_all_theirs, "conflict.all.theirs", Side.THEIRS);
        var back = new PrimaryButton(box, conflict.words().back(), false);
        back.setData("id", "conflict.back");
        back.addListener(SWT.Selection, event -> cancelPressed());
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(back);
        save = new PrimaryButton(box, conflict.words().save(), true);
        save.setData("id", "conflict.save");
        save.addListener(SWT.Selection, event -> okPressed());
    }

    private void link(Composite box, String words, String id, Side side) {
        var link = new Link(box, SWT.NONE);
        link.setText(words);
        link.setData("id", id);
        Theme.style(link, TypeStyle.BODY, ColorToken.ACCENT, ColorToken.BACKGROUND);
        link.setLinkForeground(Theme.color(ColorToken.ACCENT));
        link.addListener(SWT.Selection, event -> {
            conflict.chooseAll(side);
            rows.forEach(ConflictRow::show);
            update();
        });
    }

    private void update() {
        standing.setText(conflict.standing());
        save.setEnabled(conflict.decided());
    }

    private Composite row(Composite page, ColorToken color, int columns) {
        var box = new Composite(page, SWT.NONE);
        box.setBackground(Theme.color(color));
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(metrics.section(), metrics.gap())
                .spacing(metrics.group(), metrics.tight()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        return box;
    }

    private Label label(Composite box, String text, TypeStyle style, ColorToken color) {
        var label = new Label(box, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(Theme.font(style));
        label.setForeground(Theme.color(color));
        label.setBackground(box.getBackground());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(metrics.px(120), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    @Override
    protected Point getInitialSize() {
        var room = getParentShell() == null
                ? getShell().getMonitor().getClientArea()
                : getParentShell().getClientArea();
        var edge = metrics.px(EDGE);
        var width = Math.min(metrics.px(WIDTH), room.width - edge);
        // The height of the lines follows the width that they get.
        ((GridData) scroller.getLayoutData()).heightHint = scroller.getContent().computeSize(width, SWT.DEFAULT).y;
        var height = getShell().computeSize(width, SWT.DEFAULT).y;
        return new Point(width, Math.min(height, room.height - edge));
    }
}
