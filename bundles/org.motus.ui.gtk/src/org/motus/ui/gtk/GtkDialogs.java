package org.motus.ui.gtk;

import java.util.stream.LongStream;

import org.eclipse.swt.internal.Converter;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.widgets.Display;
import org.motus.ui.NativeDialogs;

/**
 * Ends the file dialogs of GTK, which SWT has no shell for. One that a desktop portal shows belongs to another program
 * and stays; what is chosen in it is dropped.
 */
public final class GtkDialogs implements NativeDialogs {

    private static final String FILE_DIALOG = "GtkFileChooserDialog";
    /** What Escape sends to a dialog. */
    private static final byte[] CLOSE = Converter.javaStringToCString("close");

    @Override
    public void cancel(Display display) {
        if (GTK.GTK4) {
            return;
        }
        open().forEach(window -> OS.g_signal_emit_by_name(window, CLOSE));
    }

    private static LongStream open() {
        var found = LongStream.builder();
        var windows = GTK.gtk_window_list_toplevels();
        for (var each = windows; each != 0; each = OS.g_list_next(each)) {
            var window = OS.g_list_data(each);
            var type = Converter.cCharPtrToJavaString(OS.G_OBJECT_TYPE_NAME(window), false);
            if (FILE_DIALOG.equals(type) && GTK.gtk_widget_get_visible(window)) {
                found.add(window);
            }
        }
        OS.g_list_free(windows);
        return found.build();
    }
}
