package org.motus.ui.patient.overview;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.care.NextAction;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Theme;

/** The overview of one patient. Its cards are made once; a change, or another patient, only changes what they show. */
final class OverviewPage extends Composite {

    private static final int LEFT = 0;
    private static final int MIDDLE = 1;
    private static final int RIGHT = 2;

    private final SegmentedChoice tabs;
    private final WherePane where;
    private final ScrollColumn middle;
    private final ScrollColumn right;
    private final OverviewLayout columns;
    private final Going going;
    private final SuggestionRow suggestion;
    private final LocationCard location;
    private final EpisodeCard episode;
    private final ProgramCard program;
    private final VisitCard visit;
    private final ScoresCard scores;
    private @Nullable OverviewModel model;

    OverviewPage(Composite parent, IServiceLocator site) {
        super(parent, SWT.NONE);
        setData("id", "overview.page");
        setBackground(Theme.color(ColorToken.BACKGROUND));
        going = new Going(site);
        tabs = new SegmentedChoice(this, Messages.tabs, List.of());
        tabs.setData("id", "overview.tabs");
        where = new WherePane(this, site);
        middle = new ScrollColumn(this, "overview.middle");
        suggestion = new SuggestionRow(middle.content());
        location = new LocationCard(middle.content(), going);
        program = new ProgramCard(middle.content(), going);
        right = new ScrollColumn(this, "overview.right");
        visit = new VisitCard(right.content(), going, this::act);
        scores = new ScoresCard(right.content());
        episode = new EpisodeCard(right.content());
        columns = new OverviewLayout(Metrics.of(getDisplay()), tabs, where.control(), middle.control(),
                right.control());
        columns.choose(MIDDLE);
        setLayout(columns);
        addListener(SWT.Resize, event -> offerTabs());
        tabs.onChoose(index -> choose(narrow() ? index : index + 1));
    }

    private boolean narrow() {
        return columns.width(getClientArea().width) == OverviewLayout.Width.NARROW;
    }

    /** The tabs that are needed at this width. */
    private void offerTabs() {
        var both = List.of(Messages.tab_middle, Messages.tab_right);
        tabs.setLabels(narrow() ? List.of(Messages.tab_left, Messages.tab_middle, Messages.tab_right) : both);
        tabs.select(narrow() ? columns.chosen() : Math.max(0, columns.chosen() - 1));
    }

    private void choose(int column) {
        columns.choose(column);
        tabs.select(narrow() ? column : Math.max(0, column - 1));
        layout(true);
    }

    /** Shows a record as it stands now. Another patient begins at the top and is measured once. */
    void show(OverviewModel next) {
        if (model == next) {
            showMiddle(next);
            showRight(next);
            return;
        }
        model = next;
        middle.change(() -> showMiddle(next));
        right.change(() -> showRight(next));
        middle.control().setOrigin(0, 0);
        right.control().setOrigin(0, 0);
    }

    private void showMiddle(OverviewModel next) {
        suggestion.show(next);
        location.show(next);
        program.show(next);
    }

    private void showRight(OverviewModel next) {
        visit.show(next);
        scores.show(next);
        episode.show(next);
    }

    private void act(NextAction.Kind kind) {
        switch (kind) {
            case LOCATE -> {
                choose(LEFT);
                where.takeKeys();
            }
            case SCORES -> {
                choose(RIGHT);
                scores.askPain();
            }
            case GOAL -> {
                choose(RIGHT);
                episode.askGoal();
            }
            case PROGRAM -> {
                var now = model;
                if (now != null) {
                    now.location().ifPresent(going::start);
                }
            }
            case PRINT -> going.print();
            case SCREEN, DIARY, REVIEW -> VisitRow.step(kind).ifPresent(going::step);
        }
    }

    /** The keys begin at the body chart, the first pane of the page. */
    @Override
    public boolean setFocus() {
        return where.visible() && where.takeKeys() || super.setFocus();
    }
}
