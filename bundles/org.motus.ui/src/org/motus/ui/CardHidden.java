package org.motus.ui;

import org.eclipse.swt.graphics.GC;

/** Finds the words of a {@link CardList} that there is no room for, so that a tool tip can say them. */
final class CardHidden {

    private static final int LONGEST = 400;

    private final GC gc;
    private final Metrics metrics;
    private final boolean compact;

    CardHidden(GC gc, Metrics metrics, boolean compact) {
        this.gc = gc;
        this.metrics = metrics;
        this.compact = compact;
    }

    /** @return the whole words of the card or group at a point of the layout; empty when all of them are seen */
    String at(int x, int y, CardDeck deck, CardLayout layout) {
        var index = layout.at(x, y);
        var words = index == CardDeck.NONE ? group(x, y, deck, layout) : card(deck.items().get(index), index, layout);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + TextCutter.ELLIPSIS;
    }

    private String card(CardItem item, int index, CardLayout layout) {
        var face = new CardFaces(new Letters(gc), metrics, compact).face(item, layout.card(index));
        return face.cuts(item) ? String.join("\n", item.title(), item.line(), item.change()).strip() : "";
    }

    private String group(int x, int y, CardDeck deck, CardLayout layout) {
        var rail = new CardRail(gc, metrics);
        return layout.runs().stream().filter(run -> run.area().contains(x, y))
                .filter(run -> rail.cuts(deck.items().get(run.first()), run.area()))
                .map(run -> deck.items().get(run.first()).group()).findFirst().orElse("");
    }
}
