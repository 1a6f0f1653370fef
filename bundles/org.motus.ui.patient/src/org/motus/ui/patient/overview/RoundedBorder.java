package org.motus.ui.patient.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;

/** The thin rounded edge of a card on the background of the window. */
final class RoundedBorder {

    private static final int RADIUS = 6;

    private RoundedBorder() {
    }

    /** Gives a composite with margins of at least 3 the edge of a card. */
    static void on(Composite card) {
        card.setBackground(Theme.color(ColorToken.SURFACE));
        var arc = 2 * Metrics.of(card.getDisplay()).px(RADIUS);
        card.addPaintListener(event -> {
            var area = card.getClientArea();
            var gc = event.gc;
            gc.setAntialias(SWT.ON);
            gc.setBackground(Theme.color(ColorToken.BACKGROUND));
            gc.fillRectangle(area);
            gc.setBackground(Theme.color(ColorToken.SURFACE));
            gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
            gc.setForeground(Theme.color(ColorToken.LINE));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        });
    }
}
