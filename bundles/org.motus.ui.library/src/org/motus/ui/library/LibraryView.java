package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.motus.ui.ColorToken;
import org.motus.ui.Theme;

/** The exercises of the library: a list with search and filters, and beside it what the chosen one is. */
@NonNullByDefault({})
public final class LibraryView extends ViewPart {

    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        page = parent;
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
