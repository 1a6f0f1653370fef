package org.motus.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;

/** The states that a screen reader is told of a control that we draw ourselves. */
final class DrawnState {

    private DrawnState() {
    }

    /** @return bits of {@link ACC}: nothing can be typed into it; it may be disabled or out of sight */
    static int of(Control control) {
        return ACC.STATE_READONLY | (control.isEnabled() ? 0 : ACC.STATE_DISABLED)
                | (control.isVisible() ? 0 : ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN);
    }

    /** @return what {@link #of} says, and that the keys can come to it or are there */
    static int ofKeys(Control control) {
        return of(control) | ACC.STATE_FOCUSABLE | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0);
    }
}
