package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.ColorToken;
import org.motus.ui.DrawnButton;
import org.motus.ui.Icon;
import org.motus.ui.TextSizes;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** A button of the bars above the screens: icon, word, and a sign after the word. Words that do not fit are cut. */
@NonNullByDefault({})
final class BarButton extends DrawnButton {

    /** How it looks. */
    enum Look {
        /** Words alone, a tint when it is on. */
        QUIET,
        /** An outline. */
        FRAMED,
        /** A rounded outline with bold words. */
        PILL,
        /** Words with a line below when it is on. */
        TAB,
        /** Small words alone. */
        SMALL
    }

    private static final int ICON = 16;
    private static final String MORE = "…";

    private final Look look;
    private @Nullable Icon icon;
    private @Nullable Icon sign;
    private ColorToken signColor = ColorToken.TEXT2;
    private String text;
    private boolean on;

    BarButton(Composite parent, Look look, @Nullable Icon icon, String text) {
        super(parent, text);
        this.look = look;
        this.icon = icon;
        this.text = text;
        setFont(Theme.font(style()));
    }

    /** Shows another icon and word. */
    void show(@Nullable Icon nextIcon, String nextText) {
        icon = nextIcon;
        text = nextText;
        name(nextText);
        redraw();
    }

    /** Shows a sign after the word, null for none. */
    void sign(@Nullable Icon next, ColorToken color) {
        sign = next;
        signColor = color;
        redraw();
    }

    /** @param spoken what a screen reader says in place of the word alone */
    void spoken(String spoken) {
        name(spoken);
    }

    void setOn(boolean next) {
        if (on != next) {
            on = next;
            setFont(Theme.font(style()));
            redraw();
        }
    }

    boolean on() {
        return on;
    }

    private TypeStyle style() {
        return switch (look) {
            case PILL -> TypeStyle.SMALL_BOLD;
            case SMALL -> TypeStyle.SMALL;
            default -> on ? TypeStyle.BODY_BOLD : TypeStyle.BODY;
        };
    }

    @Override
    protected int role() {
        return switch (look) {
            case TAB -> ACC.ROLE_TABITEM;
            case FRAMED -> ACC.ROLE_CHECKBUTTON;
            default -> ACC.ROLE_PUSHBUTTON;
        };
    }

    @Override
    protected int state() {
        return switch (look) {
            case TAB -> ACC.STATE_SELECTABLE | (on ? ACC.STATE_SELECTED : 0);
            case FRAMED -> on ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
            default -> ACC.STATE_NORMAL;
        };
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        var arc = look == Look.PILL ? area.height : metrics().px(8);
        var tinted = look != Look.TAB && (on || over());
        if (tinted && isEnabled()) {
            gc.setBackground(Theme.color(ColorToken.SELECTION));
            gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        }
        if (look == Look.FRAMED || look == Look.PILL) {
            gc.setForeground(Theme.color(on ? ColorToken.ACCENT : ColorToken.CONTROL));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        }
        if (look == Look.TAB && (on || over())) {
            gc.setBackground(Theme.color(on ? ColorToken.ACCENT : ColorToken.LINE));
            gc.fillRectangle(0, area.height - metrics().px(3), area.width, metrics().px(3));
        }
        content(gc, area);
        if (isFocusControl()) {
            gc.setForeground(Theme.color(ColorToken.ACCENT));
            gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, metrics().tight(), metrics().tight());
        }
    }

    private void content(GC gc, Rectangle area) {
        var size = metrics().px(ICON);
        var x = side();
        var before = icon;
        var after = sign;
        if (before != null) {
            before.draw(gc, x, (area.height - size) / 2, size, color());
            x += size + metrics().gap();
        }
        var signWidth = after == null ? 0 : signGap() + size;
        gc.setFont(getFont());
        gc.setForeground(Theme.color(color()));
        var shown = cut(gc, text, area.width - x - side() - signWidth);
        var extent = gc.textExtent(shown);
        gc.drawText(shown, x, (area.height - extent.y) / 2, true);
        if (after != null) {
            after.draw(gc, x + extent.x + signGap(), (area.height - size) / 2, size, signColor);
        }
    }

    private int signGap() {
        return look == Look.SMALL ? metrics().tight() : metrics().px(6);
    }

    private int side() {
        return look == Look.SMALL ? metrics().px(2) : metrics().group();
    }

    private ColorToken color() {
        if (!isEnabled()) {
            return ColorToken.TEXT3;
        }
        if (on) {
            return ColorToken.ACCENT;
        }
        return look == Look.PILL || look == Look.FRAMED ? ColorToken.TEXT : ColorToken.TEXT2;
    }

    private static String cut(GC gc, String words, int width) {
        if (gc.textExtent(words).x <= width) {
            return words;
        }
        var low = 0;
        var high = words.length();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (gc.textExtent(words.substring(0, middle).strip() + MORE).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : words.substring(0, low).strip() + MORE;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var words = TextSizes.of(getDisplay()).of(text, getFont());
        var size = metrics().px(ICON);
        var width = 2 * side() + words.x + (icon == null ? 0 : size + metrics().gap())
                + (sign == null ? 0 : signGap() + size);
        var least = look == Look.SMALL || look == Look.PILL ? 26 : 30;
        var height = Math.max(metrics().px(least), words.y + metrics().px(4));
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }
}
