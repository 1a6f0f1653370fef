package org.motus.ui;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.motus.figures.Drawing;
import org.motus.figures.Shown;

/**
 * One frame of what shows an exercise, as large as there is room. Until it is ready, and where nothing can be shown, the
 * name of the exercise stands in its place. A screen reader hears a graphic with its alternative text.
 */
public final class FigureCanvas extends Canvas {

    private static final int WIDTH = 210;
    private static final int LINES = 4;
    /** Heights in the design. */
    private static final int PHOTO = 260;
    private static final int SENTENCE = 120;

    private final FigureShelf shelf;
    private final FigurePainter painter;
    private @Nullable Shown shown;
    private int frame;
    private @Nullable FigureFace face;

    /** @param style style bits of SWT, for example SWT.BORDER; SWT.NONE for none */
    public FigureCanvas(Composite parent, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        shelf = PlatformUI.getWorkbench().getService(FigureShelf.class);
        painter = new FigurePainter(getDisplay());
        setBackground(Theme.color(ColorToken.SURFACE));
        AccessibleName.set(this, "");
        DrawnState.speak(this, () -> ACC.ROLE_GRAPHIC, () -> DrawnState.of(this));
        var changes = shelf.onChange(() -> OnScreen.later(this, this::look));
        addDisposeListener(event -> changes.close());
        addPaintListener(event -> paint(event.gc));
    }

    /**
     * Shows a frame from now on.
     *
     * @param next
     *            what shows an exercise
     * @param which
     *            the frame, from 0; only a drawing has more than one
     */
    public void show(Shown next, int which) {
        shown = Objects.requireNonNull(next);
        frame = which;
        put(null);
        look();
    }

    /**
     * Shows a drawing that is already computed, for example a step of an animation; the spoken text stays.
     *
     * @param window
     *            the part of it that is seen
     */
    public void show(Drawing drawing, Rectangle2D window) {
        face = new FigureFace.Lines(Objects.requireNonNull(drawing), Objects.requireNonNull(window));
        redraw();
    }

    /** @return what is painted now, or empty until it is ready */
    public Optional<FigureFace> face() {
        return Optional.ofNullable(face);
    }

    private void look() {
        var what = shown;
        if (what != null && face == null) {
            shelf.face(what, frame).ifPresent(this::put);
        } else if (face instanceof FigureFace.Photo photo && photo.shapes() != null) {
            // It may be there in more pixels.
            redraw();
        }
    }

    private void put(@Nullable FigureFace next) {
        face = next;
        if (next != null) {
            speak(next.alt());
        }
        redraw();
    }

    /** @param alt what a screen reader says from now on of what is seen */
    public void speak(String alt) {
        AccessibleName.set(this, alt);
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        var now = face;
        if (now instanceof FigureFace.Words words) {
            words(gc, words, area);
        } else if (now instanceof FigureFace.Photo photo) {
            painter.paint(gc, shelf.sharp(photo, pixels(photo, area)), area);
        } else if (now != null) {
            painter.paint(gc, now, area);
        }
    }

    /** @return of the longer side of a picture as large as there is room, on the screen */
    private int pixels(FigureFace.Photo photo, Rectangle area) {
        var scale = Math.min(1.0 * area.width / photo.data().width, 1.0 * area.height / photo.data().height);
        var zoom = getMonitor().getZoom() / 100.0;
        return (int) Math.ceil(Math.max(photo.data().width, photo.data().height) * scale * zoom);
    }

    private void words(GC gc, FigureFace.Words words, Rectangle area) {
        var letters = new Letters(gc);
        var room = area.width - 2 * Metrics.of(getDisplay()).gap();
        var name = lines(letters, words.name(), TypeStyle.BODY_BOLD, room);
        var sentence = lines(letters, words.sentence(), TypeStyle.SMALL, room);
        var height = name.size() * letters.height(TypeStyle.BODY_BOLD)
                + sentence.size() * letters.height(TypeStyle.SMALL);
        var y = area.y + Math.max(0, (area.height - height) / 2);
        y = draw(letters, name, TypeStyle.BODY_BOLD, area, y);
        draw(letters, sentence, TypeStyle.SMALL, area, y);
    }

    private static List<String> lines(Letters letters, String text, TypeStyle style, int room) {
        return text.isBlank()
                ? List.of()
                : new LineBreaker(part -> letters.width(part, style)).lines(text, room, LINES);
    }

    private static int draw(Letters letters, List<String> lines, TypeStyle style, Rectangle area, int top) {
        var y = top;
        for (var line : lines) {
            letters.draw(line, style, ColorToken.TEXT2, area.x + (area.width - letters.width(line, style)) / 2,
                    y + letters.ascent(style));
            y += letters.height(style);
        }
        return y;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        checkWidget();
        var width = widthHint == SWT.DEFAULT ? Metrics.of(getDisplay()).px(WIDTH) : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? height(width) : heightHint);
    }

    /** Lying people need less height than standing ones, and nothing that is alone takes half of the screen. */
    private int height(int width) {
        var most = FigurePainter.height(width);
        var metrics = Metrics.of(getDisplay());
        return switch (face) {
            case FigureFace.Lines lines -> Math.min(most, share(width, lines.window().getHeight()
                    / lines.window().getWidth()));
            case FigureFace.Photo photo -> Math.min(Math.min(most, metrics.px(PHOTO)), share(width,
                    1.0 * photo.data().height / photo.data().width));
            case FigureFace.Words words -> Math.min(most, metrics.px(SENTENCE));
            case null -> most;
        };
    }

    private static int share(int width, double proportion) {
        return (int) Math.ceil(width * proportion);
    }
}
