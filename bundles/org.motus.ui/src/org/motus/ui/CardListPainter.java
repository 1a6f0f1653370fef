package org.motus.ui;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws what is seen of a {@link CardList}. */
final class CardListPainter {

    /** What is not in the cards: indexes from 0 or -1, and what is held. */
    record Look(int selection, boolean focused, int over, @Nullable CardDrag drag, String hint) {
    }

    private static final int HINT_LINES = 3;

    private final GC gc;
    private final Metrics metrics;
    private final FigureThumbs thumbs;
    private final CardLayout layout;
    private final Rectangle view;
    private final int top;

    /** @param top how far the list is scrolled */
    CardListPainter(GC gc, Metrics metrics, FigureThumbs thumbs, CardLayout layout,
            Rectangle view, int top) {
        this.gc = gc;
        this.metrics = metrics;
        this.thumbs = thumbs;
        this.layout = layout;
        this.view = view;
        this.top = top;
    }

    void paint(List<CardItem> items, boolean compact, Look look) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(ColorToken.BACKGROUND));
        gc.fillRectangle(view);
        var rail = new CardRail(gc, metrics);
        for (var run : layout.runs()) {
            var area = seen(run.area());
            if (area.intersects(view)) {
                rail.paint(items.get(run.first()), area, view);
            }
        }
        var painter = new CardPainter(gc, metrics, compact, thumbs);
        var drag = look.drag();
        for (var index = 0; index < items.size(); index++) {
            var card = seen(layout.card(index));
            if (card.intersects(view)) {
                var item = items.get(index);
                var selected = index == look.selection();
                painter.paint(item, painter.faces().face(item, card), index + 1, new CardPainter.Look(selected,
                        selected && look.focused(), index == look.over(), drag != null && drag.from() == index));
            }
        }
        if (items.isEmpty()) {
            hint(look.hint());
        }
        if (drag != null) {
            // Scrolled on, the gap may lie just outside of what is seen.
            var gap = Math.clamp(layout.gapMiddle(drag.place()) - top, metrics.px(2),
                    Math.max(metrics.px(2), view.height - metrics.tight()));
            new CardHold(gc, metrics).paint(drag, layout.card(0), gap, view.height);
        } else if (look.focused() && look.selection() < 0) {
            gc.setForeground(Theme.color(ColorToken.ACCENT));
            gc.drawRectangle(view.x, view.y, view.width - 1, view.height - 1);
        }
    }

    private void hint(String words) {
        var letters = new Letters(gc);
        var style = TypeStyle.BODY;
        var lines = new LineBreaker(text -> letters.width(text, style)).lines(words,
                view.width - 2 * metrics.page(), HINT_LINES);
        var y = metrics.page();
        for (var line : lines) {
            letters.draw(line, style, ColorToken.TEXT2, view.x + (view.width - letters.width(line, style)) / 2,
                    y + letters.ascent(style));
            y += letters.height(style);
        }
    }

    private Rectangle seen(Rectangle area) {
        return new Rectangle(area.x, area.y - top, area.width, area.height);
    }
}
