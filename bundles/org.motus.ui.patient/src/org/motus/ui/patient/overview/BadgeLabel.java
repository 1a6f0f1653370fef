package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.motus.library.Badge;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** How well a claim is supported: icon and words in a thin frame, without color, because normal has none. */
final class BadgeLabel extends Canvas {

    private static final int ICON = 14;
    private static final int ARC = 4;

    private final Badge badge;
    private final String words;
    private final Metrics metrics;

    BadgeLabel(Composite parent, Badge badge) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.badge = badge;
        this.words = words(badge);
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        setFont(Theme.font(TypeStyle.SMALL));
        setToolTipText(badge.label());
        AccessibleName.label(this, words);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(this);
        addPaintListener(event -> paint(event.gc));
    }

    static String words(Badge badge) {
        return switch (badge) {
            case GOOD -> Messages.badge_good;
            case LIMITED -> Messages.badge_limited;
            case SOURCE_NOT_FOUND -> Messages.badge_source_not_found;
            case NOT_SUPPORTED -> Messages.badge_not_supported;
        };
    }

    private static Icon icon(Badge badge) {
        return switch (badge) {
            case GOOD -> Icon.CIRCLE_CHECK;
            case LIMITED -> Icon.CIRCLE_HELP;
            case SOURCE_NOT_FOUND -> Icon.CIRCLE_DASHED;
            case NOT_SUPPORTED -> Icon.X;
        };
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var arc = 2 * metrics.px(ARC);
        var icon = metrics.px(ICON);
        gc.setAntialias(SWT.ON);
        gc.setForeground(Theme.color(ColorToken.CONTROL));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        icon(badge).draw(gc, metrics.px(6), (area.height - icon) / 2, icon, ColorToken.TEXT);
        gc.setForeground(Theme.color(ColorToken.TEXT));
        gc.drawText(words, metrics.px(6) + icon + metrics.tight(), (area.height - gc.textExtent(words).y) / 2, true);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            var extent = gc.textExtent(words);
            return new Point(extent.x + metrics.px(ICON) + metrics.tight() + 2 * metrics.px(6),
                    extent.y + metrics.tight());
        } finally {
            gc.dispose();
        }
    }
}
