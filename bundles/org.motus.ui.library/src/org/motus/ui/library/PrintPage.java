package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.motus.figures.Drawing;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.FigurePainter;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The frame as handouts print it: on white paper, as large as there, measured by the resolution of the screen. */
@NonNullByDefault({})
final class PrintPage extends PosePage {

    /** Widths of a drawing in the handouts: three, two and one to a row, millimeters. */
    private static final int[] WIDTHS = { 45, 56, 83 };
    private static final double INCH = 25.4;

    private final List<Canvas> canvases = new ArrayList<>();
    private Drawing drawing;

    PrintPage(Composite parent, PoseModel model) {
        super(parent, model);
        var painter = FigurePainter.onPaper(getDisplay());
        var paper = getDisplay().getSystemColor(SWT.COLOR_WHITE);
        for (var millimeters : WIDTHS) {
            Parts.label(this, NLS.bind(PoseMessages.print_width, millimeters), TypeStyle.SMALL, ColorToken.TEXT2);
            var width = width(millimeters, getDisplay().getDPI().x);
            var height = FigurePainter.height(width);
            var canvas = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
            canvas.setData("id", "pose.print." + millimeters);
            canvas.setBackground(paper);
            AccessibleName.label(canvas, NLS.bind(PoseMessages.print_width, millimeters));
            canvas.addPaintListener(event -> {
                event.gc.setBackground(paper);
                event.gc.fillRectangle(0, 0, width, height);
                event.gc.setForeground(Theme.color(ColorToken.LINE));
                event.gc.drawRectangle(0, 0, width - 1, height - 1);
                if (drawing != null) {
                    painter.paint(event.gc, drawing, new Rectangle(0, 0, width, height));
                }
            });
            GridDataFactory.swtDefaults().hint(width, height).applyTo(canvas);
            canvases.add(canvas);
        }
        show();
    }

    /** @return points of the screen */
    static int width(int millimeters, int dotsPerInch) {
        return (int) Math.round(millimeters / INCH * dotsPerInch);
    }

    @Override
    void show() {
        drawing = model().drawing().<@Nullable Drawing>map(now -> now).orElse(null);
        canvases.forEach(Canvas::redraw);
    }
}
