package org.motus.figures;

import java.util.List;

import org.motus.figures.internal.Draft;
import org.motus.figures.internal.DraftItems;

/** The props and marks of one frame of a draft, to be changed. */
public final class FrameItems {

    /**
     * A prop or a mark.
     *
     * @param mark   whether it is a mark
     * @param shared whether it is a prop of every frame
     * @param index  its place among those, from 0
     * @param kind   what it is, as the text has it
     */
    public record Item(boolean mark, boolean shared, int index, String kind) {
    }

    /**
     * What can be said of one.
     *
     * @param name    as the text has it
     * @param value   what it is now
     * @param choices what it may be; none for a number, in shares of stature or degrees
     */
    public record Measure(String name, String value, List<String> choices) {

        public Measure {
            choices = List.copyOf(choices);
        }
    }

    private final DraftItems items;

    FrameItems(Draft draft, int frame) {
        items = new DraftItems(draft, frame);
    }

    /** @return what can be added beside the body */
    public static List<String> props() {
        return DraftItems.kinds(false);
    }

    /** @return what can be added to explain the picture */
    public static List<String> marks() {
        return DraftItems.kinds(true);
    }

    /** @return props of every frame, props of this frame, then its marks */
    public List<Item> all() {
        return items.items().stream().map(item -> new Item(item.mark(), item.shared(), item.index(), item.kind()))
                .toList();
    }

    List<Handle> handles() {
        return items.spots().stream().map(spot -> Handle.of(spot, items.words(spot))).toList();
    }

    /** @return the handle that moves the whole of an item; its id begins the ids of the other handles of the item */
    public String handle(Item item) {
        return Handle.id(new DraftItems.Spot(inner(item), "", 0, 0));
    }

    Edited drag(String handle, double x, double y) {
        var spot = items.spots().stream().filter(one -> Handle.id(one).equals(handle)).findFirst().orElseThrow();
        return new Edited(new FigureDraft(items.move(spot, x, y)), "");
    }

    /** @param kind one of {@link #props} */
    public FigureDraft addProp(String kind, boolean shared) {
        return new FigureDraft(items.add(false, shared, kind));
    }

    /** @param kind one of {@link #marks} */
    public FigureDraft addMark(String kind) {
        return new FigureDraft(items.add(true, false, kind));
    }

    public FigureDraft remove(Item item) {
        return new FigureDraft(items.remove(inner(item)));
    }

    /** @return with a prop in every frame, or only in this one */
    public FigureDraft share(Item item, boolean shared) {
        return new FigureDraft(items.share(inner(item), shared));
    }

    /** @return what can be said of an item */
    public List<Measure> measures(Item item) {
        return items.measures(inner(item)).stream()
                .map(one -> new Measure(one.name(), one.value(), one.choices())).toList();
    }

    /**
     * @param name  of a measure
     * @param value one of its choices, or a number
     * @throws FigureException when it cannot be used
     */
    public FigureDraft set(Item item, String name, String value) {
        return new FigureDraft(items.set(inner(item), name, value));
    }

    private static DraftItems.Item inner(Item item) {
        return new DraftItems.Item(item.mark(), item.shared(), item.index(), item.kind());
    }
}
