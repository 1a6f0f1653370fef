package org.motus.ui.library;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.motus.model.library.Exercise;
import org.motus.ui.ColorToken;
import org.motus.ui.DrawnButton;
import org.motus.ui.FigureThumbs;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** An exercise of a chain: its drawing, its name, and what it is to the one on the page. */
@NonNullByDefault({})
final class ExerciseTile extends DrawnButton {

    private static final int HEIGHT = 54;

    private final Exercise exercise;
    private final String relation;
    private final FigureThumbs thumbs;
    private final boolean here;

    /**
     * @param relation
     *            for example "easier"
     * @param open
     *            hears of the exercise when the tile is pushed; null for the exercise of the page itself
     */
    ExerciseTile(Composite parent, Exercise exercise, String relation, Consumer<Exercise> open) {
        super(parent, exercise.getName() + ", " + relation);
        this.exercise = exercise;
        this.relation = relation;
        here = open == null;
        thumbs = new FigureThumbs(this);
        setEnabled(!here);
        setToolTipText(exercise.getName());
        if (open != null) {
            addListener(SWT.Selection, event -> open.accept(exercise));
        }
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        var metrics = Metrics.of(getDisplay());
        var arc = metrics.px(8);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(isFocusControl() ? ColorToken.SELECTION : ColorToken.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(here || isFocusControl() || over() ? ColorToken.ACCENT : ColorToken.LINE));
        var inset = here || isFocusControl() ? 1 : 0;
        gc.setLineWidth(1 + inset);
        gc.drawRoundRectangle(inset, inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset, arc, arc);
        var height = area.height - metrics.gap();
        var place = new Rectangle(metrics.gap(), (area.height - height) / 2, height * 3 / 2, height);
        thumbs.paint(gc, exercise, FigureThumbs.Sight.ALONE, place, ColorToken.BACKGROUND);
        words(gc, new Rectangle(place.x + place.width + metrics.gap(), 0,
                area.width - place.x - place.width - 2 * metrics.gap(), area.height));
    }

    private void words(GC gc, Rectangle room) {
        gc.setFont(Theme.font(TypeStyle.BODY_BOLD));
        var line = gc.getFontMetrics().getHeight();
        gc.setForeground(Theme.color(ColorToken.TEXT));
        gc.drawText(cut(gc, exercise.getName(), TypeStyle.BODY_BOLD, room.width), room.x, room.height / 2 - line, true);
        gc.setFont(Theme.font(TypeStyle.SMALL));
        gc.setForeground(Theme.color(ColorToken.TEXT2));
        gc.drawText(cut(gc, relation, TypeStyle.SMALL, room.width), room.x, room.height / 2 + 1, true);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var metrics = Metrics.of(getDisplay());
        return new Point(widthHint == SWT.DEFAULT ? metrics.px(240) : widthHint,
                heightHint == SWT.DEFAULT ? metrics.px(HEIGHT) : heightHint);
    }
}
