package org.motus.ui;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Shows where something that is held would come: a line between the cards, and its place in words. */
final class CardHold {

    private final GC gc;
    private final Metrics metrics;

    CardHold(GC gc, Metrics metrics) {
        this.gc = gc;
        this.metrics = metrics;
    }

    /**
     * @param card
     *            left edge and width of the cards
     * @param y
     *            middle of the gap
     * @param height
     *            of the canvas
     */
    void paint(CardDrag drag, Rectangle card, int y, int height) {
        var letters = new Letters(gc);
        var words = words(drag);
        var style = TypeStyle.SMALL;
        var tall = letters.height(style) + metrics.px(6);
        var wide = letters.width(words, style) + 2 * metrics.gap();
        var line = metrics.px(3);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(ColorToken.ACCENT));
        gc.fillRectangle(card.x, y - line / 2, card.width, line);
        gc.fillOval(card.x - line, y - line / 2 - line, 3 * line, 3 * line);
        var left = card.x + card.width - wide - metrics.gap();
        var top = Math.clamp(y - tall / 2, 0, Math.max(0, height - tall));
        gc.fillRoundRectangle(left, top, wide, tall, metrics.px(8), metrics.px(8));
        letters.draw(words, style, ColorToken.ACCENT_LABEL, left + metrics.gap(),
                top + (tall - letters.height(style)) / 2 + letters.ascent(style));
    }

    static String words(CardDrag drag) {
        return drag.group().isEmpty()
                ? Messages.card_place_first
                : NLS.bind(Messages.card_place, drag.group(), drag.to() + 1);
    }
}
