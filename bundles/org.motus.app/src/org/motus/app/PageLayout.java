package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One page fills the window. The others keep the size they had and get theirs when they are shown again. */
@NonNullByDefault({})
final class PageLayout extends Layout {

    private Control page;

    /** Shows a page above the one that is shown. {@link #hideOthers} follows when the new page has the keys. */
    static void show(Control next) {
        if (next.getParent().getLayout() instanceof PageLayout layout) {
            layout.page = next;
            next.setBounds(next.getParent().getClientArea());
            next.moveAbove(null);
            next.setVisible(true);
        }
    }

    /** What is hidden while it has the keys would give them to whatever comes first. */
    static void hideOthers(Control shown) {
        for (var child : shown.getParent().getChildren()) {
            if (child != shown) {
                child.setVisible(false);
            }
        }
    }

    @Override
    protected void layout(Composite box, boolean flush) {
        if (page != null && !page.isDisposed()) {
            page.setBounds(box.getClientArea());
        }
    }

    @Override
    protected Point computeSize(Composite box, int width, int height, boolean flush) {
        return new Point(Math.max(width, SWT.DEFAULT), Math.max(height, SWT.DEFAULT));
    }
}
