package org.motus.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A push button in the design's look. Filled for the one action a screen leads to, outlined for the others; with an icon
 * and the key that does the same, when they are set. Fires {@link SWT#Selection}.
 */
public final class PrimaryButton extends DrawnButton {

    private static final int ICON = 16;
    private static final int TEXT = SWT.DRAW_TRANSPARENT | SWT.DRAW_MNEMONIC;

    private final boolean filled;
    private String text;
    private String keyHint = "";
    private @Nullable Icon icon;

    /** @param filled true for the one filled button of a screen */
    public PrimaryButton(Composite parent, String text, boolean filled) {
        super(parent, text);
        this.text = text;
        this.filled = filled;
        setFont(Theme.font(filled ? TypeStyle.BODY_BOLD : TypeStyle.BODY));
    }

    /** @return the label */
    public String getText() {
        return text;
    }

    /** @param next the label, also the accessible name */
    public void setText(String next) {
        text = next;
        name(next);
        redraw();
    }

    /** @param next icon before the label, null for none */
    public void setIcon(@Nullable Icon next) {
        icon = next;
        redraw();
    }

    /** @param next the key that does the same, drawn quietly after the label; empty for none */
    public void setKeyHint(String next) {
        keyHint = next;
        redraw();
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        var arc = metrics().px(8);
        gc.setBackground(Theme.color(fill()));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(border()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        paintContent(gc, area);
        if (isFocusControl()) {
            gc.setForeground(Theme.color(filled ? ColorToken.ACCENT_LABEL : ColorToken.ACCENT));
            gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, arc / 2, arc / 2);
        }
    }

    private void paintContent(GC gc, Rectangle area) {
        var content = contentWidth(gc);
        var room = area.width - metrics().tight();
        var words = text;
        if (content > room) {
            gc.setFont(getFont());
            var whole = gc.textExtent(text, TEXT).x;
            words = new TextCutter(part -> gc.textExtent(part, TEXT).x).cut(text, room - (content - whole));
            content -= whole - gc.textExtent(words, TEXT).x;
        }
        var x = (area.width - content) / 2;
        var shown = icon;
        if (shown != null) {
            var size = metrics().px(ICON);
            shown.draw(gc, x, (area.height - size) / 2, size, label());
            x += size + (text.isEmpty() ? 0 : metrics().gap());
        }
        gc.setFont(getFont());
        gc.setForeground(Theme.color(label()));
        var extent = gc.textExtent(words, TEXT);
        gc.drawText(words, x, (area.height - extent.y) / 2, TEXT);
        if (!keyHint.isEmpty()) {
            gc.setFont(Theme.font(TypeStyle.SMALL));
            gc.setForeground(Theme.color(filled || !isEnabled() ? label() : ColorToken.TEXT3));
            gc.drawText(keyHint, x + extent.x + metrics().gap(), (area.height - gc.textExtent(keyHint).y) / 2, true);
        }
    }

    private int contentWidth(GC gc) {
        gc.setFont(getFont());
        var width = text.isEmpty() ? 0 : gc.textExtent(text, TEXT).x;
        if (icon != null) {
            width += metrics().px(ICON) + (text.isEmpty() ? 0 : metrics().gap());
        }
        if (!keyHint.isEmpty()) {
            gc.setFont(Theme.font(TypeStyle.SMALL));
            width += metrics().gap() + gc.textExtent(keyHint).x;
        }
        return width;
    }

    private ColorToken fill() {
        if (!isEnabled()) {
            return ColorToken.SUNKEN;
        }
        if (filled) {
            return ColorToken.ACCENT;
        }
        return over() ? ColorToken.SELECTION : ColorToken.SURFACE;
    }

    private ColorToken border() {
        if (!isEnabled()) {
            return ColorToken.LINE;
        }
        return filled ? ColorToken.ACCENT : ColorToken.CONTROL;
    }

    private ColorToken label() {
        if (!isEnabled()) {
            return ColorToken.TEXT3;
        }
        return filled ? ColorToken.ACCENT_LABEL : ColorToken.TEXT;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            var width = widthHint == SWT.DEFAULT ? contentWidth(gc) + 2 * metrics().section() : widthHint;
            gc.setFont(getFont());
            var height = heightHint == SWT.DEFAULT
                    ? Math.max(metrics().control(), gc.getFontMetrics().getHeight() + metrics().gap())
                    : heightHint;
            return new Point(width, height);
        } finally {
            gc.dispose();
        }
    }
}
