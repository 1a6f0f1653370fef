package org.motus.app;

import java.util.Set;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Leaves out what the workbench adds for panes that are minimized, maximized or dragged: those of a page have their
 * places. With it every change of page laid out the whole window once more.
 */
@NonNullByDefault({})
public final class FixedPanes {

    private static final Set<String> LEFT_OUT = Set.of("MinMax Addon", "DnD Addon");

    /** Called with the model of the application before any of it is shown. */
    @Execute
    public void leaveOut(MApplication application) {
        application.getAddons().removeIf(addon -> LEFT_OUT.contains(addon.getElementId()));
    }
}
