package org.motus.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;
import org.motus.model.clinic.Side;

/**
 * What a body chart shows.
 *
 * @param filled
 *            the marks of the day that is looked at
 * @param outlined
 *            marks of another day to compare with
 * @param selected
 *            id of the selected mark, or empty
 * @param editable
 *            true when a click may mark
 */
record BodyMarks(List<BodyMark> filled, List<BodyMark> outlined, String selected, boolean editable) {

    static final BodyMarks NONE = new BodyMarks(List.of(), List.of(), "", false);

    BodyMarks {
        filled = List.copyOf(filled);
        outlined = List.copyOf(outlined);
    }

    BodyMarks select(String id) {
        return new BodyMarks(filled, outlined, id, editable);
    }

    /** @return the mark on a place, or empty */
    Optional<BodyMark> at(BodyPlace place) {
        return filled.stream().filter(mark -> mark.region().equals(place.region().id()) && mark.covers(place.side()))
                .findFirst();
    }

    boolean isSelected(BodyMark mark) {
        return mark.id().equals(selected);
    }

    /** @return the places of a view that a mark covers: none, one half or the two */
    static Stream<BodyPlace> places(BodyFigure figure, BodyMark mark) {
        return figure.places().stream()
                .filter(place -> place.region().id().equals(mark.region()) && mark.covers(place.side()));
    }

    /** @return the marks that a view shows, in their order */
    List<BodyMark> in(BodyFigure figure) {
        return filled.stream().filter(mark -> places(figure, mark).findAny().isPresent()).toList();
    }

    /** @return what a screen reader calls a view, for example "Body, back. 2 sites" */
    String spoken(BodyFigure figure) {
        var count = in(figure).size();
        return NLS.bind(count == 1 ? Messages.body_name_one : Messages.body_name_many,
                figure.view().label().toLowerCase(Locale.US), count);
    }

    /** @return what a screen reader says of a place */
    String spoken(BodyPlace place) {
        return at(place).map(BodyMark::spoken).orElseGet(() -> NLS.bind(Messages.body_unmarked, name(place)));
    }

    /** @return for example "Calf, left" */
    static String name(BodyPlace place) {
        return NLS.bind(Messages.body_place, place.region().name(), side(place.side()).toLowerCase(Locale.US));
    }

    /** @return "Left" or "Right" */
    static String side(Side side) {
        return side == Side.LEFT ? Messages.body_side_left : Messages.body_side_right;
    }
}
