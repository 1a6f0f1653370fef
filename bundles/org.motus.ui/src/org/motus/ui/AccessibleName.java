package org.motus.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The one place where a control gets the name that a screen reader speaks. */
public final class AccessibleName {

    private AccessibleName() {
    }

    /**
     * @param control
     *            a control without a text of its own
     * @param name
     *            what it is, without its value
     */
    public static void set(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
