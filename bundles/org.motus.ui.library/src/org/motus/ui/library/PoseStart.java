package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
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

/** An exercise without a drawing: with which pose it begins. */
@NonNullByDefault({})
final class PoseStart extends Composite {

    private static final int COLUMNS = 4;
    private static final int WIDE = 120;

    PoseStart(Composite parent, PoseModel model, Runnable copy) {
        super(parent, SWT.NONE);
        var metrics = Metrics.of(getDisplay());
        setBackground(Theme.color(ColorToken.SURFACE));
        setData("id", "pose.start");
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).margins(metrics.section(),
                metrics.section()).spacing(metrics.group(), metrics.gap()).applyTo(this);
        var title = Parts.label(this, PoseMessages.start_title, TypeStyle.SECTION, ColorToken.TEXT);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(title);
        for (var pose : FigureDraft.POSES) {
            choice(pose, model, metrics);
        }
        var other = LookOnly.button(new PrimaryButton(this, PoseMessages.start_copy, false));
        other.setIcon(Icon.COPY);
        other.setData("id", "pose.start.copy");
        other.addListener(SWT.Selection, event -> copy.run());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(other);
    }

    private void choice(String pose, PoseModel model, Metrics metrics) {
        var cell = Parts.row(this, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cell);
        var picture = new Canvas(cell, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        picture.setBackground(getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(metrics.px(WIDE), metrics.px(56)).applyTo(picture);
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
    }
}
