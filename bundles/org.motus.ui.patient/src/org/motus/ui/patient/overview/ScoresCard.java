package org.motus.ui.patient.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.ScoreLine;
import org.motus.care.Verdict;
import org.motus.ui.ColorToken;
import org.motus.ui.LookOnly;
import org.motus.ui.TypeStyle;

/** The newest scores with their course, the change since the first and what it means; and today's pain. */
final class ScoresCard {

    private final Panel panel;
    private final LinkButton today;
    private final LinkButton all;
    private final PainFields pain;
    private final Composite list;
    private final Label note;
    private final List<ScoreRow> rows = new ArrayList<>();
    private boolean everything;
    private @Nullable OverviewModel model;

    ScoresCard(Composite parent) {
        panel = new Panel(parent, "overview.scores", Messages.scores);
        var head = Lines.box(panel.head(), 2);
        ((GridData) head.getLayoutData()).grabExcessHorizontalSpace = false;
        today = LookOnly.button(new LinkButton(head, Messages.pain_today, Messages.pain_today));
        today.setData("id", "overview.pain.today");
        today.expanded(false);
        today.addListener(SWT.Selection, event -> togglePain());
        all = new LinkButton(head, Messages.scores_all, Messages.scores_all);
        all.setData("id", "overview.scores.all");
        all.expanded(false);
        all.addListener(SWT.Selection, event -> toggle());
        pain = new PainFields(panel.body());
        list = Lines.box(panel.body(), 1);
        list.setData("id", "overview.scores.list");
        note = Lines.wrapped(panel.body(), TypeStyle.SMALL, ColorToken.TEXT2);
        note.setData("id", "overview.scores.note");
    }

    private void toggle() {
        everything = !everything;
        var words = everything ? Messages.scores_main : Messages.scores_all;
        all.show(words, words);
        all.expanded(everything);
        var now = model;
        if (now != null) {
            show(now);
        }
    }

    /** Opens the field for today's pain with the cursor in it. */
    void askPain() {
        pain.open();
        today.expanded(true);
    }

    private void togglePain() {
        pain.toggle();
        today.expanded(pain.isOpen());
    }

    void show(OverviewModel next) {
        model = next;
        pain.show(next);
        var lines = next.scores().stream()
                .filter(line -> everything || line.main() && line.newest().isPresent()).toList();
        var resized = rows.size() < lines.size();
        while (rows.size() < lines.size()) {
            rows.add(new ScoreRow(list));
        }
        for (var index = 0; index < rows.size(); index++) {
            var wanted = index < lines.size();
            resized |= rows.get(index).control().getVisible() != wanted;
            if (wanted) {
                rows.get(index).show(lines.get(index), next.today());
            }
            Lines.shown(rows.get(index).control(), wanted);
        }
        var before = note.getText();
        Lines.set(note, note(next, lines));
        Lines.shown(all, next.episode().isPresent());
        Lines.shown(today, next.episode().isPresent());
        today.expanded(pain.isOpen());
        if (resized || !before.equals(note.getText())) {
            ScrollColumn.reflow(panel);
        }
    }

    /** Since when the change is counted, and what the verdicts on screen mean, by their rules. */
    private static String note(OverviewModel model, List<ScoreLine> lines) {
        if (model.episode().isEmpty()) {
            return Messages.scores_none;
        }
        var since = lines.stream().filter(line -> line.change() != null).findFirst()
                .flatMap(ScoreLine::first).map(ScoreLine.Point::day).orElse(null);
        if (since == null) {
            return lines.stream().anyMatch(line -> line.newest().isPresent())
                    ? Messages.scores_first
                    : Messages.scores_none;
        }
        var parts = new LinkedHashSet<String>();
        parts.add(NLS.bind(Messages.scores_since, Days.words(since, model.today())));
        lines.stream().map(ScoreLine::verdict).filter(verdict -> verdict != Verdict.UNRATED)
                .forEach(verdict -> parts.add(VerdictWords.meaning(verdict)));
        return String.join(" ", parts);
    }
}
