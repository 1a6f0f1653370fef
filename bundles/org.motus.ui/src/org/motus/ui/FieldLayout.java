package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/** Label above control above sentence, each as wide as the field; the sentence wraps and never widens the form. */
@NonNullByDefault({})
final class FieldLayout extends Layout {

    private Label label;
    private Control body;
    private FieldSentence sentence;

    void hold(Label top, Control middle, FieldSentence bottom) {
        label = top;
        body = middle;
        sentence = bottom;
    }

    @Override
    protected Point computeSize(Composite field, int widthHint, int heightHint, boolean changed) {
        var labelSize = labelSize();
        var bodySize = body.computeSize(widthHint, SWT.DEFAULT, changed);
        var width = widthHint == SWT.DEFAULT ? Math.max(labelSize.x, bodySize.x) : widthHint;
        var height = above(field, labelSize) + bodySize.y + sentenceHeight(width);
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void layout(Composite field, boolean changed) {
        var area = field.getClientArea();
        var labelSize = labelSize();
        label.setBounds(0, 0, Math.min(area.width, labelSize.x), labelSize.y);
        var top = above(field, labelSize);
        var below = sentenceHeight(area.width);
        var wanted = body.computeSize(area.width, SWT.DEFAULT, changed).y;
        // A field that its form stretches gives the room to the control.
        var bodyHeight = Math.max(wanted, area.height - top - below);
        body.setBounds(0, top, area.width, bodyHeight);
        sentence.setBounds(0, top + bodyHeight, area.width, below);
    }

    private Point labelSize() {
        return label.getText().isEmpty() ? new Point(0, 0) : label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static int above(Composite field, Point labelSize) {
        return labelSize.y == 0 ? 0 : labelSize.y + Metrics.of(field.getDisplay()).tight();
    }

    private int sentenceHeight(int width) {
        return sentence.takesRoom() ? sentence.computeSize(width, SWT.DEFAULT).y : 0;
    }
}
