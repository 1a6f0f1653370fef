package org.motus.ui.gtk;

import org.eclipse.swt.internal.Converter;
import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Display;
import org.motus.ui.NativeEdges;

/**
 * The dark theme of GTK draws its edges nearly black, which a dark surface swallows. Here they take a part of the text
 * color, so they are as clear in the light theme as in the dark one.
 */
public final class GtkEdges implements NativeEdges {

    private static final String EDGES = """
            check, radio { border-color: alpha(currentColor, 0.6); }
            entry:not(:focus), spinbutton:not(:focus), combobox button:not(:focus),
            scrolledwindow.frame {
                border-color: alpha(currentColor, 0.45);
            }
            """;
    /** Above the theme and what SWT asks for one control, below what the user asks for. */
    private static final int PRIORITY = 700;

    @Override
    public void show(Display display) {
        // SWT does not start GTK 4 by itself, and there styles belong to another kind of display.
        if (GTK.GTK4) {
            return;
        }
        var provider = GTK.gtk_css_provider_new();
        if (GTK3.gtk_css_provider_load_from_data(provider, Converter.javaStringToCString(EDGES), -1, null)) {
            GTK3.gtk_style_context_add_provider_for_screen(GDK.gdk_screen_get_default(), provider, PRIORITY);
        }
        OS.g_object_unref(provider);
    }
}
