package org.motus.app;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;

/** Above the library while no clinic is open: the way back to the start page, and the palette. */
@NonNullByDefault({})
final class ReadingBar extends Composite {

    private static final int HEIGHT = 44;
    private static final int SEARCH_LEAST = 160;

    ReadingBar(Composite parent, Pages pages) {
        super(parent, SWT.NONE);
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(Theme.color(ColorToken.SURFACE));
        setData("id", "bar.reading");
        setLayout(new BarLayout(metrics.px(HEIGHT), metrics.group(), metrics.gap()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        var back = new BarButton(this, BarButton.Look.QUIET, Icon.CHEVRON_LEFT, Messages.bar_start);
        back.setData("id", "bar.start");
        back.setToolTipText(Messages.bar_start_tip);
        back.addListener(SWT.Selection, event -> pages.start());
        var library = new BarButton(this, BarButton.Look.QUIET, Icon.BOOK_OPEN, Messages.bar_library);
        library.setData("id", "bar.library");
        library.setOn(true);
        var search = new SearchButton(this, Messages.bar_search_reading, Messages.bar_search_brief, "Ctrl+K");
        search.setData("id", "bar.search");
        search.setLayoutData(BarLayout.Place.shrinking(2, metrics.px(SEARCH_LEAST)));
        search.addListener(SWT.Selection, event -> RunCommand.in(pages.window(), Commands.PALETTE, Map.of()));
    }
}
