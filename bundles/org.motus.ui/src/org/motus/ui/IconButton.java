package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A square button that shows an icon alone: its name is the tooltip and what a screen reader says. Quiet until the mouse
 * or the keyboard is on it, unless it is framed. Fires {@link SWT#Selection}.
 */
public final class IconButton extends DrawnButton {

    private static final int SIDE = 30;
    private static final int ICON = 16;

    private Icon icon;
    private boolean framed;
    private boolean toggle;
    private boolean on;

    /** @param name what it does, in words */
    public IconButton(Composite parent, Icon icon, String name) {
        super(parent, name);
        this.icon = icon;
        setToolTipText(name);
    }

    /** @return this button with the outline of a button at all times */
    public IconButton framed() {
        framed = true;
        return this;
    }

    /** Shows another icon and name, for example of the other state. */
    public void show(Icon next, String name) {
        icon = next;
        name(name);
        setToolTipText(name);
        redraw();
    }

    /** Makes it a button with two states; the caller changes the state, a click only asks for it. */
    public void setOn(boolean next) {
        toggle = true;
        on = next;
        redraw();
    }

    @Override
    protected int role() {
        return toggle ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_PUSHBUTTON;
    }

    @Override
    protected int state() {
        return on ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        var arc = metrics().px(8);
        if (isEnabled() && (on || over())) {
            gc.setBackground(Theme.color(ColorToken.SELECTION));
            gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        }
        if (framed || on) {
            gc.setForeground(Theme.color(border()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        }
        var size = metrics().px(ICON);
        icon.draw(gc, (area.width - size) / 2, (area.height - size) / 2, size, line());
        if (isFocusControl()) {
            gc.setForeground(Theme.color(ColorToken.ACCENT));
            gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, arc / 2, arc / 2);
        }
    }

    private ColorToken border() {
        if (!isEnabled()) {
            return ColorToken.LINE;
        }
        return on ? ColorToken.ACCENT : ColorToken.CONTROL;
    }

    private ColorToken line() {
        if (!isEnabled()) {
            return ColorToken.CONTROL;
        }
        return on ? ColorToken.ACCENT : ColorToken.TEXT;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var side = metrics().px(SIDE);
        return new Point(widthHint == SWT.DEFAULT ? side : widthHint, heightHint == SWT.DEFAULT ? side : heightHint);
    }
}
