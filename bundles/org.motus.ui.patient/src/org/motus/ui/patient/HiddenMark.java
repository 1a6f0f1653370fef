package org.motus.ui.patient;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.motus.store.PatientSummary;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;

/** Draws the mark of a hidden patient into the room that the words in the first column leave for it. */
@NonNullByDefault({})
final class HiddenMark {

    private static final int ICON = 16;

    private HiddenMark() {
    }

    static void on(Table table, Predicate<PatientSummary> hidden) {
        var metrics = Metrics.of(table.getDisplay());
        table.addListener(SWT.PaintItem, event -> paint(event, metrics, hidden));
    }

    private static void paint(Event event, Metrics metrics, Predicate<PatientSummary> hidden) {
        var item = (TableItem) event.item;
        if (event.index == 0 && item.getData() instanceof PatientSummary row && hidden.test(row)) {
            var size = metrics.px(ICON);
            Icon.EYE_OFF.draw(event.gc, item.getBounds(0).x + metrics.px(3), event.y + (event.height - size) / 2, size,
                    ColorToken.TEXT2);
        }
    }
}
