package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * The border of a field, drawn so that it looks the same on every platform: quiet, in the color of action with the
 * keyboard, in the color of a fault. Holds a text field without a border and, at its end, what steps or names its unit.
 */
@NonNullByDefault({})
final class FieldFrame extends Composite {

    private final Field field;
    private final Metrics metrics;
    private final int lines;
    private Text text;
    private Control end;

    /** @param lines lines of text the field shows at least, 1 or more */
    FieldFrame(Field field, int lines) {
        super(field, SWT.DOUBLE_BUFFERED);
        this.field = field;
        this.lines = lines;
        this.metrics = Metrics.of(field.getDisplay());
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> place());
        addListener(SWT.MouseDown, event -> take());
    }

    /** Makes the text field. */
    Text text(int style, String id) {
        text = new Text(this, style);
        text.setData("id", id);
        text.setFont(Theme.font(TypeStyle.BODY));
        text.addListener(SWT.FocusIn, event -> redraw());
        text.addListener(SWT.FocusOut, event -> redraw());
        dress();
        return text;
    }

    void end(Control control) {
        end = control;
    }

    /** Brings the keyboard into the text. */
    void take() {
        if (!text.isFocusControl()) {
            text.setFocus();
        }
    }

    private void dress() {
        var surface = Theme.color(ColorToken.SURFACE);
        var color = Theme.color(text.isEnabled() ? ColorToken.TEXT : ColorToken.TEXT3);
        if (!surface.equals(text.getBackground()) || !color.equals(text.getForeground())) {
            text.setBackground(surface);
            text.setForeground(color);
        }
    }

    private void paint(GC gc) {
        dress();
        var area = getClientArea();
        var arc = metrics.px(8);
        var strong = field.faulty() || text.isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(field.getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(Theme.color(ColorToken.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(border()));
        gc.setLineWidth(strong ? 2 : 1);
        var inset = strong ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, area.width - 1 - inset * 2, area.height - 1 - inset * 2, arc, arc);
    }

    private ColorToken border() {
        if (field.faulty()) {
            return ColorToken.BLOCK;
        }
        if (text.isFocusControl()) {
            return ColorToken.ACCENT;
        }
        return text.isEnabled() ? ColorToken.CONTROL : ColorToken.LINE;
    }

    private void place() {
        var area = getClientArea();
        var edge = metrics.gap();
        var endWidth = end == null ? 0 : end.computeSize(SWT.DEFAULT, area.height - 4).x;
        var top = lines > 1 ? metrics.tight() : 2;
        var height = Math.max(0, area.height - 2 * top);
        text.setBounds(edge, top, Math.max(0, area.width - 2 * edge - endWidth), height);
        if (end != null) {
            end.setBounds(area.width - endWidth - 2, 2, endWidth, Math.max(0, area.height - 4));
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var line = text.getLineHeight();
        var height = Math.max(metrics.control(), line * lines + 2 * metrics.tight());
        var endWidth = end == null ? 0 : end.computeSize(SWT.DEFAULT, height - 4).x;
        var width = widthHint == SWT.DEFAULT ? metrics.px(40) + endWidth : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }
}
