package org.motus.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The exercises of a program as cards, in groups. Arrows, Home, End and Page select; Alt with Up or Down moves a card,
 * with Right or Left asks for a harder or easier step; F2, Enter or a double click opens it, Del asks to remove it. Cards
 * are dragged among themselves or taken from elsewhere. The list only asks: whoever owns the cards changes them and
 * calls {@link #show} again. A screen reader hears a list of items.
 */
public final class CardList extends Canvas {

    /** What the text of a dragged exercise begins with; behind it stands the id of the exercise. */
    public static final String DRAGGED = "motus-exercise:";

    private static final int NONE = -1;
    private static final int WIDTH = 480;
    private static final int SMALLEST = 1;

    private final CardEvents events = new CardEvents();
    private final CardScroll scroll;
    private final CardPointer pointer;
    private final CardAutoScroll autoScroll;
    private final AccessibleChildren spoken;
    private List<CardItem> items = List.of();
    private @Nullable CardDrag drag;
    private int selection = NONE;
    private boolean compact;

    /** @param name what a screen reader says of the list, for example "Exercises of the program" */
    public CardList(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        Objects.requireNonNull(name);
        scroll = new CardScroll(this);
        spoken = AccessibleChildren.of(this, AccessibleChildren.Kind.LIST, () -> name, new Cards());
        pointer = new CardPointer(this);
        autoScroll = new CardAutoScroll(this);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> scroll.fit(places()));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::leave);
        addListener(SWT.MenuDetect, this::menu);
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
        if (shown.equals(items)) {
            return;
        }
        var kept = kept(shown);
        var same = ids(shown).equals(ids(items));
        items = shown;
        if (!same) {
            pointer.cancel();
        }
        selection = kept;
        scroll.fit(places());
        redraw();
        spoken.moved();
    }

    private static List<String> ids(List<CardItem> cards) {
        return cards.stream().map(CardItem::id).toList();
    }

    private int kept(List<CardItem> shown) {
        if (selection == NONE || shown.isEmpty()) {
            return NONE;
        }
        var id = items.get(selection).id();
        return IntStream.range(0, shown.size()).filter(index -> shown.get(index).id().equals(id)).findFirst()
                .orElse(Math.min(selection, shown.size() - 1));
    }

    /** @return the selected card, from 0, or -1 */
    public int selection() {
        return selection;
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
        if (index != NONE) {
            Objects.checkIndex(index, items.size());
            scroll.to(places().reveal(index, scroll.top(), getClientArea().height));
        }
        if (index != selection) {
            redrawCard(selection);
            selection = index;
            redrawCard(index);
            spoken.moved();
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

    void perform(CardAct act) {
        if (!isEnabled()) {
            return;
        }
        if (act instanceof CardAct.Select chosen) {
            if (chosen.index() == selection) {
                return;
            }
            select(chosen.index());
        }
        events.tell(act);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && drag != null) {
            pointer.cancel();
            return;
        }
        new CardKeys(selection, items.size(), places().page(getClientArea().height))
                .act(event.keyCode, event.stateMask).ifPresent(this::perform);
    }

    /** Tab leaves the list; arrows, Enter and Page stay in it, and Esc while a card is held. */
    private void leave(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_MNEMONIC -> true;
            case SWT.TRAVERSE_ESCAPE -> drag == null;
            default -> false;
        };
    }

    /** A menu that was asked for by a key opens at the selected card, not at the mouse. */
    private void menu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD && selection != NONE) {
            var card = bounds(selection);
            var at = toDisplay(card.x + metrics().section(), card.y + card.height / 2);
            event.x = at.x;
            event.y = at.y;
        }
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
        if (index >= 0 && index < items.size()) {
            var area = bounds(index);
            redraw(area.x, area.y, area.width, area.height, false);
        }
    }

    /** @return the words of a card that are not seen whole */
    Optional<String> hidden(int index) {
        var gc = new GC(this);
        try {
            var item = items.get(index);
            var face = new CardPainter(gc, metrics(), compact).faces().face(item, bounds(index));
            return face.cuts(item)
                    ? Optional.of(String.join("\n", item.title(), item.line(), item.change()).strip())
                    : Optional.empty();
        } finally {
            gc.dispose();
        }
    }

    Metrics metrics() {
        return Metrics.of(getDisplay());
    }

    private CardLayout places() {
        var width = getClientArea().width;
        return new CardLayout(items.stream().map(CardItem::group).toList(),
                CardSizes.of(metrics(), compact, width), width);
    }

    private Rectangle bounds(int index) {
        var card = places().card(index);
        card.y -= scroll.top();
        return card;
    }

    private void paint(GC gc) {
        new CardListPainter(gc, metrics(), places(), getClientArea(), scroll.top()).paint(items, compact,
                new CardListPainter.Look(selection, isFocusControl(), pointer.over(), drag));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? metrics().px(WIDTH) : widthHint,
                heightHint == SWT.DEFAULT ? Math.max(SMALLEST, places().height()) : heightHint);
    }

    /** What a screen reader hears of the cards. */
    private final class Cards implements AccessibleChildren.Parts {

        @Override
        public int count() {
            return items.size();
        }

        @Override
        public String name(int index) {
            return CardFaces.spoken(items.get(index), index, items.size());
        }

        @Override
        public Rectangle bounds(int index) {
            return CardList.this.bounds(index);
        }

        @Override
        public boolean selected(int index) {
            return index == selection;
        }

        @Override
        public int focused() {
            return selection;
        }
    }
}
