package org.motus.ui;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a group beside its cards: its sign, its word and a bar along its cards. */
final class CardRail {

    private final GC gc;
    private final Metrics metrics;
    private final Letters letters;

    CardRail(GC gc, Metrics metrics) {
        this.gc = gc;
        this.metrics = metrics;
        this.letters = new Letters(gc);
    }

    /** @param area place of the group in the canvas; the middle of it that is seen carries the word */
    void paint(CardItem first, Rectangle area, Rectangle seen) {
        var bar = metrics.px(3);
        var left = area.x + area.width - metrics.px(9);
        gc.setBackground(Theme.color(ColorToken.LINE));
        gc.fillRectangle(left, area.y, bar, area.height);
        var shown = area.intersection(seen);
        var room = left - metrics.tight();
        var icon = first.groupIcon();
        var size = icon == null ? 0 : metrics.px(18);
        var words = room < metrics.px(48) ? 0 : letters.height(TypeStyle.SMALL);
        var lines = new LineBreaker(text -> letters.width(text, TypeStyle.SMALL)).lines(first.group(),
                room - metrics.tight(), words == 0 ? 0 : Math.max(1, (area.height - size) / words));
        var height = size + lines.size() * words;
        var y = Math.clamp(shown.y + (shown.height - height) / 2, area.y,
                Math.max(area.y, area.y + area.height - height));
        if (icon != null) {
            icon.draw(gc, area.x + (room - size) / 2 + metrics.px(2), y, size, ColorToken.TEXT2);
        }
        y += size;
        for (var line : lines) {
            var x = area.x + (room - letters.width(line, TypeStyle.SMALL)) / 2 + metrics.px(2);
            letters.draw(line, TypeStyle.SMALL, ColorToken.TEXT2, x, y + letters.ascent(TypeStyle.SMALL));
            y += words;
        }
    }
}
