package org.motus.ui;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a group beside its cards: its sign, its word and a bar along its cards. */
final class CardRail {

    private static final int SHORTEST_WORD = 48;

    private final GC gc;
    private final Metrics metrics;
    private final Letters letters;

    CardRail(GC gc, Metrics metrics) {
        this.gc = gc;
        this.metrics = metrics;
        this.letters = new Letters(gc);
    }

    /** @return true when the word of a group is not shown whole */
    boolean cuts(CardItem first, Rectangle area) {
        return !String.join(" ", lines(first, area)).equals(first.group().strip());
    }

    private List<String> lines(CardItem first, Rectangle area) {
        var room = room(area);
        var height = letters.height(TypeStyle.SMALL);
        var most = room < metrics.px(SHORTEST_WORD) ? 0 : Math.max(1, (area.height - sign(first)) / height);
        return new LineBreaker(text -> letters.width(text, TypeStyle.SMALL)).lines(first.group(),
                room - metrics.tight(), most);
    }

    private int room(Rectangle area) {
        return area.width - metrics.px(9) - metrics.tight();
    }

    private int sign(CardItem first) {
        return first.groupIcon() == null ? 0 : metrics.px(18);
    }

    /** @param area place of the group in the canvas; the middle of it that is seen carries the word */
    void paint(CardItem first, Rectangle area, Rectangle seen) {
        var bar = metrics.px(3);
        var left = area.x + area.width - metrics.px(9);
        gc.setBackground(Theme.color(ColorToken.LINE));
        gc.fillRectangle(left, area.y, bar, area.height);
        var shown = area.intersection(seen);
        var room = room(area);
        var size = sign(first);
        var lines = lines(first, area);
        var height = size + lines.size() * letters.height(TypeStyle.SMALL);
        var y = Math.clamp(shown.y + (shown.height - height) / 2, area.y,
                Math.max(area.y, area.y + area.height - height));
        var icon = first.groupIcon();
        if (icon != null) {
            icon.draw(gc, area.x + (room - size) / 2 + metrics.px(2), y, size, ColorToken.TEXT2);
        }
        words(lines, area.x + room / 2 + metrics.px(2), y + size);
    }

    private void words(List<String> lines, int middle, int top) {
        var y = top;
        for (var line : lines) {
            letters.draw(line, TypeStyle.SMALL, ColorToken.TEXT2, middle - letters.width(line, TypeStyle.SMALL) / 2,
                    y + letters.ascent(TypeStyle.SMALL));
            y += letters.height(TypeStyle.SMALL);
        }
    }
}
