package org.motus.figures;

import java.util.List;
import java.util.Objects;

import org.motus.figures.internal.DraftItems;

/**
 * A point of a drawing that can be taken hold of and moved.
 *
 * @param id    tells it from the others of its frame, in every language
 * @param name  what a reader calls it, in the middle of a sentence
 * @param kind  what it belongs to
 * @param x     in the window of the {@link Drawing}
 * @param y     in the window of the {@link Drawing}
 * @param turns the joints that it turns; none for props and marks
 * @param left  whether it is on the left side of the body
 * @param far   whether the body lies between it and the viewer
 */
public record Handle(String id, String name, Kind kind, double x, double y, List<Joint> turns, boolean left,
        boolean far) {

    /** What a handle belongs to. */
    public enum Kind {
        BODY, PROP, MARK
    }

    public Handle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        turns = List.copyOf(turns);
    }

    static Handle of(DraftItems.Spot spot, String name) {
        return new Handle(id(spot), name, spot.item().mark() ? Kind.MARK : Kind.PROP, spot.x(), spot.y(), List.of(),
                false,
                false);
    }

    /** @return the id of a point: what it is, its number from 1, what of it */
    static String id(DraftItems.Spot spot) {
        var item = spot.item();
        return item.kind() + (item.shared() ? " of all " : " ") + (item.index() + 1)
                + (spot.name().isEmpty() ? "" : ", " + spot.name());
    }
}
