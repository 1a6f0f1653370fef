package org.motus.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/** The vertical scroll bar of a {@link CardList}: there only when not everything is seen at once. */
final class CardScroll {

    private final Scrollable list;
    private int told;

    CardScroll(Scrollable list) {
        this.list = list;
        bar().ifPresent(bar -> {
            bar.setVisible(false);
            bar.addListener(SWT.Selection, event -> list.redraw());
        });
    }

    private Optional<ScrollBar> bar() {
        return Optional.ofNullable(list.getVerticalBar());
    }

    /** @return how far the list is scrolled, in points */
    int top() {
        return bar().filter(ScrollBar::isVisible).map(ScrollBar::getSelection).orElse(0);
    }

    void to(int next) {
        if (next != top()) {
            bar().ifPresent(bar -> bar.setSelection(next));
            list.redraw();
        }
    }

    /** @return false when the bar was told of another height than the list has now */
    boolean fits(CardLayout layout) {
        return layout.height() == told;
    }

    /** Tells the bar how much there is. */
    void fit(CardLayout layout) {
        told = layout.height();
        bar().ifPresent(bar -> {
            var view = Math.max(1, list.getClientArea().height);
            var all = Math.max(1, layout.height());
            var top = layout.limit(top(), view);
            bar.setValues(top, 0, Math.max(all, view), view, layout.pitch(), Math.max(layout.pitch(), view));
            if (bar.isVisible() != all > view) {
                bar.setVisible(all > view);
            }
            list.redraw();
        });
    }
}
