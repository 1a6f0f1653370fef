package org.motus.ui.patient.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.NextAction;
import org.motus.ui.ColorToken;
import org.motus.ui.LookOnly;
import org.motus.ui.TypeStyle;

/** What this visit needs, each with the button that goes there. Rows stay, so that a change never takes the focus. */
final class VisitCard {

    private final Panel panel;
    private final Composite list;
    private final Label done;
    private final Going going;
    private final Consumer<NextAction.Kind> doing;
    private final List<VisitRow> rows = new ArrayList<>();
    private List<NextAction> shown = List.of();
    private boolean looksOnly;

    /** @param doing does what an action says */
    VisitCard(Composite parent, Going going, Consumer<NextAction.Kind> doing) {
        this.going = going;
        this.doing = doing;
        panel = new Panel(parent, "overview.visit", Messages.visit);
        list = Lines.box(panel.body(), 1);
        list.setData("id", "overview.visit.list");
        done = Lines.wrapped(panel.body(), TypeStyle.BODY, ColorToken.TEXT2);
        done.setText(Messages.visit_done);
        Lines.shown(done, false);
    }

    void show(OverviewModel next) {
        var actions = next.actions();
        // Somebody else may have signed in, who may do more or less about the same actions.
        if (actions.equals(shown) && looksOnly == LookOnly.now()) {
            return;
        }
        looksOnly = LookOnly.now();
        while (rows.size() < actions.size()) {
            rows.add(new VisitRow(list, rows.isEmpty(), going, doing));
        }
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            if (index < actions.size()) {
                row.show(actions.get(index));
            }
            Lines.shown(row.control(), index < actions.size());
        }
        Lines.shown(done, actions.isEmpty());
        var resized = actions.size() != shown.size();
        shown = actions;
        if (resized) {
            ScrollColumn.reflow(panel);
        } else {
            list.layout(true, true);
        }
    }
}
