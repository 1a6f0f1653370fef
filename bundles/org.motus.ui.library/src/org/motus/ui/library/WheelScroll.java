package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.motus.ui.Metrics;

/** Lets the wheel scroll a long form over fields that would keep it for themselves. The field with the keys may. */
@NonNullByDefault({})
final class WheelScroll {

    private static final int STEP = 16;

    private final ScrolledComposite page;

    private WheelScroll(ScrolledComposite page) {
        this.page = page;
    }

    static void over(ScrolledComposite page) {
        var display = page.getDisplay();
        Listener wheel = new WheelScroll(page)::turn;
        display.addFilter(SWT.MouseVerticalWheel, wheel);
        page.addListener(SWT.Dispose, event -> display.removeFilter(SWT.MouseVerticalWheel, wheel));
    }

    private void turn(Event event) {
        if (event.widget instanceof Control over && !over.isFocusControl() && inside(over)) {
            var origin = page.getOrigin();
            page.setOrigin(origin.x, origin.y - event.count * Metrics.of(page.getDisplay()).px(STEP));
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private boolean inside(Control over) {
        for (var above = over; above != null; above = above.getParent()) {
            if (above == page) {
                return page.isVisible();
            }
        }
        return false;
    }
}
