package org.motus.ui.patient.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.motus.care.ScoreLines;
import org.motus.ui.FormGrid;
import org.motus.ui.NumberField;

/** Pain now and worst pain of today's visit. Hidden until it is asked for. */
final class PainFields {

    private static final int MOST = 10;

    private final FormGrid grid;
    private final NumberField now;
    private final NumberField worst;
    private @Nullable OverviewModel model;
    private boolean asked;

    PainFields(Composite parent) {
        grid = new FormGrid(parent, 2);
        now = field(Messages.pain_now, "overview.pain.now", ScoreLines.CURRENT);
        worst = field(Messages.pain_worst, "overview.pain.worst", ScoreLines.WORST);
        Lines.shown(grid, false);
    }

    private NumberField field(String label, String id, String item) {
        var field = new NumberField(grid, label, id, 0, MOST, "");
        field.onChange(value -> {
            var with = model;
            if (with != null) {
                with.pain().enter(item, value);
            }
        });
        return field;
    }

    /** Shows the fields with the cursor in the first, or hides them. */
    void toggle() {
        if (asked) {
            asked = false;
            Lines.shown(grid, false);
            ScrollColumn.reflow(grid);
        } else {
            open();
        }
    }

    boolean isOpen() {
        return asked;
    }

    void open() {
        asked = true;
        Lines.shown(grid, true);
        ScrollColumn.reflow(grid);
        now.setFocus();
    }

    void show(OverviewModel next) {
        if (model != next) {
            // What is still being typed belongs to the record before.
            now.flush();
            worst.flush();
            asked = false;
        }
        model = next;
        now.show(next.pain().value(ScoreLines.CURRENT));
        worst.show(next.pain().value(ScoreLines.WORST));
        var wanted = next.episode().isPresent() && asked;
        if (grid.getVisible() != wanted) {
            Lines.shown(grid, wanted);
            ScrollColumn.reflow(grid);
        }
    }
}
