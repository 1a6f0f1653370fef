package org.motus.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The small parts that screens are put together from. */
public final class Parts {

    private Parts() {
    }

    /**
     * A strip with its contents in one row on the surface, and a thin line above or below it.
     *
     * @param columns
     *            how many things stand beside one another, 1 or more
     */
    public static Composite strip(Composite parent, int columns, boolean lineAbove) {
        var metrics = Metrics.of(parent.getDisplay());
        var strip = new Composite(parent, SWT.DOUBLE_BUFFERED);
        strip.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(metrics.px(10), metrics.px(7))
                .spacing(metrics.gap(), metrics.tight()).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        strip.addPaintListener(event -> {
            var area = strip.getClientArea();
            var y = lineAbove ? 0 : area.height - 1;
            event.gc.setForeground(Theme.color(ColorToken.LINE));
            event.gc.drawLine(0, y, area.width, y);
        });
        return strip;
    }

    /**
     * What scrolls up and down when it is higher than its place, and follows the focus.
     *
     * @param parent
     *            gives the ground
     * @return still empty; whoever fills it says how high it is
     */
    public static ScrolledComposite scroll(Composite parent) {
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setBackground(parent.getBackground());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        return scroll;
    }

    /** A composite without a margin, on the background of its parent. */
    public static Composite row(Composite parent, int columns) {
        var metrics = Metrics.of(parent.getDisplay());
        var row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(metrics.gap(), metrics.tight()).applyTo(row);
        return row;
    }

    /** @return words on the background of the parent */
    public static Label label(Composite parent, String text, TypeStyle style, ColorToken color) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setFont(Theme.font(style));
        label.setForeground(Theme.color(color));
        label.setBackground(parent.getBackground());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A label that takes as many lines as its width needs. */
    public static Label sentence(Composite parent, String text, TypeStyle style, ColorToken color) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(Theme.font(style));
        label.setForeground(Theme.color(color));
        label.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * An icon that stands beside words.
     *
     * @param meaning
     *            what a screen reader says of it; empty when the words say it
     */
    public static Canvas icon(Composite parent, Icon icon, ColorToken color, String meaning) {
        var size = Metrics.of(parent.getDisplay()).px(16);
        var canvas = new Canvas(parent, SWT.NO_FOCUS);
        canvas.setBackground(parent.getBackground());
        canvas.addPaintListener(event -> icon.draw(event.gc, 0, 0, size, color));
        if (!meaning.isEmpty()) {
            AccessibleName.label(canvas, meaning);
        }
        GridDataFactory.swtDefaults().hint(size, size).align(SWT.CENTER, SWT.CENTER).applyTo(canvas);
        return canvas;
    }

    /** @return true when the label had another text before it got this one */
    public static boolean show(Label label, String text) {
        var safe = text.replace("&", "&&");
        if (safe.equals(label.getText())) {
            return false;
        }
        label.setText(safe);
        return true;
    }
}
