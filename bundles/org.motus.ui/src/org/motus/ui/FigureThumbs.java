package org.motus.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.motus.figures.Drawing;
import org.motus.figures.Shown;
import org.motus.model.library.Exercise;

/**
 * Paints small drawings of exercises into a list or a card. Where one is not ready yet, or cannot be had, the first
 * letters of the name stand in its place; the list is painted again when it is ready. UI thread only.
 */
public final class FigureThumbs {

    /** What is seen of an exercise. */
    public enum Sight {
        /** The frame in which it begins, beside the one that tells most. */
        START,
        /** The frame that tells most about it, beside the first. */
        TELLING,
        /** The frame that tells most about it, alone and so as large as it can be. */
        ALONE
    }

    private final FigureShelf shelf;
    private final FigurePainter painter;
    private final Display display;
    private final Map<Shown, Thumb> thumbs = new WeakHashMap<>();

    /** @param list painted again when more drawings are ready; the listening ends with it */
    public FigureThumbs(Control list) {
        shelf = PlatformUI.getWorkbench().getService(FigureShelf.class);
        display = list.getDisplay();
        painter = new FigurePainter(display);
        var changes = shelf.onChange(() -> OnScreen.later(list, list::redraw));
        list.addDisposeListener(event -> changes.close());
    }

    /**
     * Paints a frame on a plate with rounded corners. Leaves colors, font and line of the context changed.
     *
     * @param place
     *            in points; nothing is painted into an empty one
     * @param empty
     *            the color of the plate while there is no drawing on it
     */
    public void paint(GC gc, Exercise exercise, Sight sight, Rectangle place, ColorToken empty) {
        if (place.isEmpty()) {
            return;
        }
        var shown = shelf.shown(exercise);
        var thumb = shown.flatMap(now -> thumb(exercise, now));
        var picture = shown.filter(Shown.Image.class::isInstance).flatMap(now -> shelf.face(now, 0))
                .filter(FigureFace.Photo.class::isInstance);
        var arc = Metrics.of(display).px(8);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(thumb.isPresent() || picture.isPresent() ? ColorToken.SURFACE : empty));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, arc, arc);
        thumb.ifPresentOrElse(
                now -> painter.paint(gc, sight == Sight.START ? now.start() : now.telling(),
                        sight == Sight.ALONE ? now.alone() : now.both(), inner(place)),
                () -> picture.ifPresentOrElse(now -> painter.paint(gc, now, inner(place)),
                        () -> initials(gc, String.valueOf(exercise.getName()), place)));
    }

    private Optional<Thumb> thumb(Exercise exercise, Shown shown) {
        var known = thumbs.get(shown);
        if (known != null || !(shown instanceof Shown.Drawn)) {
            return Optional.ofNullable(known);
        }
        // Both are asked for, so that both are made.
        var start = lines(shown, 0);
        var telling = lines(shown, TellingFrame.of(exercise, shown));
        var made = start.flatMap(first -> telling.map(second -> Thumb.of(first, second)));
        made.ifPresent(thumb -> thumbs.put(shown, thumb));
        return made;
    }

    private Optional<Drawing> lines(Shown shown, int frame) {
        return shelf.face(shown, frame).filter(FigureFace.Lines.class::isInstance).map(FigureFace.Lines.class::cast)
                .map(FigureFace.Lines::drawing);
    }

    private static Rectangle inner(Rectangle place) {
        return new Rectangle(place.x + 1, place.y + 1, Math.max(0, place.width - 2), Math.max(0, place.height - 2));
    }

    private static void initials(GC gc, String name, Rectangle place) {
        var letters = new Letters(gc);
        var text = initials(name);
        var style = TypeStyle.BODY_BOLD;
        letters.draw(text, style, ColorToken.TEXT3, place.x + (place.width - letters.width(text, style)) / 2,
                place.y + (place.height - letters.height(style)) / 2 + letters.ascent(style));
    }

    /** @return the first letters of the first two words */
    static String initials(String name) {
        return Stream.of(name.strip().split("[\\s\\-]+", 3)).limit(2).filter(word -> !word.isEmpty())
                .map(word -> new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
