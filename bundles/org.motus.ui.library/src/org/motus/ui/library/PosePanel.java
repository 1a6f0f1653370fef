package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.figures.Handle;
import org.motus.figures.PoseProblem;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What can be changed by number, choice and word, page by page; below it what is wrong with the poses. */
@NonNullByDefault({})
final class PosePanel extends Composite {

    private static final int POSE = 0;
    private static final int PROPS = 1;
    private static final int MARKS = 2;
    private static final int LINES = 3;

    private final PoseModel model;
    private final SegmentedChoice choice;
    private final Composite pages;
    private final StackLayout stack = new StackLayout();
    private final List<ScrolledComposite> sheets = new ArrayList<>();
    private final List<PosePage> contents = new ArrayList<>();
    private final Label title;
    private final org.eclipse.swt.widgets.List problems;
    private List<PoseProblem> said = List.of();
    private String judged = "-";
    private String handle = "";

    PosePanel(Composite parent, PoseModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        setBackground(Theme.color(ColorToken.SURFACE));
        var metrics = Metrics.of(getDisplay());
        GridLayoutFactory.fillDefaults().margins(metrics.gap(), metrics.gap()).spacing(0, metrics.tight())
                .applyTo(this);
        choice = new SegmentedChoice(this, PoseMessages.panel_name,
                List.of(PoseMessages.panel_pose, PoseMessages.panel_props, PoseMessages.panel_marks,
                        PoseMessages.panel_words, PoseMessages.panel_look, PoseMessages.panel_print));
        choice.setData("id", "pose.panel");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        choice.onChoose(this::turn);
        pages = new Composite(this, SWT.NONE);
        pages.setBackground(getBackground());
        pages.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(pages);
        sheet().setContent(new AnglePage(sheets.getLast(), model));
        sheet().setContent(new ThingsPage(sheets.getLast(), model, false));
        sheet().setContent(new ThingsPage(sheets.getLast(), model, true));
        sheet().setContent(new WordsPage(sheets.getLast(), model));
        sheet().setContent(new LookPage(sheets.getLast(), model));
        sheet().setContent(new PrintPage(sheets.getLast(), model));
        sheets.forEach(sheet -> contents.add((PosePage) sheet.getContent()));
        title = Parts.label(this, "", TypeStyle.BODY_BOLD, ColorToken.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        problems = new org.eclipse.swt.widgets.List(this, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        problems.setData("id", "pose.problems");
        Theme.style(problems, TypeStyle.SMALL, ColorToken.WARN, ColorToken.SURFACE);
        AccessibleName.set(problems, PoseMessages.problems_name);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * problems.getItemHeight())
                .applyTo(problems);
        problems.addListener(SWT.Selection, event -> {
            var at = problems.getSelectionIndex();
            if (at >= 0 && at < said.size()) {
                turn(POSE);
                model.show(said.get(at));
            }
        });
        turn(POSE);
    }

    private ScrolledComposite sheet() {
        var sheet = Parts.scroll(pages);
        sheet.setBackground(getBackground());
        sheet.addListener(SWT.Resize, event -> {
            if (sheet.getContent() instanceof PosePage page) {
                page.laidOut();
            }
        });
        sheets.add(sheet);
        return sheet;
    }

    private void turn(int page) {
        choice.select(page);
        stack.topControl = sheets.get(page);
        pages.layout(true, true);
        contents.get(page).show();
        contents.get(page).laidOut();
    }

    /** Shows the page as the model is now, and judges the poses when nothing is pulled. */
    void show() {
        // A text that cannot be drawn is mended as text: what is changed here would go into another figure.
        pages.setEnabled(model.draft().isPresent());
        pages.setVisible(model.text().latest().isPresent());
        var at = model.hold().selected();
        var id = at.map(Handle::id).orElse("");
        if (!id.equals(handle)) {
            handle = id;
            at.ifPresent(one -> turn(switch (one.kind()) {
                case BODY -> POSE;
                case PROP -> PROPS;
                default -> MARKS;
            }));
        }
        contents.get(sheets.indexOf((ScrolledComposite) stack.topControl)).show();
        if (!model.hold().pulling() && !judged.equals(model.text().text())) {
            judged = model.text().text();
            judge();
        }
    }

    private void judge() {
        said = model.text().problems();
        problems.setItems(said.stream().map(PoseProblem::sentence).toArray(String[]::new));
        Parts.show(title, model.draft().isEmpty()
                ? ""
                : said.isEmpty() ? PoseMessages.problems_none : PoseMessages.problems_some);
        if (problems.getLayoutData() instanceof GridData data && data.exclude != said.isEmpty()) {
            data.exclude = said.isEmpty();
            problems.setVisible(!said.isEmpty());
            layout(true, true);
        }
        title.setForeground(Theme.color(said.isEmpty() ? ColorToken.TEXT2 : ColorToken.WARN));
    }
}
