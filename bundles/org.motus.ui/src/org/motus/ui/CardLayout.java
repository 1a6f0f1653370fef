package org.motus.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cards and groups of a {@link CardList} are, in points from the top of the list however far it is scrolled.
 * Knows no widget.
 */
final class CardLayout {

    /** Cards of one group that follow one another. */
    record Run(int first, int last, Rectangle area) {
    }

    private final List<String> groups;
    private final CardSizes sizes;
    private final int width;

    /**
     * @param groups
     *            the group of each card, in the order of the cards
     * @param width
     *            width of the list
     */
    CardLayout(List<String> groups, CardSizes sizes, int width) {
        this.groups = List.copyOf(groups);
        this.sizes = sizes;
        this.width = width;
    }

    int height() {
        return 2 * sizes.margin() + groups.size() * pitch() - (groups.isEmpty() ? 0 : sizes.gap());
    }

    /** @return from the top of a card to the top of the next */
    int pitch() {
        return sizes.card() + sizes.gap();
    }

    Rectangle card(int index) {
        return new Rectangle(sizes.rail(), top(index), Math.max(0, width - sizes.rail() - sizes.margin()),
                sizes.card());
    }

    private int top(int index) {
        return sizes.margin() + index * pitch();
    }

    /** @return the groups from top to bottom, each beside its cards */
    List<Run> runs() {
        var runs = new ArrayList<Run>();
        var first = 0;
        for (var index = 1; index <= groups.size(); index++) {
            if (index == groups.size() || !groups.get(index).equals(groups.get(first))) {
                runs.add(new Run(first, index - 1,
                        new Rectangle(0, top(first), sizes.rail(), top(index) - top(first) - sizes.gap())));
                first = index;
            }
        }
        return runs;
    }

    /** @return the card at a point, or -1 */
    int at(int x, int y) {
        var index = Math.floorDiv(y - sizes.margin(), pitch());
        return index >= 0 && index < groups.size() && card(index).contains(x, y) ? index : -1;
    }

    /** @return before which card something let go at that height comes; the number of cards for behind the last */
    int place(int y) {
        var half = y - sizes.margin() + pitch() / 2;
        return Math.clamp(Math.floorDiv(half, pitch()), 0, groups.size());
    }

    /** @return the middle of the gap before a card */
    int gapMiddle(int place) {
        return top(place) - sizes.gap() / 2;
    }

    /** @return the name of the group into whose cards that height points; empty for an empty list */
    String groupAt(int y) {
        if (groups.isEmpty()) {
            return "";
        }
        return groups.get(Math.clamp(Math.floorDiv(y - sizes.margin(), pitch()), 0, groups.size() - 1));
    }

    /** @return how far to scroll, as near to now as may be, so that a card is wholly seen */
    int reveal(int index, int scrolled, int viewHeight) {
        var least = top(index) + sizes.card() + sizes.margin() - viewHeight;
        var most = top(index) - sizes.margin();
        return limit(Math.min(Math.max(scrolled, least), most), viewHeight);
    }

    /** @return a scroll that shows nothing above the first card or below the last */
    int limit(int scrolled, int viewHeight) {
        return Math.clamp(scrolled, 0, Math.max(0, height() - viewHeight));
    }

    /** @return how many cards one view holds, 1 or more */
    int page(int viewHeight) {
        return Math.max(1, viewHeight / pitch());
    }
}
