package org.motus.ui.program;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.motus.safety.Finding;
import org.motus.ui.CardList;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;

/** What the editor shows, from the head down to the totals, and how it folds. */
final class EditorPage {

    private static final int EXERCISES_WIDTH = 320;
    private static final int FINDINGS_WIDTH = 380;

    private final Composite body;
    private final ProgramWork work;
    private final CardWords words = new CardWords();
    private final EditorHead head;
    private final CardList cards;
    private final DosePanel dose;
    private final DoseBar bar;
    private final PlanPanel plan;
    private final TotalsStrip totals;
    private final CardActions actions;
    private final Consumer<Finding> ask;
    private boolean small;

    EditorPage(Composite body, ProgramWork work, EditorCommands commands) {
        this.body = body;
        this.work = work;
        actions = new CardActions(work);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        head = new EditorHead(body, work, commands);
        cards = new CardList(body, Messages.cards_name);
        cards.setData("id", "editor.cards");
        GridDataFactory.fillDefaults().grab(true, true).hint(200, Metrics.of(body.getDisplay()).px(120)).applyTo(cards);
        cards.onSelect(work::select);
        cards.onMove(actions::move);
        cards.onRemove(actions::remove);
        cards.onOpen(place -> openDose());
        cards.onStep(actions::step);
        cards.onDrop((text, place) -> work.care().library().exercise(text.substring(CardList.DRAGGED.length()))
                .ifPresent(exercise -> actions.add(exercise, place)));
        ask = finding -> commands.override(work, finding);
        // Not at once: whether the dose has a place of its own is decided after it is filled.
        dose = new DosePanel(body, work, actions, ask, () -> OnScreen.later(body, () -> body.layout(true, true)));
        bar = new DoseBar(body, work, actions, ask, this::openDose, this::openPlan);
        plan = new PlanPanel(body, work, this::openWords);
        totals = new TotalsStrip(body, work, commands::findings);
        body.getShell().addListener(SWT.Resize, event -> foldWhenAlive());
        fold();
    }

    private void foldWhenAlive() {
        if (!body.isDisposed()) {
            fold();
        }
    }

    private void fold() {
        var window = body.getShell().getClientArea();
        small = window.width < limit(Folding.DOSE_FROM_WIDTH) || window.height < limit(Folding.DOSE_FROM_HEIGHT);
        var low = window.height < limit(Folding.PLAN_FROM);
        cards.setCompact(low || small);
        plan.fold(low);
        exclude(plan.control(), small);
        exclude(bar.control(), !small);
        head.fold(window.width < limit(Folding.EXERCISES_FROM));
        totals.fold(window.width < limit(Folding.FINDINGS_FROM), small);
        showDose();
        body.layout(true, true);
    }

    private int limit(int design) {
        return Folding.limit(body.getDisplay(), design);
    }

    private void showDose() {
        dose.show();
        exclude(dose.control(), small || work.selected() < 0);
        bar.show();
    }

    private static void exclude(Control control, boolean out) {
        control.setVisible(!out);
        ((GridData) control.getLayoutData()).exclude = out;
    }

    void show() {
        head.show();
        cards.show(words.of(work));
        if (cards.selection() != work.selected()) {
            cards.select(work.selected());
        }
        var was = dose.control().getVisible();
        showDose();
        plan.show();
        totals.show();
        if (was != dose.control().getVisible()) {
            body.layout(true, true);
        }
    }

    /** Brings the keyboard into the dose of the selected exercise, in a popover where there is no room. */
    void openDose() {
        if (work.selected() < 0) {
            return;
        }
        if (!small) {
            dose.focus();
            return;
        }
        var popover = new Popover(cards, Messages.popover_dose);
        var panel = new DosePanel(popover.body(), work, actions, ask, popover::fit);
        panel.show();
        popover.follow(work.onChange(panel::show));
        popover.open(bar.control());
        panel.focus();
    }

    private void openPlan() {
        var popover = new Popover(cards, Messages.popover_plan);
        var panel = new PlanPanel(popover.body(), work, this::openWords);
        panel.show();
        popover.follow(work.onChange(panel::show));
        popover.open(bar.control());
    }

    private void openWords() {
        var popover = new Popover(cards, Messages.popover_words);
        var panel = new WordsPanel(popover.body(), work);
        panel.show();
        popover.follow(work.onChange(panel::show));
        popover.open(small ? bar.control() : plan.control());
        panel.focus();
    }

    boolean openFolded(boolean exercises, ProgramDesk desk) {
        var from = exercises ? Folding.EXERCISES_FROM : Folding.FINDINGS_FROM;
        if (body.getShell().getClientArea().width >= limit(from)) {
            return false;
        }
        var popover = new Popover(cards, exercises ? Messages.exercises_name : Messages.findings_title);
        if (exercises) {
            var panel = new ExercisesPanel(popover.body(), desk);
            popover.openOver(body, EXERCISES_WIDTH, true);
            panel.focus();
        } else {
            new FindingsPanel(popover.body(), desk, false).focus();
            popover.openOver(body, FINDINGS_WIDTH, false);
        }
        return true;
    }

    void focus() {
        cards.setFocus();
    }
}
