package org.motus.ui;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.motus.figures.Shown;
import org.motus.model.library.Exercise;

/** All frames of what shows an exercise, side by side, each with its caption below. */
@NonNullByDefault({})
public final class FigureStrip extends Composite {

    private final FigureShelf shelf;
    private final Runnable laidOut;
    private Exercise exercise;
    private Shown shown;

    /**
     * @param parent
     *            gives its background
     * @param laidOut
     *            runs when the strip needs another size
     */
    public FigureStrip(Composite parent, Runnable laidOut) {
        super(parent, SWT.NONE);
        this.laidOut = laidOut;
        shelf = PlatformUI.getWorkbench().getService(FigureShelf.class);
        setBackground(parent.getBackground());
        var changes = shelf.onChange(() -> OnScreen.later(this, this::look));
        addDisposeListener(event -> changes.close());
    }

    /** Shows an exercise from now on. */
    public void show(Exercise next) {
        exercise = next;
        look();
    }

    /** @return what is shown, or empty until it is ready */
    public Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    private void look() {
        if (exercise == null) {
            return;
        }
        var now = shelf.shown(exercise).filter(this::ready);
        if (now.isEmpty()) {
            // Nobody takes the pictures of the exercise before for these.
            shown = null;
            Stream.of(getChildren()).forEach(child -> child.setVisible(false));
        } else if (!now.get().equals(shown)) {
            build(now.get());
        }
    }

    /** The room that the frames need depends on all of them. */
    private boolean ready(Shown what) {
        // All are asked for, so that all are made.
        return IntStream.range(0, FigureShelf.frames(what)).filter(frame -> shelf.face(what, frame).isEmpty())
                .count() == 0;
    }

    private void build(Shown now) {
        shown = now;
        for (var child : getChildren()) {
            child.dispose();
        }
        var frames = FigureShelf.frames(now);
        var metrics = Metrics.of(getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(frames).equalWidth(true).spacing(metrics.group(), metrics.tight())
                .applyTo(this);
        for (var frame = 0; frame < frames; frame++) {
            var canvas = new FigureCanvas(this, SWT.NONE);
            canvas.setData("id", "figure." + frame);
            canvas.show(now, frame);
            GridDataFactory.fillDefaults().grab(true, true).hint(metrics.px(90), SWT.DEFAULT).applyTo(canvas);
        }
        for (var frame = 0; frame < frames; frame++) {
            caption(now, frame);
        }
        laidOut.run();
    }

    private Control caption(Shown now, int frame) {
        var label = new Label(this, SWT.WRAP | SWT.CENTER);
        label.setText((now instanceof Shown.Drawn drawn ? drawn.figure().caption(frame) : "").replace("&", "&&"));
        Theme.style(label, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
        label.setBackground(getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(Metrics.of(getDisplay()).px(90), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }
}
