package org.motus.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The exercises of a program as cards, in groups. Arrows, Home, End and Page select; Alt with Up or Down moves a card,
 * with Right or Left asks for a harder or easier step; F2, Enter or a double click opens it, Del asks to remove it. Cards
 * are dragged among themselves or taken from elsewhere. The list only asks: whoever owns the cards changes them and
 * calls {@link #show} again. A screen reader hears a list of items.
 */
public final class CardList extends Canvas {

    /** What the text of a dragged exercise begins with; behind it stands the id of the exercise. */
    public static final String DRAGGED = "motus-exercise:";

    private static final int WIDTH = 480;
    private static final int SMALLEST = 1;

    private final CardDeck deck = new CardDeck();
    private final CardEvents events = new CardEvents();
    private final FigureThumbs thumbs;
    private final CardScroll scroll;
    private final CardPointer pointer;
    private final CardAutoScroll autoScroll;
    private final AccessibleChildren spoken;
    private @Nullable CardDrag drag;
    private boolean compact;
    private String hint = "";

    /** @param name what a screen reader says of the list, for example "Exercises of the program" */
    public CardList(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        Objects.requireNonNull(name);
        thumbs = new FigureThumbs(this);
        scroll = new CardScroll(this);
        spoken = AccessibleChildren.of(this, AccessibleChildren.Kind.LIST,
                () -> deck.size() == 0 && !hint.isEmpty() ? name + ". " + hint : name, new CardListSpoken(deck, this));
        pointer = new CardPointer(this);
        autoScroll = new CardAutoScroll(this);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> scroll.fit(places()));
        new CardKeyboard(this, deck, pointer);
        addListener(SWT.FocusIn, event -> {
            redraw();
            spoken.moved();
        });
        addListener(SWT.FocusOut, event -> redraw());
    }

    /**
     * Shows cards. The selection stays with its card, or with its place when the card is gone; nobody is told, so ask
     * {@link #selection()} afterwards.
     */
    public void show(List<CardItem> next) {
        var shown = List.copyOf(next);
        if (shown.equals(deck.items())) {
            return;
        }
        if (!deck.sameCards(shown)) {
            pointer.cancel();
        }
        var before = deck.selection();
        deck.take(shown);
        scroll.fit(places());
        if (deck.selection() != before) {
            reveal();
        }
        redraw();
        spoken.moved();
    }

    /** @return the selected card, from 0, or -1 */
    public int selection() {
        return deck.selection();
    }

    /**
     * Selects a card, brings it into view and tells nobody.
     *
     * @param index
     *            from 0, or -1 for none
     * @throws IndexOutOfBoundsException
     *             when there is no such card
     */
    public void select(int index) {
        var before = deck.selection();
        var other = deck.select(index);
        reveal();
        if (other) {
            redrawCard(before);
            redrawCard(index);
            spoken.moved();
        }
    }

    private void reveal() {
        if (deck.selection() != CardDeck.NONE) {
            scroll.to(places().reveal(deck.selection(), scroll.top(), getClientArea().height));
        }
    }

    /** @param who gets the index each time the user selects another card */
    public void onSelect(IntConsumer who) {
        events.select.add(Objects.requireNonNull(who));
    }

    /** @param who gets the index of a card, and the index that the user wants it to have after the move */
    public void onMove(BiConsumer<Integer, Integer> who) {
        events.move.add(Objects.requireNonNull(who));
    }

    /** @param who gets the index of a card that the user wants to remove */
    public void onRemove(IntConsumer who) {
        events.remove.add(Objects.requireNonNull(who));
    }

    /** @param who gets the index of a card whose details the user wants to see */
    public void onOpen(IntConsumer who) {
        events.open.add(Objects.requireNonNull(who));
    }

    /** @param who gets the index of a card, and true for a harder step or false for an easier one */
    public void onStep(BiConsumer<Integer, Boolean> who) {
        events.step.add(Objects.requireNonNull(who));
    }

    /**
     * Takes exercises that are dragged here as text. Call once.
     *
     * @param who
     *            gets the whole text, which begins with {@link #DRAGGED}, and the index that the exercise should have
     */
    public void onDrop(BiConsumer<String, Integer> who) {
        CardDrop.on(this, Objects.requireNonNull(who));
    }

    /** @param next true for low cards, where height is scarce */
    public void setCompact(boolean next) {
        if (next != compact) {
            compact = next;
            scroll.fit(places());
            redraw();
        }
    }

    /** @param next what stands in the place of the cards while there are none */
    public void setHint(String next) {
        hint = Objects.requireNonNull(next);
        redraw();
    }

    void perform(CardAct act) {
        if (!isEnabled()) {
            return;
        }
        if (act instanceof CardAct.Select chosen) {
            if (chosen.index() == deck.selection()) {
                return;
            }
            select(chosen.index());
        }
        events.tell(act);
    }

    @Nullable
    CardDrag drag() {
        return drag;
    }

    /** @param from the held card, or {@link CardDrag#ELSEWHERE}; y: where the mouse is in the canvas */
    void hold(int from, int y) {
        var next = new CardDrag(from, place(y), places().groupAt(y + scroll.top()));
        if (!next.equals(drag)) {
            drag = next;
            redraw();
        }
        autoScroll.follow(from, y);
    }

    void letGo() {
        autoScroll.stop();
        if (drag != null) {
            drag = null;
            redraw();
        }
    }

    int page() {
        return places().page(getClientArea().height);
    }

    int place(int y) {
        return places().place(y + scroll.top());
    }

    int at(int x, int y) {
        return places().at(x, y + scroll.top());
    }

    boolean onGrip(int x) {
        return x < bounds(0).x + metrics().px(26);
    }

    /** @return false when it cannot be scrolled any further */
    boolean scrollBy(int points) {
        var before = scroll.top();
        scroll.to(places().limit(before + points, getClientArea().height));
        return scroll.top() != before;
    }

    void redrawCard(int index) {
        if (deck.has(index)) {
            var area = bounds(index);
            var ring = CardPainter.RING;
            redraw(area.x - ring, area.y - ring, area.width + 2 * ring, area.height + 2 * ring, false);
        }
    }

    /** @return the words at a point, of a card or of a group, that are not seen whole; else empty */
    String hidden(int x, int y) {
        var gc = new GC(this);
        try {
            return new CardHidden(gc, metrics(), compact).at(x, y + scroll.top(), deck, places());
        } finally {
            gc.dispose();
        }
    }

    Metrics metrics() {
        return Metrics.of(getDisplay());
    }

    private CardLayout places() {
        var width = getClientArea().width;
        return new CardLayout(deck.groups(),
                CardSizes.of(metrics(), compact, width), width);
    }

    Rectangle bounds(int index) {
        var card = places().card(index);
        card.y -= scroll.top();
        return card;
    }

    private void paint(GC gc) {
        var layout = places();
        if (!scroll.fits(layout)) {
            // The text grew or shrank without the list being told; a bar must not change in the middle of painting.
            OnScreen.later(this, () -> scroll.fit(places()));
        }
        new CardListPainter(gc, metrics(), thumbs, layout, getClientArea(), scroll.top()).paint(deck.items(),
                compact, new CardListPainter.Look(deck.selection(), isFocusControl(), pointer.over(), drag, hint));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? metrics().px(WIDTH) : widthHint,
                heightHint == SWT.DEFAULT ? Math.max(SMALLEST, places().height()) : heightHint);
    }
}
