package org.motus.ui.patient.body;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Event;
import org.motus.library.BodyPlace;
import org.motus.ui.BodyChart;

/** What is done on the drawing goes to the board, while there is one. */
@NonNullByDefault({})
final class ChartActions implements BodyChart.Actions {

    private final Supplier<Optional<SiteBoard>> board;
    private final SiteKeys keys;

    ChartActions(Supplier<Optional<SiteBoard>> board, SiteKeys keys) {
        this.board = board;
        this.keys = keys;
    }

    @Override
    public void mark(BodyPlace place, boolean own) {
        board.get().ifPresent(now -> now.mark(place, own));
    }

    @Override
    public void choose(String markId) {
        board.get().ifPresent(now -> now.choose(markId));
    }

    @Override
    public void walk(BodyPlace place) {
        board.get().ifPresent(now -> now.walk(place));
    }

    @Override
    public void key(Event event) {
        board.get().ifPresent(now -> keys.press(now, event));
    }
}
