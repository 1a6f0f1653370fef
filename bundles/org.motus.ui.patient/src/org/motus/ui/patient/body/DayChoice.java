package org.motus.ui.patient.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.SegmentedChoice;

/** The days of the chart, newest first: up to three side by side, as many as the pane has room for, the older ones in a menu. */
@NonNullByDefault({})
final class DayChoice {

    private static final int SHOWN = 3;

    private final Composite box;
    private final SegmentedChoice choice;
    private final IconButton more;
    private SiteBoard board;
    private List<LocalDate> shown = List.of();

    DayChoice(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(metrics.tight(), 0).applyTo(box);
        choice = new SegmentedChoice(box, Messages.day_choice, List.of(Messages.day_today));
        choice.setData("id", "body.days");
        choice.onChoose(index -> board.look(shown.get(index)));
        more = new IconButton(box, Icon.CHEVRON_DOWN, Messages.day_more);
        more.setData("id", "body.days.more");
        more.addListener(SWT.Selection, event -> openMenu());
        GridDataFactory.swtDefaults().exclude(true).applyTo(more);
        more.setVisible(false);
    }

    Composite control() {
        return box;
    }

    void show(SiteBoard next) {
        board = next;
        var days = next.days().days();
        var wanted = wanted(days, next.day());
        if (!wanted.equals(shown)) {
            shown = wanted;
            choice.setLabels(wanted.stream().map(this::label).toList());
            var older = days.size() > SHOWN;
            more.setVisible(older);
            GridDataFactory.swtDefaults().exclude(!older).applyTo(more);
            ((GridLayout) box.getLayout()).numColumns = older ? 2 : 1;
            box.getParent().layout(true, true);
        }
        choice.select(shown.indexOf(next.day()));
        // One day is nothing to choose from.
        choice.setVisible(shown.size() > 1);
    }

    /** The newest days; a day from the menu takes the last place. */
    private static List<LocalDate> wanted(List<LocalDate> days, LocalDate day) {
        var wanted = new ArrayList<>(days.subList(0, Math.min(SHOWN, days.size())));
        if (!wanted.contains(day)) {
            wanted.set(wanted.size() - 1, day);
        }
        return wanted;
    }

    private String label(LocalDate day) {
        var today = board.days().today();
        return day.equals(today) ? Messages.day_today : SiteWords.shortDate(day, today);
    }

    private void openMenu() {
        var menu = new Menu(more);
        board.days().days().forEach(day -> {
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText(label(day));
            item.setSelection(day.equals(board.day()));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    board.look(day);
                }
            });
        });
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(more.toDisplay(0, more.getSize().y));
        menu.setVisible(true);
    }
}
