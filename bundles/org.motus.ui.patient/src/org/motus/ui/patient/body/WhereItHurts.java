package org.motus.ui.patient.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;
import org.motus.ui.ActiveRecord;
import org.motus.ui.BodyChart;
import org.motus.ui.BodyMark;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/**
 * The pane "Where it hurts": the body chart of the active record by day, the table of its sites beside it, and what the
 * difference to another day is. It follows the active record by itself. UI thread only.
 */
@NonNullByDefault({})
public final class WhereItHurts extends Composite {

    /** From this width on the table stands beside the chart. */
    private static final int WIDE = 640;
    private static final int TABLE_WIDTH = 380;
    private static final int ROWS_BESIDE = 4;
    private static final int LEAST_ROWS = 1;
    private static final int LEAST_CHART = 116;
    private static final int MOST_ROWS = 3;

    private final ActiveRecord record;
    private final Metrics metrics;
    private final SiteKeys keys = new SiteKeys(() -> details().toSpread());
    private DayChoice dayChoice;
    private BodyChart chart;
    private Label sentence;
    private PrimaryButton copy;
    private SiteTable table;
    private SiteDetails details;
    private PrimaryButton add;
    private SiteBoard board;
    private Registration boardChanges;

    /**
     * @param services
     *            of the part that holds the pane; it asks them for the active record
     */
    public WhereItHurts(Composite parent, IServiceLocator services) {
        super(parent, SWT.NONE);
        record = Objects.requireNonNull(services.getService(ActiveRecord.class));
        metrics = Metrics.of(getDisplay());
        setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(metrics.group(), metrics.gap())
                .spacing(0, metrics.tight()).applyTo(this);
        createHead();
        createChart();
        table = new SiteTable(this, keys::press);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, table.height(LEAST_ROWS)).applyTo(table.control());
        details = new SiteDetails(this);
        createFoot();
        addListener(SWT.Resize, event -> arrange());
        var changes = record.onChange(this::follow);
        addDisposeListener(event -> {
            changes.close();
            leave();
        });
        follow();
    }

    /** Below each other in a column, beside each other where there is width and, most often, little height. */
    private void arrange() {
        var grid = (GridLayout) getLayout();
        var beside = getSize().x >= metrics.px(WIDE);
        if (beside == (grid.numColumns == 2)) {
            return;
        }
        grid.numColumns = beside ? 2 : 1;
        grid.horizontalSpacing = metrics.section();
        ((GridData) dayChoice.control().getParent().getLayoutData()).horizontalSpan = grid.numColumns;
        ((GridData) chart.getLayoutData()).verticalSpan = beside ? ROWS_BESIDE : 1;
        for (var part : List.of(sentence.getParent(), table.control(), details.control(), add.getParent())) {
            var data = (GridData) part.getLayoutData();
            data.grabExcessHorizontalSpace = !beside;
            data.widthHint = beside ? metrics.px(TABLE_WIDTH) : 0;
        }
        ((GridData) table.control().getLayoutData()).grabExcessVerticalSpace = beside;
        OnScreen.later(this, () -> {
            layout(true, true);
            fit();
        });
    }

    /**
     * @param width
     *            of the pane, in points
     * @return the height below which parts of the pane would be cut off: with the smallest chart, and one site shown
     */
    public int leastHeight(int width) {
        var said = sentence.getParent().getVisible() ? sentence.getParent().getSize().y + metrics.tight() : 0;
        var rows = table.height(LEAST_ROWS) + details.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).y
                + add.getParent().computeSize(SWT.DEFAULT, SWT.DEFAULT).y + said + 2 * metrics.tight();
        var head = dayChoice.control().getParent().computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 2 * metrics.gap();
        var chartHeight = metrics.px(LEAST_CHART) + metrics.tight();
        return head + (width >= metrics.px(WIDE) ? Math.max(rows, chartHeight) : rows + chartHeight);
    }

    private SiteDetails details() {
        return details;
    }

    private void createHead() {
        var head = new Composite(this, SWT.NONE);
        head.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        var title = new Label(head, SWT.NONE);
        title.setText(Messages.title);
        Theme.style(title, TypeStyle.SECTION, ColorToken.TEXT, ColorToken.SURFACE);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(title);
        dayChoice = new DayChoice(head);
    }

    private void createChart() {
        chart = new BodyChart(this);
        GridDataFactory.fillDefaults().grab(true, true).minSize(0, metrics.px(LEAST_CHART))
                .hint(0, metrics.px(320)).applyTo(chart);
        chart.onAct(new ChartActions(() -> Optional.ofNullable(board), keys));
        var line = new Composite(this, SWT.NONE);
        line.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        sentence = new Label(line, SWT.WRAP);
        sentence.setData("id", "body.sentence");
        Theme.style(sentence, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(0, lineHeight(sentence)).applyTo(sentence);
        // A layout is under way: what it finds is used in the next.
        sentence.addListener(SWT.Resize, event -> OnScreen.later(this, this::fit));
        copy = LookOnly.button(new PrimaryButton(line, Messages.copy_today, false));
        copy.setData("id", "body.copy");
        copy.addListener(SWT.Selection, event -> board.copyToToday());
    }

    private static int lineHeight(Label label) {
        var gc = new GC(label);
        try {
            gc.setFont(label.getFont());
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    /** The sentence and the table have the height they need; the chart has the rest. */
    private void fit() {
        var speaks = !sentence.getText().isEmpty() || copy.getVisible();
        var whole = (GridData) sentence.getParent().getLayoutData();
        var line = (GridData) sentence.getLayoutData();
        var width = sentence.getSize().x;
        var wanted = width < metrics.control()
                ? line.heightHint
                : Math.max(lineHeight(sentence), sentence.computeSize(width, SWT.DEFAULT).y);
        var rows = (GridData) table.control().getLayoutData();
        var height = table.height(Math.clamp(table.control().getItemCount(), LEAST_ROWS, MOST_ROWS));
        if (wanted != line.heightHint || height != rows.heightHint || whole.exclude == speaks) {
            whole.exclude = !speaks;
            sentence.getParent().setVisible(speaks);
            line.heightHint = wanted;
            rows.heightHint = height;
            layout(true, true);
        }
    }

    private void createFoot() {
        var foot = new Composite(this, SWT.NONE);
        foot.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        var hints = new KeyHints(foot);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hints);
        add = LookOnly.button(new PrimaryButton(foot, Messages.add_site, false));
        add.setIcon(Icon.PLUS);
        add.setData("id", "body.add");
        add.addListener(SWT.Selection, event -> RegionMenu.open(add, region -> board.mark(region, Side.BOTH, false)));
    }

    private void follow() {
        if (isDisposed()) {
            return;
        }
        leave();
        record.document().ifPresentOrElse(this::enter, this::empty);
    }

    private void enter(PatientDocument document) {
        board = new SiteBoard(document, LocalDate.now());
        boardChanges = board.onChange(this::refresh);
        refresh();
    }

    private void leave() {
        if (board != null) {
            boardChanges.close();
            board.close();
            board = null;
        }
    }

    private void empty() {
        chart.show(List.of(), List.of(), "", false);
        table.clear();
        sentence.setText("");
        add.setEnabled(false);
        showCopy(false);
    }

    private void refresh() {
        var now = board;
        if (now == null || isDisposed()) {
            return;
        }
        dayChoice.show(now);
        chart.show(now.sites().stream().map(site -> mark(now, site, now.day())).toList(),
                now.compared().stream().map(site -> mark(now, site, now.days().today())).toList(),
                now.selected().map(PainSite::getId).orElse(""), now.editable());
        table.show(now);
        details.show(now);
        say(now.sentence(), now.refused());
        add.setEnabled(now.editable());
        showCopy(!now.editable());
        fit();
    }

    private void say(String text, boolean refused) {
        if (!text.equals(sentence.getText())) {
            sentence.setText(text);
            sentence.setToolTipText(text);
        }
        sentence.setForeground(Theme.color(refused ? ColorToken.BLOCK : ColorToken.TEXT2));
    }

    private void showCopy(boolean visible) {
        if (copy.getVisible() != visible || copy.getLayoutData() == null) {
            copy.setVisible(visible);
            GridDataFactory.swtDefaults().exclude(!visible).applyTo(copy);
            copy.getParent().layout(true);
        }
    }

    private static BodyMark mark(SiteBoard board, PainSite site, LocalDate day) {
        return new BodyMark(Objects.requireNonNullElse(site.getId(), ""),
                Objects.requireNonNullElse(site.getRegion(), ""), site.getSide(), site.getPainNow(), site.getDepth(),
                site.getSpread() != null, SiteWords.spoken(site, board.days(), day));
    }

    @Override
    public boolean setFocus() {
        return !chart.isDisposed() && chart.setFocus();
    }
}
