package org.motus.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;
import org.motus.library.BodyRegion;
import org.motus.library.BodyRegions;
import org.motus.library.BodyView;
import org.motus.model.clinic.Side;

/**
 * The body from the front and from behind, with marks where it hurts. Each half of a region is a place of its own for
 * mouse, keyboard and screen reader. The chart changes nothing itself: it says what was asked for. UI thread only.
 */
public final class BodyChart extends Composite {

    private static final int WIDTH = 404;
    private static final int HEIGHT = 384;

    /** Hears what the clinician does on the chart. */
    public interface Actions {

        /**
         * A place was clicked, or Enter was pressed on it.
         *
         * @param place
         *            one half of a region
         * @param own
         *            true with Shift: as a mark of its own, even beside a mark of the other half
         */
        void mark(BodyPlace place, boolean own);

        /** A mark was chosen by its circle or by a click on it. */
        void choose(String markId);

        /** The keys act on another place now; the mark on it is chosen, and none when there is none. */
        void walk(BodyPlace place);

        /** A key was pressed that the chart does not use itself. */
        void key(Event event);
    }

    private final List<BodyCanvas> views = new ArrayList<>();
    private BodyMarks marks = BodyMarks.NONE;
    private @Nullable Actions actions;

    /** A chart without marks that cannot be changed. */
    public BodyChart(Composite parent) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        setLayout(new FillLayout(SWT.HORIZONTAL));
        for (var view : BodyView.values()) {
            views.add(new BodyCanvas(this, BodyFigure.of(view)));
        }
    }

    /** @param next hears of every act from now on */
    public void onAct(Actions next) {
        actions = Objects.requireNonNull(next);
    }

    /**
     * Shows marks.
     *
     * @param filled
     *            marks of the day that is looked at
     * @param outlined
     *            marks of another day, drawn as an outline
     * @param selected
     *            id of the selected mark, or empty
     * @param editable
     *            false for a chart to look at only
     */
    public void show(List<BodyMark> filled, List<BodyMark> outlined, String selected, boolean editable) {
        var next = new BodyMarks(filled, outlined, selected, editable);
        if (!next.equals(marks)) {
            marks = next;
            views.forEach(BodyCanvas::changed);
        }
    }

    /** Selects a mark without telling anybody. */
    public void select(String markId) {
        if (!markId.equals(marks.selected())) {
            marks = marks.select(markId);
            views.forEach(BodyCanvas::changed);
        }
    }

    BodyMarks marks() {
        return marks;
    }

    void act(Consumer<Actions> act) {
        var listener = actions;
        if (listener != null) {
            act.accept(listener);
        }
    }

    /** Goes on in the other view at about the same height, when there is one on that side. */
    void leave(BodyCanvas from, boolean toTheRight, double height) {
        var next = views.indexOf(from) + (toTheRight ? 1 : -1);
        if (next >= 0 && next < views.size()) {
            views.get(next).enter(BodySteps.enter(views.get(next).figure(), height, toTheRight));
        }
    }

    /**
     * Where a place is drawn, for tests and for a pointer that has to be moved there.
     *
     * @param regionId
     *            id of a region
     * @param side
     *            left or right
     * @return a point inside the place in coordinates of the display, in the first view that shows it, or empty
     */
    public Optional<Point> where(String regionId, Side side) {
        return BodyRegions.find(regionId).map(region -> new BodyPlace(region, half(side)))
                .flatMap(place -> views.stream()
                        .filter(view -> view.figure().shape(place).isPresent()).findFirst()
                        .map(view -> view.toDisplay(view.shapes().anchor(place))));
    }

    private static Side half(Side side) {
        return side == Side.LEFT ? Side.LEFT : Side.RIGHT;
    }

    /** Puts the keys on a region, on its marked half when there is one. */
    public void point(BodyRegion region, Side side) {
        var place = new BodyPlace(region, half(side));
        views.stream().filter(view -> view.figure().shape(place).isPresent()).findFirst()
                .ifPresent(view -> view.enter(place));
    }

    @Override
    public boolean setFocus() {
        return !views.getLast().isDisposed() && views.getLast().setFocus();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var metrics = Metrics.of(getDisplay());
        return new Point(widthHint == SWT.DEFAULT ? metrics.px(WIDTH) : widthHint,
                heightHint == SWT.DEFAULT ? metrics.px(HEIGHT) : heightHint);
    }
}
