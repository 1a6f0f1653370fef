package org.motus.ui;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Shows from the start what somebody may only read: fields that cannot be typed into, buttons that do nothing. The
 * documents refuse a change all the same, and the store too. UI thread only.
 */
@NonNullByDefault({})
public final class LookOnly {

    private static final String KEY = "org.motus.ui.lookonly";

    private LookOnly() {
    }

    /** @return true when who is signed in may change no record */
    public static boolean now() {
        return clinic().filter(clinic -> !clinic.mayWrite()).isPresent();
    }

    private static Optional<ActiveClinic> clinic() {
        return PlatformUI.isWorkbenchRunning()
                ? Optional.ofNullable(PlatformUI.getWorkbench().getService(ActiveClinic.class))
                : Optional.empty();
    }

    /** Says that every field inside shows a record. The fields follow when somebody else signs in. */
    public static <C extends Composite> C fields(C form) {
        clinic().ifPresent(clinic -> {
            var changes = clinic.onChange(() -> OnScreen.later(form, () -> follow(form)));
            form.addListener(SWT.Dispose, event -> changes.close());
            OnScreen.later(form, () -> follow(form));
        });
        return mark(form);
    }

    /** A field that is made later follows when it is first painted. */
    private static void follow(Control control) {
        if (control instanceof Field field) {
            field.follow();
        } else if (control instanceof Composite box) {
            for (var child : box.getChildren()) {
                follow(child);
            }
        }
    }

    /** Says that a button changes a record. */
    public static <C extends DrawnButton> C button(C button) {
        return mark(button);
    }

    private static <C extends Control> C mark(C control) {
        control.setData(KEY, Boolean.TRUE);
        return control;
    }

    /** @return true when a field may not be changed now */
    static boolean locksField(Control field) {
        Control control = field;
        while (control != null && control.getData(KEY) == null) {
            control = control.getParent();
        }
        return control != null && now();
    }

    /** @return true when a button does nothing now */
    static boolean locksButton(DrawnButton button) {
        return button.getData(KEY) != null && now();
    }
}
