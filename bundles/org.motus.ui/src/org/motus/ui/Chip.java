package org.motus.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A short fact in an outline, for example a patient's flag. One made by {@link #button} can be pushed, by mouse and keys;
 * it fires {@link SWT#Selection} and a screen reader hears a button.
 */
public final class Chip extends Canvas {

    private static final int ICON = 14;
    private static final int HEIGHT = 24;

    private final boolean pushed;
    private final String text;
    private @Nullable Icon icon;
    private boolean square;
    private boolean strong;
    private boolean over;

    /** @param text the fact, also its accessible name */
    public Chip(Composite parent, String text) {
        this(parent, text, false);
    }

    private Chip(Composite parent, String text, boolean pushed) {
        super(parent, SWT.DOUBLE_BUFFERED | (pushed ? SWT.NONE : SWT.NO_FOCUS));
        this.text = Objects.requireNonNull(text);
        this.pushed = pushed;
        setBackground(parent.getBackground());
        if (pushed) {
            AccessibleName.set(this, text);
            speakAsButton();
        } else {
            AccessibleName.label(this, text);
        }
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
    }

    private void speakAsButton() {
        DrawnState.speak(this, () -> ACC.ROLE_PUSHBUTTON, () -> DrawnState.ofKeys(this));
    }

    /**
     * @param text
     *            the fact, also its accessible name
     * @return a chip that can be pushed
     */
    public static Chip button(Composite parent, String text) {
        var chip = new Chip(parent, text, true);
        chip.addListener(SWT.KeyDown, chip::key);
        chip.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        chip.addListener(SWT.MouseUp, chip::click);
        chip.addListener(SWT.FocusIn, event -> chip.redraw());
        chip.addListener(SWT.FocusOut, event -> chip.redraw());
        return chip;
    }

    /** @param next icon before the text, null for none */
    public void setIcon(@Nullable Icon next) {
        icon = next;
        redraw();
    }

    /** @param next true for corners of a label, as "draft"; false for a round end, as a flag */
    public void setSquare(boolean next) {
        square = next;
        redraw();
    }

    /** @param next true for bold */
    public void setStrong(boolean next) {
        strong = next;
        redraw();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.SPACE || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void click(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void hover(boolean inside) {
        over = inside;
        var size = getSize();
        setToolTipText(inside && size.x < computeSize(SWT.DEFAULT, SWT.DEFAULT, false).x ? text : null);
        redraw();
    }

    private Metrics metrics() {
        return Metrics.of(getDisplay());
    }

    private TypeStyle style() {
        return strong ? TypeStyle.BODY_BOLD : TypeStyle.SMALL;
    }

    private int sign() {
        return icon == null ? 0 : metrics().px(ICON) + metrics().px(6);
    }

    private int margin() {
        return metrics().px(square ? 8 : 12);
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var metrics = metrics();
        var letters = new Letters(gc);
        var arc = square ? metrics.px(8) : area.height;
        var focus = isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(Theme.color(pushed && over ? ColorToken.SELECTION : ColorToken.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(focus ? ColorToken.ACCENT : ColorToken.CONTROL));
        gc.setLineWidth(focus ? 2 : 1);
        var inset = focus ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset, arc, arc);
        gc.setLineWidth(1);
        var shown = letters.cut(text, style(), area.width - sign() - 2 * margin());
        var x = (area.width - letters.width(shown, style()) - sign()) / 2;
        var sign = icon;
        if (sign != null) {
            var size = metrics.px(ICON);
            sign.draw(gc, x, (area.height - size) / 2, size, ColorToken.TEXT);
        }
        letters.draw(shown, style(), ColorToken.TEXT, x + sign(),
                (area.height - letters.height(style())) / 2 + letters.ascent(style()));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            var letters = new Letters(gc);
            var width = letters.width(text, style()) + sign() + 2 * margin();
            var height = Math.max(metrics().px(HEIGHT), letters.height(style()) + metrics().tight());
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint,
                    heightHint == SWT.DEFAULT ? height : heightHint);
        } finally {
            gc.dispose();
        }
    }
}
