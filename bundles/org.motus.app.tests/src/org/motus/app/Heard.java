package org.motus.app;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/**
 * Asks a control what a screen reader would ask, through the listeners that the platform calls. SWT keeps them to itself,
 * so they are read from its fields. Call on the UI thread.
 */
final class Heard {

    private final Control control;

    Heard(Control control) {
        this.control = control;
    }

    /** @return name of the control itself */
    String name() {
        return name(ACC.CHILDID_SELF);
    }

    String name(int child) {
        var event = new AccessibleEvent(control.getAccessible());
        event.childID = child;
        for (var listener : Heard.<AccessibleListener>listeners(control, "accessibleListeners")) {
            listener.getName(event);
        }
        return event.result;
    }

    int children() {
        return ask(ACC.CHILDID_SELF, AccessibleControlListener::getChildCount).detail;
    }

    int role(int child) {
        return ask(child, AccessibleControlListener::getRole).detail;
    }

    boolean state(int child, int bit) {
        return (ask(child, AccessibleControlListener::getState).detail & bit) != 0;
    }

    /** @return the child with the keys, or {@link ACC#CHILDID_NONE} */
    int focus() {
        return ask(ACC.CHILDID_SELF, AccessibleControlListener::getFocus).childID;
    }

    /** @return place and size of a child on the display */
    AccessibleControlEvent location(int child) {
        return ask(child, AccessibleControlListener::getLocation);
    }

    private AccessibleControlEvent ask(int child, BiConsumer<AccessibleControlListener, AccessibleControlEvent> what) {
        var event = new AccessibleControlEvent(control.getAccessible());
        event.childID = child;
        Heard.<AccessibleControlListener>listeners(control, "accessibleControlListeners")
                .forEach(listener -> what.accept(listener, event));
        return event;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> listeners(Control control, String name) {
        try {
            var field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            return List.copyOf((List<T>) field.get(control.getAccessible()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This SWT keeps its listeners elsewhere.", e);
        }
    }
}
