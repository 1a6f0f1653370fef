package org.motus.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;
import org.motus.library.BodyView;
import org.motus.model.clinic.Side;

/** One view of the body chart. */
final class BodyCanvas extends Canvas {

    private static final String FIRST_BACK = "lower-back";
    private static final String FIRST_FRONT = "hip-front";

    private final BodyChart chart;
    private final BodyFigure figure;
    private final List<BodyPlace> places;
    private final BodyFrame frame;
    private final BodyPainter painter;
    private final AccessibleChildren spoken;
    private Optional<BodyPlace> over = Optional.empty();
    private BodyPlace focus;

    BodyCanvas(BodyChart chart, BodyFigure figure) {
        super(chart, SWT.DOUBLE_BUFFERED);
        this.chart = chart;
        this.figure = figure;
        places = figure.places();
        focus = first();
        frame = new BodyFrame(this, figure);
        painter = new BodyPainter(this, frame);
        setBackground(chart.getBackground());
        setData("id", "body." + figure.view().name().toLowerCase(Locale.ROOT));
        spoken = AccessibleChildren.of(this, AccessibleChildren.Kind.LIST, () -> chart.marks().spoken(figure),
                new Parts());
        addPaintListener(event -> painter.paint(event.gc, chart.marks(), over,
                isFocusControl() ? Optional.of(focus) : Optional.empty()));
        addListener(SWT.MouseMove, event -> hover(frame.at(event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(Optional.empty()));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, BodyCanvas::traverse);
        addListener(SWT.FocusIn, event -> focused());
        addListener(SWT.FocusOut, event -> redraw());
        addDisposeListener(event -> frame.dispose());
    }

    private BodyPlace first() {
        var region = figure.view() == BodyView.BACK ? FIRST_BACK : FIRST_FRONT;
        return places.stream().filter(place -> place.region().id().equals(region) && place.side() == Side.RIGHT)
                .findFirst().orElseGet(places::getFirst);
    }

    BodyFigure figure() {
        return figure;
    }

    BodyShapes shapes() {
        return frame.shapes();
    }

    /** The marks are others now. */
    void changed() {
        var marks = chart.marks();
        marks.filled().stream().filter(marks::isSelected).findFirst()
                .filter(mark -> !mark.region().equals(focus.region().id()) || !mark.covers(focus.side()))
                .flatMap(mark -> BodyMarks.places(figure, mark).findFirst()).ifPresent(place -> focus = place);
        redraw();
        spoken.renamed();
        spoken.moved();
    }

    private void hover(Optional<BodyPlace> next) {
        if (next.equals(over)) {
            return;
        }
        over = next;
        setCursor(next.isPresent() && chart.marks().editable() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        redraw();
    }

    private void press(Event event) {
        if (event.button != 1) {
            return;
        }
        var circle = painter.callout(event.x, event.y);
        var place = frame.at(event.x, event.y);
        place.ifPresent(hit -> focus = hit);
        setFocus();
        if (circle.isPresent()) {
            chart.act(actions -> actions.choose(circle.get()));
        } else {
            place.ifPresent(hit -> ask((event.stateMask & SWT.SHIFT) != 0));
        }
    }

    /** Enter or a click: a mark that is there is chosen, another place becomes one. */
    private void ask(boolean own) {
        var marked = chart.marks().at(focus);
        if (marked.isPresent()) {
            chart.act(actions -> actions.choose(marked.get().id()));
        } else {
            chart.act(actions -> actions.mark(focus, own));
        }
        redraw();
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(-1, 0);
            case SWT.ARROW_RIGHT -> step(1, 0);
            case SWT.ARROW_UP -> step(0, -1);
            case SWT.ARROW_DOWN -> step(0, 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> ask((event.stateMask & SWT.SHIFT) != 0);
            default -> chart.act(actions -> actions.key(event));
        }
    }

    private void step(int right, int down) {
        var next = BodySteps.next(figure, focus, right, down);
        if (next.isPresent()) {
            enter(next.get());
        } else if (right != 0) {
            chart.leave(this, right > 0, figure.anchor(focus).getY());
        }
    }

    /** Puts the keys on a place. */
    void enter(BodyPlace place) {
        focus = place;
        if (isFocusControl()) {
            focused();
        } else {
            setFocus();
        }
    }

    private void focused() {
        redraw();
        spoken.moved();
        chart.act(actions -> actions.walk(focus));
    }

    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    private final class Parts implements AccessibleChildren.Parts {

        @Override
        public int count() {
            return places.size();
        }

        @Override
        public String name(int index) {
            return chart.marks().spoken(places.get(index));
        }

        @Override
        public Rectangle bounds(int index) {
            return frame.shapes().bounds(places.get(index));
        }

        @Override
        public boolean selected(int index) {
            return chart.marks().at(places.get(index)).filter(chart.marks()::isSelected).isPresent();
        }

        @Override
        public int focused() {
            return places.indexOf(focus);
        }
    }
}
