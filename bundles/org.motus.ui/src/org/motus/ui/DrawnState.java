package org.motus.ui;

import java.util.function.IntSupplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
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

    /** Tells a screen reader of a control that we draw ourselves what it is and how it is; call once for a control. */
    static void speak(Control control, IntSupplier role, IntSupplier state) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role.getAsInt();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = state.getAsInt();
            }
        });
    }
}
