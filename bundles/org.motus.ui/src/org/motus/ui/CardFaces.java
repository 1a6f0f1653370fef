package org.motus.ui;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;

/** Fits the parts of a card into its rectangle: numbers and marks first, then as much of the words as there is room. */
final class CardFaces {

    static final TypeStyle NAME = TypeStyle.CARD;
    static final TypeStyle LINE = TypeStyle.BODY;
    static final TypeStyle FIGURE = TypeStyle.BODY_BOLD;
    static final TypeStyle QUIET = TypeStyle.SMALL;

    private static final int LEFT = 54;
    private static final int NARROW_TEXT = 260;

    private final Letters letters;
    private final Metrics metrics;
    private final boolean compact;

    CardFaces(Letters letters, Metrics metrics, boolean compact) {
        this.letters = letters;
        this.metrics = metrics;
        this.compact = compact;
    }

    CardFace face(CardItem item, Rectangle card) {
        var right = card.x + card.width - metrics.px(11);
        var numbers = letters.width(item.figure(), FIGURE) + figureGap(item) + letters.width(item.unit(), QUIET);
        var pencil = pencil(item);
        var drawings = drawings(card);
        var text = drawings.isEmpty() ? card.x + metrics.px(LEFT) : end(drawings.getLast()) + metrics.px(10);
        var room = Math.max(0, right - text);
        var change = letters.cut(item.change(), QUIET, changeRoom(item, room) - pencil);
        var title = letters.cut(item.title(), NAME, room - numbers - metrics.section() - markWidth(item));
        var line = letters.cut(item.line(), LINE,
                room - letters.width(change, QUIET) - pencil - metrics.section());
        var mark = text + letters.width(title, NAME) + metrics.gap();
        var block = letters.height(NAME) + letters.height(LINE);
        var upper = card.y + (card.height - block) / 2 + letters.ascent(NAME);
        var lower = card.y + (card.height - block) / 2 + letters.height(NAME) + letters.ascent(LINE);
        return new CardFace(new CardFace.Parts(card, drawings, text, mark, right, upper, lower), title, line, change);
    }

    /** Change and line share what there is: the change gives way only when it would take more than half. */
    private int changeRoom(CardItem item, int room) {
        return Math.max(room / 2, room - letters.width(item.line(), LINE) - metrics.section());
    }

    int figureGap(CardItem item) {
        return item.figure().isEmpty() || item.unit().isEmpty() ? 0 : metrics.tight();
    }

    /** @return width of the pencil with its gap, or 0 when nothing differs */
    int pencil(CardItem item) {
        return item.changed() ? metrics.px(18) : 0;
    }

    /** Where an exercise begins and what tells most about it; one drawing on a compact card, none on a narrow one. */
    private List<Rectangle> drawings(Rectangle card) {
        var inset = metrics.px(compact ? 5 : 6);
        var height = card.height - 2 * inset;
        var width = height * 3 / 2;
        var room = card.width - metrics.px(LEFT) - metrics.px(NARROW_TEXT);
        var count = Math.clamp(room / (width + metrics.px(10)), 0, compact ? 1 : 2);
        return IntStream.range(0, count).mapToObj(index -> new Rectangle(
                card.x + metrics.px(LEFT) + index * (width + metrics.gap()), card.y + inset, width, height)).toList();
    }

    private static int end(Rectangle place) {
        return place.x + place.width;
    }

    private int markWidth(CardItem item) {
        var word = markWord(item);
        return word.isEmpty() ? 0 : metrics.gap() + metrics.px(22) + letters.width(word, FIGURE);
    }

    /** @return the word behind the mark; empty for a card without one */
    static String markWord(CardItem item) {
        return switch (item.state()) {
            case NORMAL -> "";
            case WARNED -> Integer.toString(Math.max(1, item.findings()));
            case BLOCKED -> Messages.card_blocked;
        };
    }

    /** @return what a screen reader says of a card */
    static String spoken(CardItem item, int index, int count) {
        var words = item.spoken().isBlank() ? item.title() + ", " + item.line() : item.spoken();
        return NLS.bind(Messages.card_spoken, new Object[] { index + 1, count, words });
    }
}
