package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.ColorToken;
import org.motus.ui.DrawnButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** A few underlined words that open something in place, for example the id of a claim. */
final class LinkButton extends DrawnButton {

    private static final int PAD = 3;
    private static final int LEAST_HEIGHT = 26;

    private String text;
    private boolean opens;
    private boolean open;

    /** @param spoken what a screen reader calls it */
    LinkButton(Composite parent, String text, String spoken) {
        super(parent, spoken);
        this.text = text;
        setFont(Theme.font(TypeStyle.SMALL));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(this);
    }

    void show(String words, String spoken) {
        if (!words.equals(text)) {
            text = words;
            requestLayout();
        }
        name(spoken);
        redraw();
    }

    /** Says to a screen reader that it opens and closes something. */
    void expanded(boolean now) {
        opens = true;
        open = now;
        redraw();
    }

    /** It stays the button it does the work of: GTK makes a link a text that can be typed into. */
    @Override
    protected int state() {
        if (!opens) {
            return ACC.STATE_NORMAL;
        }
        return open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setForeground(Theme.color(isEnabled() ? ColorToken.ACCENT : ColorToken.TEXT3));
        var pad = metrics().px(PAD);
        var extent = gc.textExtent(text);
        var top = (area.height - extent.y) / 2;
        gc.drawText(text, pad, top, true);
        var line = top + extent.y - metrics().px(2);
        gc.drawLine(pad, line, pad + extent.x - 1, line);
        if (over()) {
            gc.drawLine(pad, line + 1, pad + extent.x - 1, line + 1);
        }
        if (isFocusControl()) {
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, metrics().px(6), metrics().px(6));
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            var extent = gc.textExtent(text);
            return new Point(extent.x + 2 * metrics().px(PAD),
                    Math.max(metrics().px(LEAST_HEIGHT), extent.y + metrics().tight()));
        } finally {
            gc.dispose();
        }
    }
}
