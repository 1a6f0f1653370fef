package org.motus.ui.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Says with a pencil and a word that the program is a draft: there is something to save. */
@NonNullByDefault({})
final class DraftChip extends Canvas {

    private static final int ICON = 14;

    private final Metrics metrics;

    DraftChip(Composite parent) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        setFont(Theme.font(TypeStyle.SMALL));
        setData("id", "editor.draft");
        AccessibleName.label(this, Messages.draft);
        addPaintListener(event -> paint(event.gc));
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var arc = metrics.px(8);
        gc.setAntialias(SWT.ON);
        gc.setForeground(Theme.color(ColorToken.CONTROL));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        var size = metrics.px(ICON);
        Icon.PENCIL.draw(gc, metrics.px(6), (area.height - size) / 2, size, ColorToken.TEXT);
        gc.setForeground(Theme.color(ColorToken.TEXT));
        gc.drawText(Messages.draft, metrics.px(6) + size + metrics.tight(),
                (area.height - gc.textExtent(Messages.draft).y) / 2, true);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            var extent = gc.textExtent(Messages.draft);
            return new Point(extent.x + metrics.px(12 + ICON) + metrics.tight(), extent.y + metrics.px(6));
        } finally {
            gc.dispose();
        }
    }
}
