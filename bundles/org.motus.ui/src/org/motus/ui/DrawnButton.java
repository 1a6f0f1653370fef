package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * What every button that we draw ourselves has in common: mouse, keyboard, focus and what a screen reader is told. Fires
 * {@link SWT#Selection}. A canvas, because native push buttons do not show a set background on Windows and macOS.
 */
public abstract class DrawnButton extends Canvas {

    private final Metrics metrics;
    private String name;
    private boolean over;

    /** @param name what a screen reader calls it */
    protected DrawnButton(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.name = name;
        this.metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        addPaintListener(event -> {
            event.gc.setAntialias(SWT.ON);
            paint(event.gc, getClientArea());
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        speak();
    }

    /** Draws the button into its area. */
    protected abstract void paint(GC gc, Rectangle area);

    /** @return role for a screen reader */
    protected int role() {
        return ACC.ROLE_PUSHBUTTON;
    }

    /** @return states beyond focus and enablement, as bits of {@link ACC} */
    protected int state() {
        return ACC.STATE_NORMAL;
    }

    /** @return sizes of the design */
    protected final Metrics metrics() {
        return metrics;
    }

    /** @return true while the mouse is over the button */
    protected final boolean over() {
        return over;
    }

    /** @return a text of one line, or its beginning with an ellipsis where there is no room for all of it */
    protected static String cut(GC gc, String text, TypeStyle style, int width) {
        return new Letters(gc).cut(text, style, width);
    }

    /** @return what a screen reader calls it */
    public final String name() {
        return name;
    }

    /** @param next what a screen reader calls it */
    protected final void name(String next) {
        name = next;
        AccessibleName.set(this, next);
    }

    private void speak() {
        AccessibleName.set(this, name);
        DrawnState.speak(this, this::role, () -> state() | DrawnState.ofKeys(this));
        getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent event) {
                event.count = 1;
            }

            @Override
            public void doAction(AccessibleActionEvent event) {
                push();
                event.result = ACC.OK;
            }
        });
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

    /** Does what a click does. */
    protected final void push() {
        if (isEnabled()) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    /** A button that changes a record does nothing for who may only look. */
    @Override
    public boolean isEnabled() {
        return super.isEnabled() && !LookOnly.locksButton(this);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }
}
