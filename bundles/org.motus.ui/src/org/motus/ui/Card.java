package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A surface with a thin rounded border; the first choice of a screen has a border in the action color. */
public final class Card extends Composite {

    /** @param first true for the first choice of a screen */
    public Card(Composite parent, int columns, boolean first) {
        super(parent, SWT.DOUBLE_BUFFERED);
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(Theme.color(ColorToken.SURFACE));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = metrics.section();
        layout.marginHeight = metrics.group();
        layout.horizontalSpacing = metrics.section();
        layout.verticalSpacing = metrics.tight();
        setLayout(layout);
        addPaintListener(event -> {
            var area = getClientArea();
            event.gc.setForeground(Theme.color(first ? ColorToken.ACCENT : ColorToken.LINE));
            event.gc.setLineWidth(first ? 2 : 1);
            var inset = first ? 1 : 0;
            event.gc.drawRectangle(inset, inset, area.width - 1 - inset, area.height - 1 - inset);
        });
    }
}
