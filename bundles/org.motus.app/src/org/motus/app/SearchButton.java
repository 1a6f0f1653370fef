package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.ColorToken;
import org.motus.ui.DrawnButton;
import org.motus.ui.Icon;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Looks like a search field and opens the palette, which is the field. */
@NonNullByDefault({})
final class SearchButton extends DrawnButton {

    private static final int WIDTH = 360;
    private static final int ICON = 16;
    /** In a narrower field the words are worth more than the key. */
    private static final int KEY_FROM = 300;

    private final String words;
    private final String brief;
    private final String key;

    /**
     * @param words
     *            what can be found
     * @param brief
     *            shown where there is no room for the words
     * @param key
     *            the key that does the same
     */
    SearchButton(Composite parent, String words, String brief, String key) {
        super(parent, words);
        this.words = words;
        this.brief = brief;
        this.key = key;
        setFont(Theme.font(TypeStyle.BODY));
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        var arc = metrics().px(8);
        var size = metrics().px(ICON);
        gc.setBackground(Theme.color(over() ? ColorToken.SELECTION : ColorToken.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(isFocusControl() ? ColorToken.ACCENT : ColorToken.CONTROL));
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(isFocusControl() ? 1 : 0, isFocusControl() ? 1 : 0,
                area.width - (isFocusControl() ? 3 : 1), area.height - (isFocusControl() ? 3 : 1), arc, arc);
        gc.setLineWidth(1);
        Icon.SEARCH.draw(gc, metrics().gap(), (area.height - size) / 2, size, ColorToken.TEXT2);
        var right = area.width < metrics().px(KEY_FROM) ? area.width - metrics().tight() : key(gc, area);
        var left = metrics().gap() * 2 + size;
        gc.setFont(getFont());
        gc.setForeground(Theme.color(ColorToken.TEXT3));
        var shown = gc.textExtent(words).x <= right - left ? words : brief;
        gc.setClipping(left, 0, Math.max(0, right - left), area.height);
        gc.drawText(shown, left, (area.height - gc.textExtent(shown).y) / 2, true);
        gc.setClipping((Rectangle) null);
    }

    private int key(GC gc, Rectangle area) {
        gc.setFont(Theme.font(TypeStyle.SMALL));
        var extent = gc.textExtent(key);
        var width = extent.x + metrics().group();
        var height = extent.y + metrics().px(2);
        var x = area.width - width - metrics().gap();
        var y = (area.height - height) / 2;
        gc.setBackground(Theme.color(ColorToken.BACKGROUND));
        gc.fillRoundRectangle(x, y, width, height, 4, 4);
        gc.setForeground(Theme.color(ColorToken.LINE));
        gc.drawRoundRectangle(x, y, width, height, 4, 4);
        gc.setForeground(Theme.color(ColorToken.TEXT2));
        gc.drawText(key, x + (width - extent.x) / 2, y + (height - extent.y) / 2, true);
        return x - metrics().gap();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? metrics().px(WIDTH) : widthHint,
                heightHint == SWT.DEFAULT ? metrics().px(32) : heightHint);
    }
}
