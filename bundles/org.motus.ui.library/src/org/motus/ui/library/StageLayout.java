package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Two things in one place, as large as the first needs; which one is seen is up to their visibility. */
@NonNullByDefault({})
final class StageLayout extends Layout {

    private final Control first;
    private final Control second;

    StageLayout(Control first, Control second) {
        this.first = first;
        this.second = second;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        return first.computeSize(widthHint, heightHint, flushCache);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        var area = composite.getClientArea();
        first.setBounds(area);
        second.setBounds(area);
    }
}
