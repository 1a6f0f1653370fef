package org.motus.ui;

import org.eclipse.swt.graphics.GC;

/** Draws one card with the theme and sizes of this moment. */
final class CardPainter {

    /** How a card is drawn apart from what it says. */
    record Look(boolean selected, boolean focused, boolean over, boolean held) {
    }

    /** How far the ring of the focus lies outside a card: in the gap, where it touches no letter. */
    static final int RING = 2;

    private static final int HELD_ALPHA = 90;
    private static final int OPAQUE = 255;

    private final GC gc;
    private final Metrics metrics;
    private final FigureThumbs thumbs;
    private final Letters letters;
    private final CardFaces faces;

    CardPainter(GC gc, Metrics metrics, boolean compact, FigureThumbs thumbs) {
        this.gc = gc;
        this.metrics = metrics;
        this.thumbs = thumbs;
        this.letters = new Letters(gc);
        this.faces = new CardFaces(letters, metrics, compact);
    }

    CardFaces faces() {
        return faces;
    }

    void paint(CardItem item, CardFace face, int number, Look look) {
        gc.setAlpha(look.held() ? HELD_ALPHA : OPAQUE);
        frame(item, face, look);
        grip(face, number, look);
        drawings(item, face, look);
        words(item, face);
        numbers(item, face);
        gc.setAlpha(OPAQUE);
    }

    private void frame(CardItem item, CardFace face, Look look) {
        var card = face.parts().card();
        var arc = metrics.px(12);
        var blocked = item.state() == CardState.BLOCKED;
        var strong = look.selected() || blocked;
        gc.setBackground(Theme.color(look.selected() ? ColorToken.SELECTION : ColorToken.SURFACE));
        gc.fillRoundRectangle(card.x, card.y, card.width, card.height, arc, arc);
        gc.setForeground(Theme.color(blocked ? ColorToken.BLOCK : edge(look)));
        var inset = strong ? 1 : 0;
        gc.setLineWidth(strong ? 2 : 1);
        gc.drawRoundRectangle(card.x + inset, card.y + inset, card.width - 1 - inset, card.height - 1 - inset, arc,
                arc);
        gc.setLineWidth(1);
        if (look.focused()) {
            gc.setForeground(Theme.color(ColorToken.ACCENT));
            gc.drawRoundRectangle(card.x - RING, card.y - RING, card.width + 2 * RING - 1, card.height + 2 * RING - 1,
                    arc + RING, arc + RING);
        }
    }

    private static ColorToken edge(Look look) {
        if (look.selected()) {
            return ColorToken.ACCENT;
        }
        return look.over() ? ColorToken.CONTROL : ColorToken.LINE;
    }

    private void grip(CardFace face, int number, Look look) {
        var card = face.parts().card();
        var size = metrics.px(16);
        Icon.GRIP_VERTICAL.draw(gc, card.x + metrics.px(6), card.y + (card.height - size) / 2, size,
                look.over() || look.selected() ? ColorToken.TEXT : ColorToken.TEXT3);
        var digits = Integer.toString(number);
        var middle = card.x + metrics.px(38);
        var top = card.y + (card.height - letters.height(CardFaces.FIGURE)) / 2;
        letters.draw(digits, CardFaces.FIGURE, ColorToken.TEXT, middle - letters.width(digits, CardFaces.FIGURE) / 2,
                top + letters.ascent(CardFaces.FIGURE));
    }

    /** Where it begins and what tells most about it; where there is room for one, the latter. */
    private void drawings(CardItem item, CardFace face, Look look) {
        var exercise = item.drawing();
        var places = face.parts().drawings();
        for (var index = 0; exercise != null && index < places.size(); index++) {
            var pair = index == 0 ? FigureThumbs.Sight.START : FigureThumbs.Sight.TELLING;
            thumbs.paint(gc, exercise, places.size() > 1 ? pair : FigureThumbs.Sight.ALONE, places.get(index),
                    look.selected() ? ColorToken.SURFACE : ColorToken.BACKGROUND);
        }
    }

    private void words(CardItem item, CardFace face) {
        var parts = face.parts();
        letters.draw(face.title(), CardFaces.NAME, ColorToken.TEXT, parts.text(), parts.upper());
        letters.draw(face.line(), CardFaces.LINE, ColorToken.TEXT, parts.text(), parts.lower());
        if (item.state() != CardState.NORMAL) {
            var blocked = item.state() == CardState.BLOCKED;
            var color = blocked ? ColorToken.BLOCK : ColorToken.WARN;
            var size = metrics.px(16);
            (blocked ? Icon.OCTAGON_X : Icon.TRIANGLE_ALERT).draw(gc, parts.mark(), above(parts.upper(), size), size,
                    color);
            letters.draw(CardFaces.markWord(item), CardFaces.FIGURE, color, parts.mark() + metrics.px(22),
                    parts.upper());
        }
    }

    private void numbers(CardItem item, CardFace face) {
        var parts = face.parts();
        var unit = parts.right() - letters.width(item.unit(), CardFaces.QUIET);
        letters.draw(item.unit(), CardFaces.QUIET, ColorToken.TEXT2, unit, parts.upper());
        var figure = unit - faces.figureGap(item) - letters.width(item.figure(), CardFaces.FIGURE);
        letters.draw(item.figure(), CardFaces.FIGURE, ColorToken.TEXT, figure, parts.upper());
        var change = parts.right() - letters.width(face.change(), CardFaces.QUIET);
        letters.draw(face.change(), CardFaces.QUIET, item.changed() ? ColorToken.TEXT : ColorToken.TEXT2, change,
                parts.lower());
        if (item.changed()) {
            var size = metrics.px(14);
            Icon.PENCIL.draw(gc, change - faces.pencil(item), above(parts.lower(), size), size, ColorToken.TEXT2);
        }
    }

    /** @return the top of an icon that stands on a base line as the capitals do */
    private int above(int baseLine, int size) {
        return baseLine - size + metrics.px(2);
    }
}
