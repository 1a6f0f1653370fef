package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * The border of a field, drawn so that it looks the same on every platform: quiet, in the color of action with the
 * keyboard, in the color of a fault. Holds a native control and, at its end, what steps a number or names its unit.
 */
@NonNullByDefault({})
final class FieldFrame extends Composite {

    /** Width of the border with the keyboard in it, and of the ring that a platform draws, at most. */
    private static final int RING = 3;

    private final Field field;
    private final Metrics metrics;
    private final int lines;
    private final Composite well;
    private Control inner;
    private Composite carrier;
    private Control end;
    private boolean quiet;

    /** @param lines lines of text the field shows at least, 1 or more */
    FieldFrame(Field field, Composite parent, int lines) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.field = field;
        this.lines = lines;
        this.metrics = Metrics.of(field.getDisplay());
        this.well = new Composite(this, SWT.NONE);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> place());
        addListener(SWT.MouseDown, event -> take());
    }

    /** Makes the text field. */
    Text text(int style, String id) {
        return hold(new Text(well, style), id);
    }

    /** Makes the list to choose from. */
    Combo combo(String id) {
        // GTK does not place a list left of its parent, only a parent of its own.
        carrier = new Composite(well, SWT.NONE);
        carrier.setLayout(new FillLayout());
        return hold(new Combo(carrier, SWT.READ_ONLY | SWT.DROP_DOWN), id);
    }

    private <C extends Control> C hold(C control, String id) {
        inner = control;
        inner.setData("id", id);
        inner.setFont(Theme.font(TypeStyle.BODY));
        inner.addListener(SWT.FocusIn, event -> redraw());
        inner.addListener(SWT.FocusOut, event -> redraw());
        dress();
        return control;
    }

    void end(Control control) {
        end = control;
    }

    /** @param now true when the field can only be read: then it has no border */
    void quiet(boolean now) {
        quiet = now;
        if (end != null) {
            end.setEnabled(!now);
        }
        redraw(0, 0, getSize().x, getSize().y, true);
    }

    /** Brings the keyboard into the control. */
    void take() {
        if (!inner.isFocusControl()) {
            inner.setFocus();
        }
    }

    private void dress() {
        var surface = back();
        var color = Theme.color(inner.isEnabled() ? ColorToken.TEXT : ColorToken.TEXT3);
        if (!surface.equals(inner.getBackground()) || !color.equals(inner.getForeground())) {
            inner.setBackground(surface);
            inner.setForeground(color);
            well.setBackground(surface);
        }
    }

    private Color back() {
        return quiet ? field.getBackground() : Theme.color(ColorToken.SURFACE);
    }

    private void paint(GC gc) {
        dress();
        var area = getClientArea();
        var arc = metrics.px(8);
        var strong = field.faulty() || inner.isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(field.getBackground());
        gc.fillRectangle(area);
        gc.setBackground(back());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(border()));
        gc.setLineWidth(strong ? 2 : 1);
        var inset = strong ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, arc, arc);
    }

    private ColorToken border() {
        if (field.faulty()) {
            return ColorToken.BLOCK;
        }
        if (inner.isFocusControl()) {
            return ColorToken.ACCENT;
        }
        return inner.isEnabled() && !quiet ? ColorToken.CONTROL : ColorToken.LINE;
    }

    /** The control is a little larger than the well that shows it, which cuts off the border and focus ring of the platform. */
    private void place() {
        var area = getClientArea();
        var list = carrier != null;
        var edge = list ? RING : metrics.gap();
        var endWidth = end == null ? 0 : end.computeSize(SWT.DEFAULT, area.height - 2 * RING).x;
        var top = lines > 1 ? metrics.tight() : RING;
        var width = Math.max(0, area.width - 2 * edge - endWidth);
        var height = Math.max(0, area.height - 2 * top);
        well.setBounds(edge, top, width, height);
        var over = lines > 1 ? 0 : RING;
        var tall = height + 2 * over;
        if (list) {
            var needed = Math.max(tall, inner.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            carrier.setBounds(-over, (height - needed) / 2, width + 2 * over, needed);
        } else {
            inner.setBounds(-over, -over, width + 2 * over, tall);
        }
        if (end != null) {
            end.setBounds(area.width - endWidth - RING, RING, endWidth, Math.max(0, area.height - 2 * RING));
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var line = metrics.row(1) - metrics.px(10);
        var height = Math.max(metrics.control(), line * lines + 2 * metrics.tight());
        var endWidth = end == null ? 0 : end.computeSize(SWT.DEFAULT, height - 2 * RING).x;
        var width = widthHint == SWT.DEFAULT ? metrics.px(40) + endWidth : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }
}
