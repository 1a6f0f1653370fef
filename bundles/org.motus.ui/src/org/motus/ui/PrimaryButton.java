package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A push button in the design's look. Filled for the one action a screen leads to, outlined for the others. A canvas,
 * because native push buttons do not show a set background on Windows and macOS. Fires {@link SWT#Selection}.
 */
public final class PrimaryButton extends Canvas {

    private final boolean filled;
    private final Metrics metrics;
    private String text;
    private boolean over;

    /** @param filled true for the one filled button of a screen */
    public PrimaryButton(Composite parent, String text, boolean filled) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.filled = filled;
        this.metrics = Metrics.of(parent.getDisplay());
        setFont(Theme.font(filled ? TypeStyle.BODY_BOLD : TypeStyle.BODY));
        setBackground(parent.getBackground());
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        speak();
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (isEnabled() ? 0 : ACC.STATE_DISABLED);
            }
        });
    }

    /** @return the label */
    public String getText() {
        return text;
    }

    /** @param next the label */
    public void setText(String next) {
        text = next;
        redraw();
    }

    private void hover(boolean inside) {
        over = inside;
        redraw();
    }

    private void click(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            push();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.SPACE || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            push();
        }
    }

    private void traverse(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_RETURN;
    }

    private void push() {
        if (isEnabled()) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var arc = metrics.px(8);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(fill()));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(border()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        var extent = gc.textExtent(text, SWT.DRAW_MNEMONIC);
        gc.setForeground(Theme.color(label()));
        gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2,
                SWT.DRAW_TRANSPARENT | SWT.DRAW_MNEMONIC);
        if (isFocusControl()) {
            gc.drawRoundRectangle(3, 3, area.width - 7, area.height - 7, arc / 2, arc / 2);
        }
    }

    private ColorToken fill() {
        if (!isEnabled()) {
            return ColorToken.SUNKEN;
        }
        if (filled) {
            return ColorToken.ACCENT;
        }
        return over ? ColorToken.SELECTION : ColorToken.SURFACE;
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
            var extent = gc.textExtent(text, SWT.DRAW_MNEMONIC);
            var width = widthHint == SWT.DEFAULT ? extent.x + 2 * metrics.section() : widthHint;
            var height = heightHint == SWT.DEFAULT ? Math.max(metrics.control(), extent.y + metrics.gap()) : heightHint;
            return new Point(width, height);
        } finally {
            gc.dispose();
        }
    }
}
