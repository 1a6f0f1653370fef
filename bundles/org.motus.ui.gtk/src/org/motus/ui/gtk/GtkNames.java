package org.motus.ui.gtk;

import org.eclipse.swt.internal.Converter;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.motus.ui.NativeNames;

/**
 * Puts names on the accessible objects of GTK itself. SWT hands the name of a drawn control to AT-SPI, but for a native
 * one it lets GTK answer, which knows no name for a field.
 */
public final class GtkNames implements NativeNames {

    private static final byte[] NAME = Converter.javaStringToCString("accessible-name");
    private static final byte[] ROLE = Converter.javaStringToCString("accessible-role");
    /** {@code ATK_ROLE_SPIN_BUTTON}. */
    private static final int SPIN_BUTTON = 52;
    private static final byte[] DESCRIPTION = Converter.javaStringToCString("accessible-description");

    @Override
    public void name(Control control, String name) {
        set(control, NAME, name);
    }

    @Override
    public void describe(Control control, String sentence) {
        set(control, DESCRIPTION, sentence);
    }

    @Override
    public void number(Control control) {
        if (!GTK.GTK4) {
            OS.g_object_set(GTK3.gtk_widget_get_accessible(control.handle), ROLE, SPIN_BUTTON, 0);
        }
    }

    private static void set(Control control, byte[] property, String words) {
        // A canvas is named by SWT. GTK 4 has another way to its accessible objects, and SWT does not start it by itself.
        if (control instanceof Canvas || GTK.GTK4) {
            return;
        }
        set(control.handle, property, words);
        if (control instanceof Combo) {
            // The keys of a list that can be typed into go to the field inside it.
            set(GTK3.gtk_bin_get_child(control.handle), property, words);
        }
    }

    private static void set(long widget, byte[] property, String words) {
        if (widget != 0) {
            OS.g_object_set(GTK3.gtk_widget_get_accessible(widget), property, Converter.javaStringToCString(words), 0);
        }
    }
}
