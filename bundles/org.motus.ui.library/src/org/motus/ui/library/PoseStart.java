package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.figures.Drawing;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureNames;
import org.motus.ui.ColorToken;
import org.motus.ui.FigurePainter;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** An exercise without a drawing: with which pose it begins. As many to a row as find room. */
@NonNullByDefault({})
final class PoseStart extends ScrolledComposite {

    private static final int MOST_COLUMNS = 6;
    private static final int WIDE = 120;
    private static final int HIGH = 64;

    private final Composite body;
    private final Label title;
    private final PrimaryButton other;
    private final List<PrimaryButton> buttons = new ArrayList<>();

    PoseStart(Composite parent, PoseModel model, Runnable copy) {
        super(parent, SWT.V_SCROLL);
        setBackground(Theme.color(ColorToken.SURFACE));
        setData("id", "pose.start");
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
        body = new Composite(this, SWT.NONE);
        body.setBackground(getBackground());
        setContent(body);
        title = Parts.label(body, PoseMessages.start_title, TypeStyle.SECTION, ColorToken.TEXT);
        for (var pose : FigureDraft.POSES) {
            choice(pose, model);
        }
        other = LookOnly.button(new PrimaryButton(body, PoseMessages.start_copy, false));
        other.setIcon(Icon.COPY);
        other.setData("id", "pose.start.copy");
        other.addListener(SWT.Selection, event -> copy.run());
        addListener(SWT.Resize, event -> fit());
        WheelScroll.over(this);
        fit();
    }

    private void choice(String pose, PoseModel model) {
        var metrics = Metrics.of(getDisplay());
        var cell = Parts.row(body, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cell);
        var picture = new Canvas(cell, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        picture.setBackground(getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(metrics.px(WIDE), metrics.px(HIGH))
                .minSize(metrics.px(WIDE), metrics.px(HIGH)).applyTo(picture);
        var painter = new FigurePainter(getDisplay());
        var drawn = new Drawing[1];
        picture.addPaintListener(event -> {
            if (drawn[0] == null) {
                drawn[0] = FigureDraft.begin("start", pose).figure().draw(0);
            }
            var area = picture.getClientArea();
            painter.paint(event.gc, drawn[0], new Rectangle(0, 0, area.width, area.height));
        });
        var button = LookOnly.button(new PrimaryButton(cell, PoseParts.name(FigureNames.pose(pose)), false));
        button.setData("id", "pose.start." + pose);
        button.addListener(SWT.Selection, event -> model.begin(pose));
        picture.addListener(SWT.MouseUp, event -> button.notifyListeners(SWT.Selection, event));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        buttons.add(button);
    }

    /** Lays out as many poses to a row as the widest of their names allows. */
    private void fit() {
        var metrics = Metrics.of(getDisplay());
        var width = Math.max(1, getClientArea().width);
        var cell = buttons.stream().mapToInt(button -> button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max().orElse(metrics.px(WIDE)) + metrics.group();
        var columns = Math.clamp((width - 2 * metrics.section() + metrics.group()) / cell, 1, MOST_COLUMNS);
        GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true)
                .margins(metrics.section(), metrics.section()).spacing(metrics.group(), metrics.group()).applyTo(body);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(title);
        GridDataFactory.fillDefaults().span(columns, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(other);
        setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return buttons.getFirst().setFocus();
    }
}
