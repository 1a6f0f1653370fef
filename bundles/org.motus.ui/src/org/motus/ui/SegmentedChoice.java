package org.motus.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * One choice of a few words side by side, as "Gentle | Standard". The keys are those of radio buttons: arrows, Home and
 * End. A screen reader hears a group of radio buttons.
 */
public final class SegmentedChoice extends Canvas {

    private static final int NONE = -1;

    private final List<IntConsumer> choosers = new ArrayList<>();
    private final AccessibleChildren spoken;
    private List<String> labels;
    private int selection = NONE;
    private int over = NONE;
    private int pressed = NONE;

    /**
     * @param name
     *            what is chosen, for a screen reader
     * @param labels
     *            what there is to choose from; nothing is chosen at first
     */
    public SegmentedChoice(Composite parent, String name, List<String> labels) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.labels = List.copyOf(labels);
        setBackground(parent.getBackground());
        spoken = AccessibleChildren.of(this, AccessibleChildren.Kind.CHOICE, () -> name, new Segments());
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, SegmentedChoice::leave);
        addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? at(event) : NONE);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseMove, event -> hover(at(event)));
        addListener(SWT.MouseExit, event -> hover(NONE));
        addListener(SWT.FocusIn, event -> {
            redraw();
            spoken.moved();
        });
        addListener(SWT.FocusOut, event -> redraw());
    }

    /** @return what is chosen, from 0, or -1 for nothing */
    public int selection() {
        return selection;
    }

    /**
     * Shows a choice without telling anybody.
     *
     * @param index
     *            from 0, or -1 for nothing
     * @throws IndexOutOfBoundsException
     *             when there is no such label
     */
    public void select(int index) {
        if (index != NONE) {
            Objects.checkIndex(index, labels.size());
        }
        if (index != selection) {
            selection = index;
            redraw();
            spoken.moved();
        }
    }

    /** @param chooser gets the index each time the user chooses something else */
    public void onChoose(IntConsumer chooser) {
        choosers.add(Objects.requireNonNull(chooser));
    }

    /** Shows other labels. The choice stays where it is as long as there is a label at its place. */
    public void setLabels(List<String> next) {
        labels = List.copyOf(next);
        selection = selection < labels.size() ? selection : NONE;
        over = NONE;
        redraw();
        spoken.renamed();
    }

    private void choose(int index) {
        if (isEnabled() && index >= 0 && index < labels.size() && index != selection) {
            select(index);
            List.copyOf(choosers).forEach(chooser -> chooser.accept(index));
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        var last = labels.size() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(Math.max(0, selection - 1));
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(Math.min(last, selection + 1));
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(last);
            case SWT.SPACE -> choose(Math.max(0, selection));
            default -> {
                // Other keys belong to the screen.
            }
        }
    }

    private static void leave(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> false;
            default -> true;
        };
    }

    private void release(Event event) {
        var index = at(event);
        if (event.button == 1 && index == pressed) {
            choose(index);
        }
        pressed = NONE;
    }

    private int at(Event event) {
        var bounds = bounds();
        for (var index = 0; index < bounds.size(); index++) {
            if (bounds.get(index).contains(event.x, event.y)) {
                return index;
            }
        }
        return NONE;
    }

    private void hover(int index) {
        if (index != over) {
            over = index;
            setToolTipText(index == NONE || !look().cuts(index) ? null : labels.get(index));
            redraw();
        }
    }

    private SegmentedLook look() {
        return new SegmentedLook(labels, this);
    }

    private List<Rectangle> bounds() {
        return look().bounds();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    private void paint(GC gc) {
        look().paint(gc, selection, isEnabled() ? over : NONE);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var size = look().size();
        return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint,
                heightHint == SWT.DEFAULT ? size.y : heightHint);
    }

    /** What a screen reader hears of the labels. */
    private final class Segments implements AccessibleChildren.Parts {

        @Override
        public int count() {
            return labels.size();
        }

        @Override
        public String name(int index) {
            return labels.get(index);
        }

        @Override
        public Rectangle bounds(int index) {
            return SegmentedChoice.this.bounds().get(index);
        }

        @Override
        public boolean selected(int index) {
            return index == selection;
        }

        @Override
        public int focused() {
            return Math.max(0, selection);
        }
    }
}
