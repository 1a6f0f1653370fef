package org.motus.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Asks for a file or a folder with the dialog of the platform. What is chosen although the window was locked meanwhile
 * is dropped. UI thread only.
 */
@NonNullByDefault({})
public final class FileChoice {

    private static final String LOCKED = "org.motus.ui.locked";

    private FileChoice() {
    }

    /** @return what is chosen, or empty when the question was canceled or the window locked */
    public static Optional<Path> ask(FileDialog dialog) {
        return ask(dialog.getParent().getDisplay(), dialog::open);
    }

    /** @return what is chosen, or empty when the question was canceled or the window locked */
    public static Optional<Path> ask(DirectoryDialog dialog) {
        return ask(dialog.getParent().getDisplay(), dialog::open);
    }

    private static Optional<Path> ask(Display display, Supplier<String> open) {
        var before = display.getData(LOCKED);
        var chosen = Optional.ofNullable(open.get()).map(Path::of);
        return chosen.filter(file -> display.getData(LOCKED) == before);
    }

    /** Ends every question that is open, where the platform can, and drops what is still chosen in it. */
    public static void cancelAll(Display display) {
        display.setData(LOCKED, new Object());
        NativeDialogs.cancelAll(display);
    }
}
